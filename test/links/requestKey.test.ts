import assert from 'node:assert/strict';
import { replacementOf, requestKey } from '../../server/src/links/requestKey.ts';

describe('requestKey', () => {
  const table: [address: string, key: string][] = [
    ['HTTP://WWW.News.CN/A/B.html?q=X#part', 'http://www.news.cn/A/B.html?q=X'],
    ['https://news.cn', 'https://news.cn/'],
    ['https://news.cn?q=1', 'https://news.cn/?q=1'],
    ['https://news.cn#/a', 'https://news.cn/'],
    ['www.news.cn/a', 'http://www.news.cn/a'],
    ['https://news.cn/%D0%C2?k=%c4%e3', 'https://news.cn/%D0%C2?k=%c4%e3'],
    ['https://news.cn/新闻 一', 'https://news.cn/新闻 一'],
    ['https://User:Word@NEWS.cn/', 'https://User:Word@news.cn/'],
    ['https://news.cn:8080/', 'https://news.cn:8080/'],
    ['https://新华网.中国/', 'https://新华网.中国/'],
    ['no address', 'no address'],
    ['', ''],
  ];
  for (const [address, key] of table) it(`${address || 'nothing'} → ${key || 'nothing'}`, () => assert.equal(requestKey(address), key));

  it('is the key of itself', () => {
    for (const [, key] of table) assert.equal(requestKey(key), key);
  });
});

describe('replacementOf', () => {
  it('keeps the fragment that was written, unless the new address has one', () => {
    assert.equal(replacementOf('http://a.test/1#part', 'https://a.test/2'), 'https://a.test/2#part');
    assert.equal(replacementOf('http://a.test/1#part', 'https://a.test/2#other'), 'https://a.test/2#other');
    assert.equal(replacementOf('http://a.test/1', 'https://a.test/2'), 'https://a.test/2');
  });
});
