import assert from 'node:assert/strict';
import { targetOf } from '../../../../server/src/bulletin/text/addresses.ts';

describe('targetOf', () => {
  const cases: readonly (readonly [url: string, target: string])[] = [
    ['https://a.cn/b\\_c\\(d\\)', 'https://a.cn/b_c(d)'],
    ['https://a.cn/?b=1&amp;c=2&#38;d=3&#x26;e=4', 'https://a.cn/?b=1&c=2&d=3&e=4'],
    ['https://a.cn/%D0%C2%CE%C5.html', 'https://a.cn/%D0%C2%CE%C5.html'],
    ['https://a.cn/b\\c', 'https://a.cn/b\\c'],
    ['https://a.cn/?b=1&lt;2', 'https://a.cn/?b=1&lt;2'],
  ];
  for (const [url, target] of cases) it(`${url}: ${target}`, () => assert.equal(targetOf(url), target));
});
