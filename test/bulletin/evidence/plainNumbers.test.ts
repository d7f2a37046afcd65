import assert from 'node:assert/strict';
import { gatherBlocks } from '../../../server/src/bulletin/evidence/blocks.ts';
import { plainNumbers } from '../../../server/src/bulletin/evidence/plainNumbers.ts';
import { measureLayout } from '../../../server/src/bulletin/text/layout.ts';
import { splitLines } from '../../../server/src/bulletin/text/lines.ts';

/** Lines from 1 that open with a number. */
const numbered = (text: string) => [...plainNumbers(splitLines(text))].map((line) => line + 1).sort((a, b) => a - b);

describe('plainNumbers', () => {
  const counted: readonly (readonly [what: string, text: string, lines: readonly number[]])[] = [
    ['a number and a space', '1 码头扩建\n正文。\n2 桥梁封闭\n3 学校搬迁', [1, 3, 4]],
    ['with a nought before it', '01 码头扩建\n02 桥梁封闭\n03 学校搬迁', [1, 2, 3]],
    ['chapter and number', '1.1 码头扩建\n1.2 桥梁封闭\n2.1 学校搬迁', [1, 2, 3]],
    ['full-width', '１ 码头扩建\n２ 桥梁封闭\n３ 学校搬迁', [1, 2, 3]],
    ['begun anew in each section', '1 甲地\n2 乙地\n3 丙地\n国际\n1 丁地\n2 戊地\n3 己地', [1, 2, 3, 5, 6, 7]],
    ['with other figures between', '1 码头扩建\n87 名居民到场\n2 桥梁封闭\n3 学校搬迁', [1, 3, 4]],
    ['English', '1 Harbour to grow\n2 Bridge closed\n3 School moves', [1, 2, 3]],
  ];
  for (const [what, text, lines] of counted) it(`counts ${what}`, () => assert.deepEqual(numbered(text), lines));

  const none: readonly (readonly [what: string, text: string])[] = [
    ['two', '1 码头扩建\n2 桥梁封闭'],
    ['what does not begin at one', '4 码头扩建\n5 桥梁封闭\n6 学校搬迁'],
    ['what leaves one out', '1 码头扩建\n2 桥梁封闭\n4 学校搬迁'],
    ['days of a month', '1 October, meeting\n2 October, walk\n3 October, supper'],
    ['dates in Chinese', '1 月的码头\n2 月的桥梁\n3 月的学校'],
    ['rows of a table', '1 利河湾 6战 14分\n2 城北联 6战 13分\n3 蓝衣队 6战 12分'],
    ['quantities', '1 million cars\n2 million cars\n3 million cars'],
  ];
  for (const [what, text] of none) it(`takes ${what} for no numbers`, () => assert.deepEqual(numbered(text), []));

  it('makes marks of them', () => {
    const lines = splitLines('1 码头扩建\n\n正文一段。\n\n2 桥梁封闭\n\n正文一段。\n\n3 学校搬迁\n\n正文一段。');
    const marks = gatherBlocks(lines, measureLayout(lines)).map(({ mark }) => [mark.signature, mark.number, mark.heading]);
    assert.deepEqual(marks.filter(([signature]) => signature !== ''), [['num1_', 1, '码头扩建'], ['num1_', 2, '桥梁封闭'], ['num1_', 3, '学校搬迁']]);
  });
});
