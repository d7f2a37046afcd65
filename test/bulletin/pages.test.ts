import assert from 'node:assert/strict';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';

/** A double-spaced page: stories that call their addresses, and the addresses at its foot. */
function page(stories: readonly (readonly [source: string, call: boolean])[], addresses: readonly string[]): string {
  const lines = stories.flatMap(([source, call], k) => [
    `某地第${k + 1}项工程完成验收投入使用`,
    '近日，某地一项工程完成验收并投入使用，工程历时三年',
    '建成，参加建设的有十二家单位，负责人说，后续工程将',
    '在明年春天开始。',
    `（来源：${source}）${call ? '原文链接' : ''}`,
  ]);
  return `${lines.join('\n\n')}\n\n${addresses.join('\n')}\n`;
}

const links = (text: string) => parseBulletin(text, { isBulletin: true }).articles.map((article) => article.links.find(({ role }) => role === 'source')?.url ?? null);

describe('page-foot addresses', () => {
  const a = 'https://www.alpha.cn/2021-08-01/a.html';
  const b = 'https://www.beta.cn/2021-08-02/b.html';
  const c = 'https://www.gamma.cn/2021-08-03/c.html';

  it('belong to their calls in order', () => {
    assert.deepEqual(links(page([['8月1日，甲报', true], ['8月2日，乙报', true], ['8月3日，丙报', true]], [a, b, c])), [a, b, c]);
  });

  it('pass over a story that calls none', () => {
    assert.deepEqual(links(page([['8月1日，甲报', true], ['8月2日，乙报', false], ['8月3日，丙报', true]], [a, c])), [a, null, c]);
  });

  it('do not shift where one is missing: the dates tell', () => {
    assert.deepEqual(links(page([['8月1日，甲报', true], ['8月2日，乙报', true], ['8月3日，丙报', true]], [a, c])), [a, null, c]);
  });

  it('leave an address alone that nobody calls', () => {
    const text = page([['8月1日，甲报', true], ['8月3日，丙报', true]], [a, b, c]);
    assert.deepEqual(links(text).filter((url) => url !== null), [a, c]);
    assert.equal(parseBulletin(text).pages[0]?.addresses.length, 3);
  });
});
