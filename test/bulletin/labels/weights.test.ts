import assert from 'node:assert/strict';
import { LABELS } from '../../../server/src/bulletin/labels/model.ts';
import { readWeights, scoresOf, shipped } from '../../../server/src/bulletin/labels/weights.ts';

const file = { scale: 10, fineScale: 50, labels: LABELS, unary: { 'kind:text': [1, -2, 3, 0, 0, 0, 5], 'word:advert': [20, 0, 0, 0, 0, 0, 0] }, pair: { always: [7] }, verdict: { always: -3 }, rivals: { 'stories:none': 25 } };

describe('labels: weights', () => {
  it('are those of the labels that there are', () => {
    assert.ok(shipped.unary.size > 1000);
    for (const row of shipped.unary.values()) assert.equal(row.length, LABELS.length);
    assert.throws(() => readWeights({ ...file, labels: ['headline'] }), /other labels/);
  });

  it('add up over the cues of a block; an unknown cue says nothing', () => {
    const { unary, pair } = scoresOf(readWeights(file), [['kind:text'], ['kind:text', 'word:advert', 'unheard-of']], [[], ['always']]);
    assert.deepEqual([...unary[1]!], [2.1, -0.2, 0.3, 0, 0, 0, 0.5]);
    assert.equal(pair[1]![0], 0.7);
    assert.equal(pair[1]![1], 0);
  });
});
