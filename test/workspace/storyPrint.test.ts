import assert from 'node:assert/strict';
import fc from 'fast-check';
import { likeness, resemblance, SKETCH_SIZE, sketchOf, storyPrint } from '../../server/src/workspace/storyPrint.ts';
import { prose, story } from './stories.ts';

/** The likeness by its definition, over sets of n-grams. */
function jaccard(a: string, b: string): number {
  const grams = (text: string): Set<string> => {
    const units = text.toLowerCase().match(/\p{Script=Han}|[a-z]+|\d+/gu) ?? [];
    return new Set(units.slice(2).map((unit, i) => [units[i], units[i + 1], unit].join(' ')));
  };
  const [left, right] = [grams(a), grams(b)];
  const shared = [...left].filter((gram) => right.has(gram)).length;
  return shared / (left.size + right.size - shared);
}

describe('storyPrint', () => {
  it('carries the canonical address, and none that leads to a front page', () => {
    assert.equal(storyPrint(story({ url: 'HTTP://Example.com/a/?utm_source=b' })).address, 'https://example.com/a');
    assert.equal(storyPrint(story({ url: 'https://example.com/' })).address, null);
    assert.equal(storyPrint(story({})).address, null);
  });

  it('is bounded, ascending, and empty for too little text', () => {
    const sketch = sketchOf(prose(1, 200));
    assert.equal(sketch.length, SKETCH_SIZE);
    assert.deepEqual(sketch, [...sketch].sort((a, b) => a - b));
    assert.deepEqual(sketchOf('港口开通新航线。'), []);
    assert.deepEqual(sketchOf(''), []);
  });

  it('does not mind spaces, marks and widths', () => {
    const text = `${prose(2, 6)}ABC 12 公里`;
    assert.deepEqual(sketchOf(text.replace(/[，。]/gu, '\n ').replace('ABC 12', 'ａｂｃ　１２')), sketchOf(text));
  });

  it('is exact for short texts', () => {
    const [a, b] = ['The pilot boat left the harbour at dawn and found the buoy adrift two miles off the lighthouse while the wind rose and the gulls went quiet over the water.',
      'The pilot boat left the harbour at noon and found the buoy adrift two miles off the lighthouse while the wind fell and the gulls went quiet over the water.'];
    assert.equal(resemblance(sketchOf(a), sketchOf(b)), jaccard(a, b));
  });

  it('estimates long ones', () => {
    let worst = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const shared = prose(seed, 40);
      const [a, b] = [shared + prose(seed + 1000, seed), shared + prose(seed + 2000, 60 - seed)];
      worst = Math.max(worst, Math.abs(resemblance(sketchOf(a), sketchOf(b)) - jaccard(a, b)));
    }
    assert.ok(worst < 0.25, `off by ${worst.toFixed(2)}`);
  });

  it('is 1 for a text and itself, 0 beside nothing, and the same from both sides', () => {
    fc.assert(fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 30 }), (one, two, sentences) => {
      const a = { address: null, sketch: sketchOf(prose(one, sentences)), figures: [] };
      const b = { address: null, sketch: sketchOf(prose(two, sentences)), figures: [] };
      assert.equal(likeness(a, a), a.sketch.length > 0 ? 1 : 0);
      assert.equal(likeness(a, b), likeness(b, a));
      assert.equal(likeness(a, { address: null, sketch: [], figures: [] }), 0);
    }), { numRuns: 200 });
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const sketch = sketchOf(text);
      assert.ok(sketch.length <= SKETCH_SIZE && sketch.every((hash) => Number.isInteger(hash) && hash >= 0));
    }), { numRuns: 300 });
  });
});
