import assert from 'node:assert/strict';
import { isExcluded, isHostOf } from '../../server/src/links/excludes.ts';

describe('isExcluded', () => {
  const table: [address: string, pattern: string, excluded: boolean][] = [
    ['https://news.cn/a', 'news.cn', true],
    ['https://www.news.cn/a', 'news.cn', true],
    ['https://www.news.cn:8080/a', '*.news.cn', true],
    ['https://user@www.news.cn/a', '.NEWS.cn', true],
    ['https://www.News.cn./a', 'news.cn', true],
    ['https://xnews.cn/a', 'news.cn', false],
    ['https://news.cn.evil.test/', 'news.cn', false],
    ['https://a.test/news.cn', 'news.cn', false],
    ['www.news.cn/a', 'news.cn', true],
    ['https://a.test/private/1', 'https://a.test/private/*', true],
    ['http://a.test/private/1', 'https://a.test/private/*', false],
    ['http://a.test/private/1', 'a.test/private/*', true],
    ['http://b.a.test/private/1', 'a.test/private/*', false],
    ['http://b.a.test/private/1', '*.a.test/private/*', true],
    ['https://a.test/b/c.pdf', '*/*.pdf', true],
    ['https://a.test/b/c.pdf?x', '*/*.pdf', false],
    ['https://a.test/x/y/z', '*/x/*/z', true],
    ['https://a.test/xz', 'a.test/x*xz', false],
    ['https://a.test/a', 'https://a.test/a', true],
    ['https://a.test/ab', 'https://a.test/a', false],
    ['https://a.test/', '*', true],
    ['https://a.test/', '', false],
    ['https://a.test/', '  ', false],
    ['not an address', '*', false],
    ['https://a.test/(1+1)', '*/(1+1)', true],
  ];
  for (const [address, pattern, excluded] of table) it(`${address} by ${pattern || 'nothing'}: ${excluded}`, () => assert.equal(isExcluded(address, [pattern]), excluded));

  it('by any of several patterns, and by none', () => {
    assert.ok(isExcluded('https://b.test/', ['a.test', 'b.test']));
    assert.ok(!isExcluded('https://b.test/', []));
  });

  it('takes time that grows with the text alone', () => {
    const address = `https://a.test/${'a'.repeat(200_000)}`;
    assert.ok(!isExcluded(address, [`*/${'a*'.repeat(1000)}b`]));
  });
});

describe('isHostOf', () => {
  it('holds for the host and those below it', () => {
    assert.ok(isHostOf('a.b.cn', 'b.cn') && isHostOf('b.cn', '*.b.cn') && isHostOf('b.cn', '*'));
    assert.ok(!isHostOf('ab.cn', 'b.cn'));
  });
});
