import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAddresses, plainWords, readBrackets, readDefinition, scanLinks } from '../../../../server/src/bulletin/text/addresses.ts';

const piece = fc.oneof(
  fc.constantFrom('[', ']', '(', ')', '](', '![', '[原文](', '[](', '](<', '>', '<', '<a href=', '<a href="', "<img src='", '"', "'", '/>', '">', '\\', ' ', '\n', '`', '`_', '`__', '[1]', '[1]: ', '][', '.. _'),
  fc.constantFrom('http://a.cn', 'https://a.cn/b_(c)', 'www.a.cn', '新华网.中国', '/新闻', '，', '后文', '"题"', "'题'", '(题)', 'b.md', '#', '!', '\ud800', '\0'),
  fc.string({ maxLength: 3 }),
);
const pieces = fc.array(piece, { maxLength: 24, size: 'max' });

describe('scanLinks, on texts at random', () => {
  it('finds links in order, apart, and as they stand', () => {
    fc.assert(fc.property(pieces, (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { url, start, end, words, form } of scanLinks(text).links) {
        assert.ok((words?.[0] ?? start) >= last && end > start, JSON.stringify(text));
        assert.equal(text.slice(start, end), url);
        assert.ok(!/\s/.test(url), url);
        assert.equal(words !== null, form === 'markdown');
        if (words) assert.equal(text.slice(words[1], words[1] + 2), '](');
        last = end;
      }
      for (const { label, start, end } of scanLinks(text).references) assert.ok(text.slice(start, end).includes(label), JSON.stringify(text));
    }), { numRuns: 4000 });
  });

  it('finds the plain addresses of a text without brackets', () => {
    fc.assert(fc.property(pieces, (parts) => {
      const text = parts.join('').replace(/[[<]/g, '');
      assert.deepEqual(scanLinks(text).links.map(({ url, start, end }) => ({ url, start, end })), findAddresses(text));
    }), { numRuns: 4000 });
  });

  it('finds every plain address that no other form holds', () => {
    fc.assert(fc.property(pieces, (parts) => {
      const text = parts.join('');
      const spans = [...readBrackets(text).links.map(({ from, to }) => [from, to] as const), ...scanLinks(text).links.map(({ start, end }) => [start, end] as const)];
      for (const { url, start, end } of findAddresses(text)) assert.ok(spans.some(([from, to]) => start < to && end > from), `${url} in ${JSON.stringify(text)}`);
    }), { numRuns: 4000 });
  });

  it('never throws, and takes nothing away but links', () => {
    fc.assert(fc.property(pieces, (parts) => {
      const text = parts.join('');
      readDefinition(text);
      const plain = plainWords(text);
      let at = 0;
      for (const unit of plain) at = text.indexOf(unit, at) + 1 || assert.fail(`${JSON.stringify(plain)} of ${JSON.stringify(text)}`);
    }), { numRuns: 4000 });
  });
});
