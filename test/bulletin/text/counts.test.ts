import assert from 'node:assert/strict';
import { countsOf, mostFrequent } from '../../../server/src/bulletin/text/counts.ts';

describe('counts', () => {
  it('are of each value, in the order of its first', () => {
    assert.deepEqual([...countsOf(['b', 'a', 'b', 'c', 'a', 'b'])], [['b', 3], ['a', 2], ['c', 1]]);
    assert.equal(countsOf([]).size, 0);
  });

  it('the most frequent is the first of those that are as often as it', () => {
    assert.deepEqual(mostFrequent(countsOf([3, 1, 2, 1, 2])), [1, 2]);
    assert.equal(mostFrequent(countsOf([])), null);
  });
});
