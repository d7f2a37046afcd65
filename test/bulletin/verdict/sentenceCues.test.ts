import assert from 'node:assert/strict';
import { draftOf } from '../../../server/src/bulletin/parseBulletin.ts';
import { sentenceCues } from '../../../server/src/bulletin/verdict/sentenceCues.ts';

const says = (text: string, cue: string) => sentenceCues(draftOf(text).blocks).find((one) => one.startsWith(`${cue}:`))?.slice(cue.length + 1);

const news = '5月3日，临河市港务局宣布，新码头将在年底前启用，总投资2.5亿元，届时每天可以停靠四十艘货船，比现在多出一半以上。';
const manual = '你必须先把电源接好，再按下左边的按钮，等待绿灯亮起；如果绿灯没有亮，请检查插头是否插紧，然后再试一次，不得直接打开机盖。';

describe('sentenceCues', () => {
  const cases: readonly (readonly [cue: string, ofNews: string, ofManual: string])[] = [
    ['reporting', '>0.7', '≤0.05'],
    ['lately', '>0.5', '≤0.02'],
    ['figures', '>0.4', '≤0.05'],
    ['bodies', '>0.6', '≤0.1'],
    ['reader', '≤0.02', '>0.25'],
  ];
  for (const [cue, ofNews, ofManual] of cases) {
    it(`tells news from instructions by ${cue}`, () => assert.deepEqual([says(news, cue), says(manual, cue)], [ofNews, ofManual]));
  }
  it('counts sentences alone for what they say', () => assert.equal(says('宣布\n\n发布', 'reporting'), '≤0.05'));
  it('sees outlets in any line', () => assert.equal(says('临河日报\n\n文字', 'outlets'), '≤0.5'));
});
