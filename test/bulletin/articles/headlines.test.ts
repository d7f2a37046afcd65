import assert from 'node:assert/strict';
import { parseBulletin } from '../../../server/src/bulletin/parseBulletin.ts';
import { contextOf } from '../../../server/src/bulletin/articles/context.ts';
import { readHeadline } from '../../../server/src/bulletin/articles/headlines.ts';
import { pairPages } from '../../../server/src/bulletin/articles/pages.ts';
import { gatherReferences } from '../../../server/src/bulletin/articles/storyLinks.ts';
import { draftOf } from '../../../server/src/bulletin/parseBulletin.ts';
import type { Item } from '../../../server/src/bulletin/readings/reading.ts';
import { chooseSources } from '../../../server/src/bulletin/slots/chooseSources.ts';
import { shippedSlots } from '../../../server/src/bulletin/slots/slotWeights.ts';

/** The headline of each story, of its first `heads` blocks or of none, with what its range holds; stories are divided by `%`. */
function headlinesOf(text: string, heads = 1): (readonly [headline: string | null, inRange: string | null])[] {
  const draft = draftOf(text);
  const cuts = draft.blocks.flatMap((block, i) => (block.text === '%' ? [i] : []));
  const items = [-1, ...cuts].map((cut, k): Item => ({ head: Array.from({ length: heads }, (_, n) => cut + 1 + n), from: cut + 1, to: (cuts[k] ?? draft.blocks.length) - 1, section: null, by: 'given' }));
  const context = contextOf(draft, { name: 'given', items, sections: [] }, pairPages(draft, () => undefined), gatherReferences(draft), chooseSources(draft, items, shippedSlots));
  const lines = text.split('\n');
  return items.map((item) => {
    const { text: headline, range } = readHeadline(context, item);
    return [headline, range && (range.start.line === range.end.line ? lines[range.start.line]!.slice(range.start.character, range.end.character) : lines.slice(range.start.line, range.end.line + 1).join('⏎'))];
  });
}

const tale = '渡口的夜市从今晚起开到十点，摊位比去年多了两成，管理方说周末还会再加。首日来了三千人。';

describe('headlines', () => {
  const cases: readonly (readonly [text: string, headline: string, inRange: string])[] = [
    [`1. **【夜市今晚开张】（来源: [渡口](https://a.example/x?y)）**`, '夜市今晚开张', '夜市今晚开张'],
    [`【夜市今晚开张迎来客流高峰】${tale}`, '夜市今晚开张迎来客流高峰', '夜市今晚开张迎来客流高峰'],
    ['【多图】夜市今晚开张 摊位增两成', '【多图】夜市今晚开张 摊位增两成', '【多图】夜市今晚开张 摊位增两成'],
    [`- **夜市今晚开张**：${tale}`, '夜市今晚开张', '夜市今晚开张'],
    ['- Quay - [Who opens the night market?](https://a.example/s?q=1)', 'Quay - Who opens the night market?', 'Quay - [Who opens the night market?](https://a.example/s?q=1)'],
    ['- [Quay #12][] adds `a.b` lamps. The first is lit. It is a bright one, and can be seen from across the bay.', 'Quay #12 adds a.b lamps', '[Quay #12][] adds `a.b` lamps'],
    ['<p><a href="https://a.example/?q=1">Market opens</a><br>', 'Market opens', '<a href="https://a.example/?q=1">Market opens</a>'],
    ['  "title": "夜市今晚开张，摊位增两成",', '夜市今晚开张，摊位增两成', '夜市今晚开张，摊位增两成'],
    [`夜市摊位今晚摇号分配 渡口管理方今晚为两百个摊位摇号，首批一百二十人中签。其余下周再摇。`, '夜市摊位今晚摇号分配', '夜市摊位今晚摇号分配'],
  ];
  for (const [text, headline, inRange] of cases) it(`${headline} of ${text.slice(0, 40)}`, () => assert.deepEqual(headlinesOf(text), [[headline, inRange]]));

  it('are the first sentence where none is printed, and have no place then', () => {
    assert.deepEqual(headlinesOf(tale, 0), [['渡口的夜市从今晚起开到十点，摊位比去年多了两成，管理方说周末还会再加', null]]);
    assert.deepEqual(headlinesOf(`（上接第1版）${tale}`, 0), [[null, null]]);
  });

  it('go without a word that counts them', () => {
    const text = ['要闻一：夜市开张', '要闻二：渡船停航', '要闻三：灯塔点亮'].map((head) => `${head}\n\n${tale}`).join('\n\n%\n\n');
    assert.deepEqual(headlinesOf(text).map(([headline]) => headline), ['夜市开张', '渡船停航', '灯塔点亮']);
    const days = ['经过3天准备夜市开张', '经过9天准备渡船停航', '经过5天准备灯塔点亮'].map((head) => `${head}\n\n${tale}`).join('\n\n%\n\n');
    assert.deepEqual(headlinesOf(days).map(([headline]) => headline), ['经过3天准备夜市开张', '经过9天准备渡船停航', '经过5天准备灯塔点亮']);
  });

  it('stand in bold where what is set before colons is long, and behind it where it is a place', () => {
    const long = ['Night market by the old quay opens', 'Ferry to the long island stops', 'Tide gauge'].map((lead) => `**${lead}:** It is told at length below, by those who saw it.`);
    assert.deepEqual(headlinesOf(long.join('\n\n%\n\n')).map(([headline]) => headline), ['Night market by the old quay opens', 'Ferry to the long island stops', 'Tide gauge']);
    const places = ['Quay', 'Marsh'].map((lead) => `**${lead}:** A night market opens by the water. It has forty stalls.`);
    assert.deepEqual(headlinesOf(places.join('\n\n%\n\n')).map(([headline]) => headline), ['A night market opens by the water', 'A night market opens by the water']);
  });

  it('go on in the line below where a sentence is cut', () => {
    const text = 'Two lamps on the outer pier were out for most of the night, which let\n\n%\n\nx';
    assert.equal(headlinesOf(text)[0]![0], 'Two lamps on the outer pier were out for most of the night, which let');
    const joined = 'Two lamps on the outer pier were out for most of the night, which let\nthe ferry drift. No one was hurt; the master was asleep.';
    assert.deepEqual(headlinesOf(joined), [['Two lamps on the outer pier were out for most of the night, which let the ferry drift', joined.replace('\n', '⏎')]]);
  });

  it('end with their line where capitals say so', () => {
    const text = '- NIGHT MARKET OPENS BY THE QUAY\n  The stalls are let for a year, and the first of them opened on Monday.';
    assert.equal(headlinesOf(text)[0]![0], 'NIGHT MARKET OPENS BY THE QUAY');
  });

  it('stay in the text, whatever that is', () => {
    for (const piece of ['[a](', '【', '<p>', '`', '**', '. A', '？']) assert.doesNotThrow(() => parseBulletin(piece.repeat(3000)));
  });
});
