import assert from 'node:assert/strict';
import { canonicalAddress, leadsToStory } from '../../server/src/workspace/canonicalAddress.ts';

describe('canonicalAddress', () => {
  const table: [address: string, canonical: string][] = [
    ['HTTPS://WWW.Example.COM/Path', 'https://www.example.com/Path'],
    ['http://example.com/a', 'https://example.com/a'],
    ['http://example.com:80/a', 'https://example.com/a'],
    ['https://example.com:443/a', 'https://example.com/a'],
    ['https://example.com:8443/a', 'https://example.com:8443/a'],
    ['http://example.com:8080/a', 'https://example.com:8080/a'],
    ['https://example.com./a', 'https://example.com/a'],
    ['https://example.com/', 'https://example.com'],
    ['https://example.com/a/', 'https://example.com/a'],
    ['https://example.com/a#top', 'https://example.com/a'],
    ['https://example.com/#/story/7', 'https://example.com#/story/7'],
    ['https://example.com/a?utm_source=x&id=7&UTM_medium=y', 'https://example.com/a?id=7'],
    ['https://example.com/a?spm=1.2.3&from=timeline&isappinstalled=0', 'https://example.com/a'],
    ['https://example.com/a?id=7&amp;from=wap', 'https://example.com/a?id=7'],
    ['https://example.com/a?b=2&a=1', 'https://example.com/a?b=2&a=1'],
    ['https://example.com/a?', 'https://example.com/a'],
    ['https://example.com/a?fromage=brie', 'https://example.com/a?fromage=brie'],
    ['http://example.com/%D0%C2%CE%C5.html', 'https://example.com/%D0%C2%CE%C5.html'],
    ['http://example.com/%e4%b8%ad', 'https://example.com/%e4%b8%ad'],
    ['http://example.com/新闻', 'https://example.com/新闻'],
    ['http://user:Word@Example.com/a', 'https://user:Word@example.com/a'],
    ['www.example.com/a', 'https://www.example.com/a'],
    ['//example.com/a', 'https://example.com/a'],
    ['ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ／ａ', 'https://example.com/a'],
    ['http://[2001:DB8::1]:80/a', 'https://[2001:db8::1]/a'],
    ['ftp://Example.com/a', 'ftp://example.com/a'],
    ['https://mp.weixin.qq.com/s/AbC_d-E', 'https://mp.weixin.qq.com/s/AbC_d-E'],
    ['https://mp.weixin.qq.com/s?__biz=Mz==&mid=22&idx=1&sn=ab&chksm=cd&scene=21#wechat_redirect', 'https://mp.weixin.qq.com/s?__biz=Mz==&mid=22&idx=1&sn=ab'],
    ['mailto:someone@example.com', 'mailto:someone@example.com'],
    ['no address', 'no address'],
    ['', ''],
  ];
  for (const [address, canonical] of table) it(`${address || 'nothing'} → ${canonical || 'nothing'}`, () => assert.equal(canonicalAddress(address), canonical));

  it('is its own canonical address', () => {
    for (const [, canonical] of table) assert.equal(canonicalAddress(canonical), canonical);
  });

  it('tells a story from a front page', () => {
    assert.ok(leadsToStory('https://example.com/a'));
    assert.ok(leadsToStory('https://example.com?id=7'));
    assert.ok(leadsToStory('https://example.com#/story/7'));
    assert.ok(!leadsToStory('https://example.com'));
    assert.ok(!leadsToStory(''));
  });
});
