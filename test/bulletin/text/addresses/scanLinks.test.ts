import assert from 'node:assert/strict';
import { scanLinks, type LinkMatch } from '../../../../server/src/bulletin/text/addresses.ts';

/** How an address stands in the text, and what; an image is marked with `!`. */
type Case = readonly [text: string, ...links: string[]];

const groups: Readonly<Record<string, readonly Case[]>> = {
  'Markdown links': [
    ['[原文](https://a.cn/b)', 'markdown 原文 https://a.cn/b'],
    ['见[原文](https://a.cn/b)。', 'markdown 原文 https://a.cn/b'],
    ['[原文](https://a.cn/b_(c))', 'markdown 原文 https://a.cn/b_(c)'],
    ['[原文](https://a.cn/b_(c_(d)))', 'markdown 原文 https://a.cn/b_(c_(d))'],
    ['[原文](https://a.cn/b "题")', 'markdown 原文 https://a.cn/b'],
    ["[原文](https://a.cn/b '题')", 'markdown 原文 https://a.cn/b'],
    ['[原文](https://a.cn/b (题))', 'markdown 原文 https://a.cn/b'],
    ['[原文](https://a.cn/b "题 \\" 目")', 'markdown 原文 https://a.cn/b'],
    ['[原文]( https://a.cn/b )', 'markdown 原文 https://a.cn/b'],
    ['[原文](<https://a.cn/b>)', 'markdown 原文 https://a.cn/b'],
    ['[原文](<https://a.cn/b_(c>)', 'markdown 原文 https://a.cn/b_(c'],
    ['[原文](https://a.cn/b\\_c\\(d)', 'markdown 原文 https://a.cn/b\\_c\\(d'],
    ['[原文](https://a.cn/新闻)', 'markdown 原文 https://a.cn/新闻'],
    ['[原文](www.a.cn)', 'markdown 原文 www.a.cn'],
    ['[【附】题](https://a.cn/b)', 'markdown 【附】题 https://a.cn/b'],
    ['[[附]题](https://a.cn/b)', 'markdown [附]题 https://a.cn/b'],
    ['[a \\] b](https://a.cn/b)', 'markdown a \\] b https://a.cn/b'],
    ['[a [b](https://a.cn/b)', 'markdown b https://a.cn/b'],
    ['[a [b](https://a.cn/b) c](https://a.cn/d)', 'markdown b https://a.cn/b', 'plain https://a.cn/d'],
    ['[https://a.cn/b](https://a.cn/c)', 'markdown https://a.cn/b https://a.cn/c'],
    ['[1][a](https://a.cn/b)', 'markdown a https://a.cn/b'],
    ['[a](https://a.cn/b)[c](https://a.cn/d)', 'markdown a https://a.cn/b', 'markdown c https://a.cn/d'],
    ['[](https://a.cn/b)', 'markdown  https://a.cn/b'],
    ['[a](https://a.cn/b', 'plain https://a.cn/b'],
    ['[a](https://a.cn/b c)', 'plain https://a.cn/b'],
    ['[a](https://a.cn/b）', 'plain https://a.cn/b'],
    ['[a] (https://a.cn/b)', 'plain https://a.cn/b'],
    ['\\[a](https://a.cn/b)', 'plain https://a.cn/b'],
    ['[a](b.md) https://a.cn/c', 'plain https://a.cn/c'],
    ['[a](mailto:b@c.cn)'],
    ['[a](https:/a.cn/b)', 'markdown a https:/a.cn/b'],
    ['[]()'],
  ],
  'pictures are told apart': [
    ['![图](https://a.cn/p.png)', '!markdown 图 https://a.cn/p.png'],
    ['![](https://a.cn/p.png)', '!markdown  https://a.cn/p.png'],
    ['[![图](https://a.cn/p.png)](https://a.cn/b)', 'markdown ![图](https://a.cn/p.png) https://a.cn/b'],
    ['[![]() 题](https://a.cn/b)', 'markdown ![]() 题 https://a.cn/b'],
    ['\\![图](https://a.cn/b)', 'markdown 图 https://a.cn/b'],
    ['好！[原文](https://a.cn/b)', 'markdown 原文 https://a.cn/b'],
    ['<img src="https://a.cn/p.png">', '!html https://a.cn/p.png'],
    ['<img data-src="https://a.cn/p.png" src="">', '!html https://a.cn/p.png'],
  ],
  'angle brackets': [
    ['<https://a.cn/b>', 'angled https://a.cn/b'],
    ['<https://a.cn/新闻>', 'angled https://a.cn/新闻'],
    ['`原文 <https://a.cn/b>`_', 'angled https://a.cn/b'],
    ['<https://a.cn/b，c>', 'plain https://a.cn/b'],
    ['<https://a.cn/b c>', 'plain https://a.cn/b'],
    ['<https://a.cn/b', 'plain https://a.cn/b'],
    ['<http://新闻>'],
    ['<a@b.cn>'],
  ],
  'attributes of HTML': [
    ['<a href="https://a.cn/b">原文</a>', 'html https://a.cn/b'],
    ["<a class='x' href='https://a.cn/b'>原文</a>", 'html https://a.cn/b'],
    ['<a href=https://a.cn/b target=_blank>原文</a>', 'html https://a.cn/b'],
    ['<A HREF = "https://a.cn/b">', 'html https://a.cn/b'],
    ['<a href=" https://a.cn/b ">', 'html https://a.cn/b'],
    ['<a href="https://a.cn/新闻，一">', 'html https://a.cn/新闻，一'],
    ['<a href="https://a.cn/?b=1&amp;c=2">', 'html https://a.cn/?b=1&amp;c=2'],
    ["<a href=\"https://a.cn/it's\">", "html https://a.cn/it's"],
    ['<a title="a > b" href="https://a.cn/b"/>', 'html https://a.cn/b'],
    ['<a href="/b">https://a.cn/c</a>', 'plain https://a.cn/c'],
    ['<a href="https://a.cn/b c">', 'plain https://a.cn/b'],
    ['<a href="https://a.cn/b>', 'plain https://a.cn/b'],
    ['<a href="https://a.cn/b"', 'plain https://a.cn/b'],
    ['<a href=“https://a.cn/b”>', 'plain https://a.cn/b'],
    ['<a href="javascript:void(0)">'],
    ['a < b > https://a.cn/c', 'plain https://a.cn/c'],
  ],
  'all of them in one text': [
    ['https://a.cn/1 [二](https://a.cn/2) <https://a.cn/3> <a href="https://a.cn/4">四</a>', 'plain https://a.cn/1', 'markdown 二 https://a.cn/2', 'angled https://a.cn/3', 'html https://a.cn/4'],
  ],
};

