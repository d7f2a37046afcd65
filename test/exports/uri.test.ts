import assert from 'node:assert/strict';
import fc from 'fast-check';
import { uriOf } from '../../server/src/exports/uri.ts';
import { validatorOf } from './schemas/validatorOf.ts';

const uriErrors = validatorOf({ type: 'string', format: 'uri' });

describe('uriOf', () => {
  for (const [url, uri] of [
    ['https://a.cn/b?c=d#e', 'https://a.cn/b?c=d#e'],
    ['http://a.cn/%D0%C2%CE%C5.html', 'http://a.cn/%D0%C2%CE%C5.html'],
    ['https://a.cn/新闻', 'https://a.cn/%E6%96%B0%E9%97%BB'],
    ['https://a.cn/50%', 'https://a.cn/50%25'],
    ['https://a.cn/[1]?q=[2]#[3]', 'https://a.cn/%5B1%5D?q=%5B2%5D#%5B3%5D'],
    ['https://a.cn/#a#b', 'https://a.cn/#a%23b'],
    ['https://[::1]:8080/', 'https://[::1]:8080/'],
    ['https://a.cn/ b\n c', 'https://a.cn/bc'],
    ['https://a.cn/\ud800', 'https://a.cn/%EF%BF%BD'],
    ['www.a.cn/b', null],
    ['mailto:a@b.cn', null],
    ['https://', null],
    ['https://a.cn:port/', null],
    ['https://a[b]c/', null],
    ['javascript:alert(1)', null],
  ] as const) {
    it(`is ${uri ?? 'none'} for ${JSON.stringify(url)}`, () => assert.equal(uriOf(url), uri));
  }

  it('is a URI or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), fc.string({ unit: 'binary' }), (start, rest) => {
        const uri = uriOf(`https://${start.replace(/^https?:\/\//u, '')}${rest}`);
        if (uri !== null) assert.deepEqual(uriErrors(uri), []);
      }),
      { numRuns: 1000 },
    );
  });
});
