import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Postings } from '../../server/src/workspace/postings.ts';

describe('postings', () => {
  it('are a map to sets', () => {
    const things = ['a', 'b', 'c'].map((name) => ({ name }));
    const step = fc.record({ add: fc.boolean(), key: fc.nat(2), thing: fc.constantFrom(...things) });
    fc.assert(fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const postings = new Postings<number, { name: string }>();
      const sets = new Map<number, Set<{ name: string }>>();
      for (const { add, key, thing } of steps) {
        const set = sets.get(key) ?? new Set();
        sets.set(key, set);
        if (add) set.add(thing);
        else set.delete(thing);
        if (add) postings.add(key, thing);
        else postings.remove(key, thing);
      }
      for (const [key, set] of sets) {
        assert.deepEqual(new Set(postings.under(key)), set);
        assert.equal(postings.count(key), set.size);
      }
      assert.equal(postings.size, [...sets.values()].filter(({ size }) => size > 0).length);
    }));
  });
});