function shown(text: string, { form, image, words, url }: LinkMatch): string {
  return [`${image ? '!' : ''}${form}`, ...(words === null ? [] : [text.slice(...words)]), url].join(' ');
}

describe('scanLinks', () => {
  for (const [group, cases] of Object.entries(groups)) {
    describe(group, () => {
      for (const [text, ...links] of cases) {
        it(`${text}: ${links.join(', ') || 'none'}`, () => {
          const found = scanLinks(text).links;
          assert.deepEqual(found.map((link) => shown(text, link)), links);
          for (const { url, start, end } of found) assert.equal(text.slice(start, end), url);
        });
      }
    });
  }

  it('survives a tag with more attributes than a call has arguments', () => {
    assert.equal(scanLinks(`<a${' src="http://a.cn"'.repeat(200_000)}>`).links.length, 200_000);
  });

  describe('references', () => {
    const cases: readonly (readonly [text: string, ...references: string[]])[] = [
      ['见[原文][1]。', '1: [原文][1]'],
      ['[原文][]', '原文: [原文][]'],
      ['[1]', '1: [1]'],
      ['甲[1]乙[2]', '1: [1]', '2: [2]'],
      ['[a [b] c][d]', 'b: [b]', 'd: [a [b] c][d]'],
      ['[a [b] c]', 'b: [b]'],
      ['[a][b c]', 'b c: [a][b c]'],
      ['[a \\[b]', 'a \\[b: [a \\[b]'],
      ['[1]: https://a.cn'],
      ['[a](b)'],
      ['[1][a](b)', '1: [1]'],
      ['[a'],
      ['a]'],
      ['[]'],
      ['`原文`_ 和 `b c`__', '原文: `原文`_', 'b c: `b c`__'],
      ['`原文 <https://a.cn>`_'],
      ['`code` 与 `b`_', 'b: `b`_'],
      ['`'],
    ];
    for (const [text, ...references] of cases) {
      it(`${text}: ${references.join(', ') || 'none'}`, () => {
        assert.deepEqual(scanLinks(text).references.map(({ label, start, end }) => `${label}: ${text.slice(start, end)}`), references);
      });
    }
  });
});
