import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAddresses } from '../../../../server/src/bulletin/text/addresses.ts';
import { slowAddresses } from './slowReference.ts';

/** What addresses and the text around them are made of, and what breaks scanners. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('http://', 'https://', 'HTTP://', 'www.', 'http:/', '://', 'https：//', 'ｈｔｔｐ：／／', 'ｗｗｗ．', 'mailto:', 'ftp://') },
  { weight: 4, arbitrary: fc.constantFrom('a.cn', 'b.com.cn/', 'localhost', '新华网.中国', '新华网', '中国', '.中国', '.公司报道', '例え.テスト', 'com', '某某/', '.com', 'xn--p1ai', '[::1]', '[::', '192.168.0.1', 'user:pass@', 'a@b.cn', ':8080', ':', 'é', 'ж.рф', 'ａ．ｃｎ', '／ｂ', '？', 'x-', '_') },
  { weight: 4, arbitrary: fc.constantFrom('/', '//', '/b', '?c=d', '&amp;', '&', '&quot;', '&lt', '&gt;', '&#34;', '&#x26;', '&nbsp;e', '#f', '=', '%D0%C2', '%', '(', ')', '(b)', '[', ']', '[1]', '{', '}', '|', '| ', '~', '-', '--', '*', '**', '^', '$', '+', '!') },
  { weight: 4, arbitrary: fc.constantFrom('.', '...', ',', ';', '，', '。', '；', '：', '！', '、', '（', '）', '【', '】', '《', '“', '”', '…', '—', ' ', '\n', '\t', '\u3000', '"', "'", '`', '<', '>', '\\', '见', '后文', 'の', '뉴스', '🐎', '\ud800', '\udc00', '\0', '\u200b', 'e\u0301', '¹', '·') },
  { weight: 4, arbitrary: fc.constantFrom('http://a.cn/', 'http://a.cn/b?c=', "'http://a.cn/b", '_https://a.cn/b_', '~http://a.cn/~', '|http://a.cn/?b=', '| www.a.cn/b', ',www.b.cn', '=http://', '?[', '-?', 'ｈｔｔｐ：／／ａ．ｃｎ／１', '@www.', 'www.www.', 'http://www.a.cn.', 'http://新') },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const pieces = fc.array(piece, { maxLength: 24, size: 'max' });

describe('findAddresses, on texts at random', function () {
  this.timeout(60_000);

  it('finds what the slow reference finds', () => {
    fc.assert(fc.property(pieces, (parts) => {
      const text = parts.join('');
      assert.deepEqual(findAddresses(text).map(({ url, start }) => `${String(start)}: ${url}`), slowAddresses(text), JSON.stringify(text));
    }), { numRuns: 5000 });
  });

  it('finds them in order, apart, and as they stand', () => {
    fc.assert(fc.property(pieces, (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { url, start, end } of findAddresses(text)) {
        assert.ok(start >= last && end > start && end <= text.length, JSON.stringify(text));
        assert.equal(text.slice(start, end), url);
        assert.ok(!/[\s"<>`\\，。；！、（）【】《》“”…—]/u.test(url), url);
        last = end;
      }
    }), { numRuns: 4000 });
  });

  it('finds an address again where the text ends behind it', () => {
    fc.assert(fc.property(pieces, (parts) => {
      const text = parts.join('');
      for (const match of findAddresses(text)) assert.deepEqual(findAddresses(`${text.slice(0, match.end)} `).at(-1), match, JSON.stringify(text));
    }), { numRuns: 4000 });
  });

  it('never throws, whatever the units', () => {
    fc.assert(fc.property(fc.uint16Array({ maxLength: 200 }), (units) => {
      const text = `http://${String.fromCharCode(...units)}`;
      for (const { url, start, end } of findAddresses(text)) assert.equal(text.slice(start, end), url);
    }), { numRuns: 4000 });
  });
});
