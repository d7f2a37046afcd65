import assert from 'node:assert/strict';
import { plainWords, readBrackets } from '../../../../server/src/bulletin/text/addresses.ts';

describe('readBrackets', () => {
  it('says where words, address and the whole stand', () => {
    const text = '见 [原文](<https://a.cn/b_(c)> "题") 与 ![图](https://a.cn/p.png)。';
    const [link, picture] = readBrackets(text).links;
    assert.ok(link && picture);
    assert.equal(text.slice(link.start, link.end), 'https://a.cn/b_(c)');
    assert.equal(text.slice(link.textStart, link.textEnd), '原文');
    assert.equal(text.slice(link.from, link.to), '[原文](<https://a.cn/b_(c)> "题")');
    assert.equal(link.image, false);
    assert.equal(text.slice(picture.from, picture.to), '![图](https://a.cn/p.png)');
    assert.equal(picture.image, true);
  });

  it('gives up on brackets that nest too deep to be an address’s', () => {
    const nested = (depth: number) => `[a](b${'('.repeat(depth)}${')'.repeat(depth)})`;
    assert.equal(readBrackets(nested(8)).links.length, 1);
    assert.equal(readBrackets(nested(9)).links.length, 0);
  });
});

describe('plainWords', () => {
  const cases: readonly (readonly [text: string, plain: string])[] = [
    ['见 [甲](https://a.cn/b_(c)) 报道', '见 甲 报道'],
    ['[甲](https://a.cn)与[乙](https://b.cn)', '甲与乙'],
    ['甲![图](p.png)乙', '甲乙'],
    ['[![图](p.png)甲](https://a.cn)', '甲'],
    ['甲[1]', '甲[1]'],
    ['', ''],
  ];
  for (const [text, plain] of cases) it(`${text}: ${plain}`, () => assert.equal(plainWords(text), plain));
});
