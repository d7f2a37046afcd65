import assert from 'node:assert/strict';
import { identityOf } from '../../server/src/wiring/identity.ts';

describe('identity', () => {
  it('is that of the very same values in the same order', () => {
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    assert.equal(identityOf([a, b]), identityOf([a, b]));
    const others = [[], [a], [b], [b, a], [a, b, b], [{ ...a }, b]];
    assert.equal(new Set([[a, b], ...others].map(identityOf)).size, 1 + others.length);
  });
});
