import assert from 'node:assert/strict';
import { draftOf } from '../../server/src/bulletin/parseBulletin.ts';
import { pageFurniture } from '../../server/src/reflow/furniture.ts';
import { pageFeet, wrappedEnglish } from './texts.ts';

const found = (text: string): readonly string[] => {
  const draft = draftOf(text);
  return [...pageFurniture(draft)].sort((a, b) => a - b).map((i) => draft.blocks[i]!.text);
};
const paged = (pages: readonly string[]) => pages.join('\n\f');

describe('pageFurniture', () => {
  it('are page numbers that say so', () => assert.deepEqual(found(pageFeet.wrapped), ['- 1 -', '- 2 -']));

  it('are bare numbers that rise, where pages end at them', () => assert.deepEqual(found(wrappedEnglish.wrapped), ['1', '2']));

  it('are running heads behind the ends of pages', () => {
    assert.deepEqual(found(paged(['江城快讯内部传阅 | 1\n\n渡口加开夜航。', '江城快讯内部传阅 | 2\n\n粮仓改成图书馆。', '江城快讯内部传阅 | 3\n\n步道补种垂柳。'])), [1, 2, 3].map((n) => `江城快讯内部传阅 | ${n}`));
  });

  for (const [what, text] of [
    ['numbers of stories on lines of their own', '1\n\n渡口加开夜航班次。\n\n2\n\n旧粮仓改成图书馆。\n\n3\n\n步道补种垂柳。\n'],
    ['a number alone', '票价\n\n24\n\n元起。\n'],
    ['fractions and days', '5/6\n\n渡口加开夜航班次。\n\n4/6\n\n旧粮仓改成图书馆。\n'],
    ['rows of a table of contents', '渡口加开夜航班次......3\n\n旧粮仓改成图书馆......5\n'],
    ['a line that comes again, where no page ends', '渡口加开夜航班次。\n\n更多消息\n\n旧粮仓改成图书馆。\n\n更多消息\n\n步道补种垂柳。\n\n更多消息\n'],
  ] as const) {
    it(`is not ${what}`, () => assert.deepEqual(found(text), []));
  }
});
