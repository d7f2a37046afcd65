import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenEdits } from '../../server/src/features/tokenEdits.ts';

describe('tokenEdits', () => {
  it('makes the new numbers out of the old, whatever they are', () => {
    const numbers = fc.array(fc.nat(3), { maxLength: 12 });
    fc.assert(fc.property(numbers, numbers, (before, after) => {
      const made = [...before];
      for (const { start, deleteCount, data = [] } of tokenEdits(before, after)) made.splice(start, deleteCount, ...data);
      assert.deepEqual(made, after);
    }));
  });

  it('tells nothing where nothing has changed', () => {
    assert.deepEqual(tokenEdits([1, 2, 3], [1, 2, 3]), []);
    assert.deepEqual(tokenEdits([1, 1, 1], [1, 1]), [{ start: 2, deleteCount: 1, data: [] }]);
  });
});
