import assert from 'node:assert/strict';
import { bestLabels, FIRST, LABELS, marginals, MAY_FOLLOW, type Scores } from '../../../server/src/bulletin/labels/model.ts';
import { Random } from '../../generator/random.ts';

const L = LABELS.length;

function randomScores(n: number, seed: number): Scores {
  const random = new Random(`scores ${seed}`);
  const row = (width: number) => Float64Array.from({ length: width }, () => random.int(-300, 300) / 100);
  const pair = row(L * L);
  return { unary: Array.from({ length: n }, () => row(L)), pair: Array.from({ length: n }, (_, k) => (k % 2 === 0 ? pair : row(L * L))) };
}

/** Every sequence that may be, with its score. */
function* sequences({ unary, pair }: Scores, prefix: readonly number[] = [], score = 0): Generator<{ labels: readonly number[]; score: number }> {
  const k = prefix.length;
  if (k === unary.length) { yield { labels: prefix, score }; return; }
  for (let b = 0; b < L; b++) {
    const a = prefix.at(-1);
    if (a === undefined ? !FIRST.includes(b) : !MAY_FOLLOW[a * L + b]) continue;
    yield* sequences({ unary, pair }, [...prefix, b], score + unary[k]![b]! + (a === undefined ? 0 : pair[k]![a * L + b]!));
  }
}

describe('labels: sequences', () => {
  it('finds the best of all that may be', () => {
    for (let seed = 0; seed < 30; seed++) {
      const scores = randomScores(4, seed);
      const ended = [...sequences(scores)].filter(({ labels }) => LABELS[labels.at(-1)!] !== 'above');
      const best = ended.reduce((one, other) => (other.score > one.score ? other : one));
      assert.deepEqual(bestLabels(scores), best.labels, `seed ${seed}`);
    }
  });

  it('sums over all that may be, and over those that are allowed', () => {
    for (let seed = 0; seed < 20; seed++) {
      const scores = randomScores(4, seed);
      const allowed = [0b1111111, 0b0000111, 0b1111110, 0b1111111];
      for (const masks of [undefined, allowed]) {
        const all = [...sequences(scores)].filter(({ labels }) => labels.every((label, k) => masks === undefined || (masks[k]! & (1 << label)) !== 0));
        const sum = all.reduce((total, { score }) => total + Math.exp(score), 0);
        const { logZ, labels, pairs } = marginals(scores, masks);
        assert.ok(Math.abs(logZ - Math.log(sum)) < 1e-9, `seed ${seed}: ${logZ}`);
        labels.forEach((row, k) => row.forEach((p, label) => {
          const share = all.filter((one) => one.labels[k] === label).reduce((total, { score }) => total + Math.exp(score), 0) / sum;
          assert.ok(Math.abs(p - share) < 1e-9, `seed ${seed}, place ${k}, label ${label}: ${p}, not ${share}`);
        }));
        const cells = [...pairs.values()].reduce((total, row) => total + row.reduce((a, b) => a + b, 0), 0);
        assert.ok(Math.abs(cells - 3) < 1e-9, 'one pair at each place but the first');
      }
    }
  });

  it('says so where nothing is allowed', () => {
    assert.equal(marginals(randomScores(2, 1), [0b1, 0b1000000]).logZ, -Infinity);
    assert.deepEqual(bestLabels({ unary: [], pair: [] }), []);
  });
});
