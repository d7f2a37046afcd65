import { labelledBlocks } from '../../server/src/bulletin/labels/cues.ts';
import { looksOf } from '../../server/src/bulletin/labels/looks.ts';
import { bestLabels } from '../../server/src/bulletin/labels/model.ts';
import { labelScores } from '../../server/src/bulletin/labels/readLabels.ts';
import { weighRivals } from '../../server/src/bulletin/labels/rivals/chooseRival.ts';
import { divide, type Division } from '../../server/src/bulletin/labels/rivals/division.ts';
import type { RivalCue } from '../../server/src/bulletin/labels/rivals/rival.ts';
import type { Weights } from '../../server/src/bulletin/labels/weights.ts';
import { draftOf } from '../../server/src/bulletin/parseBulletin.ts';
import { chooseReading } from '../../server/src/bulletin/readings/chooseReading.ts';
import { countsOf } from '../../server/src/bulletin/text/counts.ts';

/** A document whose divisions are compared: what speaks for each, and how right it is, 0 to 1. */
export interface RivalExample {
  readonly rivals: readonly { readonly cues: readonly RivalCue[]; readonly worth: number }[];
  readonly weight: number;
}

/** How much stories, their headlines and sections count in what a division is worth. */
const [STORIES, HEADS, SECTIONS] = [0.6, 0.25, 0.15];

/** A cue in fewer documents than these tells nothing of others. */
const LEAST = 20;

/** How sharply the best divisions are preferred to others that are nearly as good. */
const SHARPNESS = 12;

/** The divisions of a document by weights of labels; `allowed`: for each labelled block a bit for each label that its gold allows. Null where there is nothing to choose, or the gold fits no labels. */
export function rivalExample(text: string, allowed: readonly number[], weights: Pick<Weights, 'unary' | 'pair'>, weight: number): RivalExample | null {
  const draft = draftOf(text);
  const indices = labelledBlocks(draft);
  const looks = looksOf(draft, indices);
  const scores = labelScores(draft, chooseReading(draft), weights, indices, looks);
  const rivals = weighRivals(draft, indices, looks, scores);
  if (rivals.length < 2) return null;
  const gold = bestLabels({ ...scores, unary: scores.unary.map((row, k) => row.map((score, label) => ((allowed[k]! & (1 << label)) === 0 ? -Infinity : score))) });
  if (gold.some((label, k) => (allowed[k]! & (1 << label)) === 0)) return null;
  const wanted = divide(gold);
  return { weight, rivals: rivals.map(({ cues, labels }) => ({ cues, worth: worthOf(divide(labels), wanted) })) };
}

function worthOf(found: Division, wanted: Division): number {
  const of = (names: (division: Division) => readonly (number | string)[]) => f1(names(found), names(wanted));
  return STORIES * of(({ stories }) => stories.map(({ from, to }) => `${from}-${to}`)) + HEADS * of(({ stories }) => stories.map(({ head }) => head)) + SECTIONS * of(({ sections }) => sections.map(({ at }) => at));
}

function f1(found: readonly (number | string)[], wanted: readonly (number | string)[]): number {
  if (found.length + wanted.length === 0) return 1;
  const all = new Set(wanted);
  return (2 * found.filter((one) => all.has(one)).length) / (found.length + wanted.length);
}

/** Weights under which the best divisions are the most likely (softmax, L2, Adam); documents whose divisions differ more count more. Deterministic. */
export function learnRivals(examples: readonly RivalExample[], { rounds = 120, rate = 0.06, l2 = 0.002 } = {}): Map<string, number> {
  const ids = idsOf(examples);
  const coded = examples.map(({ rivals, weight }) => {
    const worths = rivals.map(({ worth }) => worth);
    return { weight: weight * (Math.max(...worths) - Math.min(...worths)), wanted: softmax(worths.map((worth) => worth * SHARPNESS)), rows: rivals.map(({ cues }) => rowOf(cues, ids)) };
  });
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const [weights, means, squares, gradient] = [0, 0, 0, 0].map(() => new Float64Array(ids.size)) as [Float64Array, Float64Array, Float64Array, Float64Array];
  for (let round = 1; round <= rounds; round++) {
    for (let id = 0; id < weights.length; id++) gradient[id] = -l2 * weights[id]!;
    for (const { weight, wanted, rows } of coded) {
      const given = softmax(rows.map(({ at, by }) => at.reduce((sum, id, n) => sum + weights[id]! * by[n]!, 0)));
      rows.forEach(({ at, by }, k) => {
        const step = (weight * (wanted[k]! - given[k]!)) / total;
        at.forEach((id, n) => { gradient[id]! += step * by[n]!; });
      });
    }
    for (let id = 0; id < weights.length; id++) {
      const g = gradient[id]!;
      means[id] = 0.9 * means[id]! + 0.1 * g;
      squares[id] = 0.999 * squares[id]! + 0.001 * g * g;
      weights[id]! += (rate * (means[id]! / (1 - 0.9 ** round))) / (Math.sqrt(squares[id]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return new Map([...ids].map(([name, id]) => [name, weights[id]!]));
}

function idsOf(examples: readonly RivalExample[]): Map<string, number> {
  const counts = countsOf(examples.flatMap(({ rivals }) => [...new Set(rivals.flatMap(({ cues }) => cues.map(([cue]) => cue)))]));
  return new Map([...counts].filter(([, count]) => count >= LEAST).map(([name], id) => [name, id]));
}

interface Row {
  readonly at: Int32Array;
  readonly by: Float64Array;
}

function rowOf(cues: readonly RivalCue[], ids: ReadonlyMap<string, number>): Row {
  const known = cues.filter(([name]) => ids.has(name));
  return { at: Int32Array.from(known, ([name]) => ids.get(name)!), by: Float64Array.from(known, ([, by]) => by) };
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, one) => all + one, 0);
  return powers.map((power) => power / sum);
}
