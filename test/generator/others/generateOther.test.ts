import assert from 'node:assert/strict';
import { generateOther, OTHER_KINDS } from './generateOther.ts';

describe('generator: texts of other kinds', () => {
  it('are the same for the same seed, others for other seeds, and of all kinds', () => {
    assert.deepEqual(generateOther(5), generateOther(5));
    const made = Array.from({ length: 176 }, (_, seed) => generateOther(seed));
    assert.equal(new Set(made.map(({ text }) => text)).size, made.length);
    assert.deepEqual(new Set(made.map(({ kind }) => kind)), new Set(OTHER_KINDS));
    for (const { kind, text } of made) assert.ok(text.length > 60 && !/[{}]/u.test(kind === 'code' || kind === 'readme' ? '' : text), kind);
  });
});
