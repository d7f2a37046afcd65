import assert from 'node:assert/strict';
import { learnRivals, type RivalExample, rivalExample } from '../../../scripts/learning/rivals.ts';
import { exampleOf } from '../../../scripts/learning/examples.ts';
import { shipped } from '../../../server/src/bulletin/labels/weights.ts';
import { generate } from '../../generator/generate.ts';

describe('learning divisions', () => {
  it('finds the cues of the better ones, and says nothing of those that few documents have', () => {
    const example = (k: number): RivalExample => ({ weight: 1, rivals: [
      { worth: 0.2, cues: [['common', 1], ['bad', 1], [`only-${k}`, 1]] },
      { worth: 1, cues: [['common', 1], ['good', 0.5 + (k % 2) / 2]] },
    ] });
    const weights = learnRivals(Array.from({ length: 30 }, (_, k) => example(k)));
    assert.ok(weights.get('good')! > 0.3);
    assert.ok(weights.get('bad')! < -0.3);
    assert.ok(Math.abs(weights.get('common')!) < 0.05);
    assert.equal(weights.has('only-3'), false);
  });

  it('compares the divisions of a document with its gold', () => {
    const found = Array.from({ length: 12 }, (_, seed) => generate(seed)).flatMap(({ text, gold }) => rivalExample(text, exampleOf(text, gold, 1).allowed, shipped, 1) ?? []);
    assert.ok(found.length >= 6);
    for (const { rivals } of found) {
      assert.ok(rivals.length >= 2);
      for (const { worth, cues } of rivals) assert.ok(worth >= 0 && worth <= 1 && cues.length > 0);
    }
    assert.ok(found.filter(({ rivals }) => rivals.some(({ worth }) => worth > 0.99)).length >= found.length / 2);
  });
});
