import assert from 'node:assert/strict';
import { askedAddress } from '../../server/src/links/askedAddress.ts';

describe('askedAddress', () => {
  for (const [written, asked] of [
    ['https://example.com/a?b=1&amp;c=2', 'https://example.com/a?b=1&c=2'],
    ['http://example.com/%D0%C2%CE%C5.html', 'http://example.com/%D0%C2%CE%C5.html'],
    ['www.example.com/a', 'www.example.com/a'],
    ['https://example.com/2024/\n  05/20.html', 'https://example.com/2024/05/20.html'],
    ['https：//example.com/a', null],
    ['htp://example.com/a', null],
    ['https://', null],
    ['', null],
  ] as const) {
    it(`${JSON.stringify(written)}: ${asked ?? 'nobody'}`, () => assert.equal(askedAddress(written), asked));
  }
});
