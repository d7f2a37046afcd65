import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bestLabels, FIRST, HEADLINE, LABELS, marginals, MAY_FOLLOW, SECTION, type Scores } from '../../../../server/src/bulletin/labels/model.ts';
import { makeRivals } from '../../../../server/src/bulletin/labels/rivals/makeRivals.ts';

const L = LABELS.length;
const row = (label: number, by: number) => Float64Array.from({ length: L }, (_, at) => (at === label ? by : 0));
const flat = (count: number) => Array.from({ length: count }, (_, k) => new Float64Array(k === 0 ? 0 : L * L));
const rivalsOf = (classes: readonly string[], scores: Scores) => makeRivals(classes, scores, marginals(scores).labels);

describe('labels: rivals', () => {
  it('begin with the best, and each may be said of a bulletin, once', () => {
    const places = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: L, maxLength: L })), { minLength: 1, maxLength: 25 });
    fc.assert(fc.property(places, (all) => {
      const scores: Scores = { unary: all.map(([, own]) => Float64Array.from(own)), pair: flat(all.length) };
      const rivals = rivalsOf(all.map(([name]) => name), scores);
      assert.deepEqual(rivals[0]!.labels, bestLabels(scores));
      assert.equal(rivals[0]!.behind, 0);
      assert.equal(new Set(rivals.map(({ labels }) => labels.join())).size, rivals.length);
      for (const { labels, behind } of rivals) {
        assert.ok(FIRST.includes(labels[0]!));
        labels.forEach((label, k) => assert.ok(k === 0 || MAY_FOLLOW[labels[k - 1]! * L + label]));
        assert.ok(behind >= 0 && behind <= 30);
      }
    }), { numRuns: 200 });
  });

  it('take blocks that look alike for something else, all of them', () => {
    const classes = ['big', 'small', 'small', 'big', 'small', 'small'];
    const scores: Scores = { pair: flat(6), unary: classes.map((name) => (name === 'big' ? row(HEADLINE, 1) : row(HEADLINE, 0.5))) };
    const found = rivalsOf(classes, scores).map(({ labels }) => labels.join(''));
    assert.equal(found[0], String(HEADLINE).repeat(6));
    assert.ok(found.includes([SECTION, HEADLINE, HEADLINE, SECTION, HEADLINE, HEADLINE].join('')), found.join(' '));
  });

  it('are left out where the blocks say too much against them', () => {
    const classes = ['big', 'small', 'big', 'small'];
    const scores: Scores = { pair: flat(4), unary: classes.map((name) => (name === 'big' ? row(HEADLINE, 90) : row(SECTION, 90))) };
    assert.deepEqual(rivalsOf(classes, scores).map(({ labels }) => labels), [[HEADLINE, SECTION, HEADLINE, SECTION]]);
  });
});
