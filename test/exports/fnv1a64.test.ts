import assert from 'node:assert/strict';
import { fnv1a64 } from '../../server/src/exports/fnv1a64.ts';

describe('fnv1a64', () => {
  // Test vectors of the function's authors.
  for (const [text, hash] of [
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
    ['chongo was here!\n', '46810940eff5f915'],
  ] as const) {
    it(`is ${hash} for ${JSON.stringify(text)}`, () => assert.equal(fnv1a64(text), hash));
  }

  it('agrees with exact arithmetic on any text', () => {
    const text = '三条公交线路\ud83d\ude8c延长 \ud800 \uffff';
    let exact = 0xcbf29ce484222325n;
    for (let at = 0; at < text.length; at++) exact = ((exact ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n) & 0xffff_ffff_ffff_ffffn;
    assert.equal(fnv1a64(text), exact.toString(16).padStart(16, '0'));
  });
});
