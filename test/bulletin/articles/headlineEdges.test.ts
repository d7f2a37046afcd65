import assert from 'node:assert/strict';
import { isLeadInAlone, leadInLength, lengthBeforeTail, slugLength } from '../../../server/src/bulletin/articles/headlineEdges.ts';
import { masked, readMarkup } from '../../../server/src/bulletin/text/markup.ts';
import { fold } from '../../../server/src/bulletin/text/text.ts';

const plain = (text: string) => masked(readMarkup(text), fold(text));

describe('what stands before and behind headlines', () => {
  const leads: readonly (readonly [text: string, headline: string])[] = [
    ['TOP3>>夜市开张', '夜市开张'],
    ['10:31 | 夜市开张', '夜市开张'],
    ['04/02 夜市开张', '夜市开张'],
    ['**英文标题**：Night market opens', 'Night market opens'],
    ['今晨要闻包括：夜市开张', '夜市开张'],
    ['8868: [quay/tide](https://a.example)', '[quay/tide](https://a.example)'],
    ['Quayle AB, Marsh T, et al. Night lights on wards', 'Night lights on wards'],
    ['2030年夜市开张', '2030年夜市开张'],
    ['TIDE II. On slow channels', 'TIDE II. On slow channels'],
  ];
  for (const [text, headline] of leads) it(`before: ${text}`, () => assert.equal(text.slice(leadInLength(plain(text))), headline));

  const tails: readonly (readonly [text: string, headline: string])[] = [
    ['夜市开张【详情】', '夜市开张'],
    ['夜市今晚开张（A08版）', '夜市今晚开张'],
    ['夜市今晚开张（渡口日报）；', '夜市今晚开张'],
    ['[夜市开张](https://a.example) -- 来自：渡口', '[夜市开张](https://a.example)'],
    ['[Night market](https://a.example) a.example', '[Night market](https://a.example)'],
    ['[Night market](https://a.example)&nbsp;*from*&nbsp;***Quay***', '[Night market](https://a.example)'],
    ['夜市今晚开张 🔗[来源](https://a.example)', '夜市今晚开张'],
    ['Night market opens [5](https://a.example)', 'Night market opens'],
    ['Night market opens (27/21 September 2005)', 'Night market opens'],
    ['夜市（试行）开张', '夜市（试行）开张'],
    ['A night market by the quay', 'A night market by the quay'],
  ];
  for (const [text, headline] of tails) it(`behind: ${text}`, () => assert.equal(text.slice(0, lengthBeforeTail(plain(text))).trimEnd(), headline));

  it('knows a rank, a day or an hour alone', () => {
    for (const text of ['TOP5>>', '2025年04月10日', 'No.3']) assert.equal(isLeadInAlone(text), true, text);
    for (const text of ['夜市开张', '4月10日夜市开张']) assert.equal(isLeadInAlone(text), false, text);
  });

  it('measures slugs', () => {
    assert.equal(slugLength('NIGHT MARKET -- QUAY, Ill. -- Stalls open'), 12);
    assert.equal(slugLength('The market -- stalls open'), 0);
  });
});
