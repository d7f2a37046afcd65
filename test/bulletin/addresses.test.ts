import assert from 'node:assert/strict';
import { findAddresses, findMarkdownLinks } from '../../server/src/bulletin/text/addresses.ts';

describe('addresses', () => {
  const cases: readonly (readonly [text: string, ...urls: string[]])[] = [
    ['见https://a.cn/b，后文', 'https://a.cn/b'],
    ['（https://a.cn/b）', 'https://a.cn/b'],
    ['(https://a.cn/b)', 'https://a.cn/b'],
    ['https://a.cn/b_(c)', 'https://a.cn/b_(c)'],
    ['https://a.cn/b. 下一句', 'https://a.cn/b'],
    ['https://a.cn/b。下一句', 'https://a.cn/b'],
    ['http://a.cn/%D0%C2%CE%C5.html', 'http://a.cn/%D0%C2%CE%C5.html'],
    ['www.a.cn/x 和 https://b.cn', 'www.a.cn/x', 'https://b.cn'],
    ['https://a.cn:8080/b?c=d&e=f#g', 'https://a.cn:8080/b?c=d&e=f#g'],
    ['“https://a.cn/b”', 'https://a.cn/b'],
    ['ｈｔｔｐｓ：／／ａ．ｃｎ／ｂ', 'ｈｔｔｐｓ：／／ａ．ｃｎ／ｂ'],
    ['邮箱 a@www.cn 或 someone@example.com'],
    ['没有地址'],
    ['http://'],
  ];
  for (const [text, ...urls] of cases) {
    it(`${text}: ${urls.join(' ') || 'none'}`, () => {
      const found = findAddresses(text);
      assert.deepEqual(found.map(({ url }) => url), urls);
      for (const { url, start, end } of found) assert.equal(text.slice(start, end), url);
    });
  }

  it('reads Markdown links, pictures told apart, and says where words and address stand', () => {
    const text = '见 [原文](https://a.cn/b_(c) "题") 与 ![图](https://a.cn/p.png)';
    const [link, picture] = findMarkdownLinks(text);
    assert.equal(text.slice(link?.start, link?.end), 'https://a.cn/b_(c)');
    assert.equal(text.slice(link?.textStart, link?.textEnd), '原文');
    assert.equal(link?.image, false);
    assert.equal(picture?.image, true);
  });
});
