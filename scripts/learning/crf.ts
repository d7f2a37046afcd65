import type { Cues } from '../../server/src/bulletin/labels/cues.ts';
import { LABELS, marginals } from '../../server/src/bulletin/labels/model.ts';
import type { Weights } from '../../server/src/bulletin/labels/weights.ts';

const L = LABELS.length;
const P = L * L;

export interface Sequence {
  readonly cues: readonly Cues[];
  readonly pairCues: readonly Cues[];
  /** For each block a bit for each label that its gold allows. */
  readonly allowed: readonly number[];
  readonly weight: number;
}

/** Names as numbers, and a flat table of weights. */
class Table {
  readonly ids = new Map<string, number>();
  readonly width: number;
  weights = new Float64Array(0);
  squares = new Float64Array(0);
  #sums = new Float64Array(0);
  #times = 0;

  constructor(width: number) {
    this.width = width;
  }

  add(name: string): void {
    if (!this.ids.has(name)) this.ids.set(name, this.ids.size);
  }

  open(): void {
    this.weights = new Float64Array(this.ids.size * this.width);
    this.squares = new Float64Array(this.ids.size * this.width).fill(1);
  }

  encode(names: Cues): Int32Array {
    return Int32Array.from(names.flatMap((name) => this.ids.get(name) ?? []));
  }

  sum(ids: Int32Array): Float64Array {
    const row = new Float64Array(this.width);
    for (const id of ids) for (let c = 0, at = id * this.width; c < this.width; c++, at++) row[c]! += this.weights[at]!;
    return row;
  }

  /** Counts the weights as they are into the mean. */
  remember(): void {
    if (this.#sums.length === 0) this.#sums = new Float64Array(this.weights.length);
    for (let at = 0; at < this.weights.length; at++) this.#sums[at]! += this.weights[at]!;
    this.#times++;
  }

  /** Makes the mean of what was remembered the weights. */
  settle(): void {
    this.weights = this.#sums.map((sum) => sum / this.#times);
  }

  result(): Map<string, number[]> {
    return new Map([...this.ids].map(([name, id]) => [name, [...this.weights.subarray(id * this.width, (id + 1) * this.width)]]));
  }
}

/** Learns by gradient ascent with a step of its own for each weight (AdaGrad) and L2; deterministic. The weights are the mean of those after each of the last epochs, which vary less from one set of documents to another. */
export function learn(sequences: readonly Sequence[], { epochs = 14, average = 9, rate = 0.3, l2 = 0.002, least = 2 } = {}): Pick<Weights, 'unary' | 'pair'> {
  const counts = new Map<string, number>();
  for (const { cues } of sequences) for (const name of new Set(cues.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [unary, pair] = [new Table(L), new Table(P)];
  for (const [name, count] of counts) if (count >= least) unary.add(name);
  for (const { pairCues } of sequences) for (const names of pairCues) names.forEach((name) => pair.add(name));
  unary.open();
  pair.open();
  // Few sets of pair cues are met again and again: each has one row.
  const sets: Int32Array[] = [];
  const setIds = new Map<string, number>();
  const setOf = (names: Cues) => {
    const key = names.join();
    let id = setIds.get(key);
    if (id === undefined) {
      setIds.set(key, id = sets.length);
      sets.push(pair.encode(names));
    }
    return id;
  };
  const coded = sequences.map(({ cues, pairCues, allowed, weight }) => ({ cues: cues.map((names) => unary.encode(names)), pairs: pairCues.map(setOf), allowed, scale: weight / Math.sqrt(Math.max(1, cues.length / 30)) }));
  let random = 12345;
  const chance = () => (random = (random * 48271) % 2147483647) / 2147483647;
  const order = coded.map((_, k) => k);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const j = Math.floor(chance() * (k + 1));
      [order[k], order[j]] = [order[j]!, order[k]!];
    }
    for (const k of order) {
      const { cues, pairs, allowed, scale } = coded[k]!;
      if (cues.length === 0) continue;
      const rows = sets.map((ids) => pair.sum(ids));
      const scores = { unary: cues.map((ids) => unary.sum(ids)), pair: pairs.map((id) => rows[id]!) };
      const held = marginals(scores, allowed);
      if (held.logZ === -Infinity) continue;
      const free = marginals(scores);
      const step = (table: Table, gradient: ReadonlyMap<number, Float64Array>) => {
        for (const [id, row] of gradient) {
          for (let c = 0, at = id * table.width; c < table.width; c++, at++) {
            const g = row[c]! * scale - l2 * table.weights[at]!;
            table.squares[at]! += g * g;
            table.weights[at]! += (rate * g) / Math.sqrt(table.squares[at]!);
          }
        }
      };
      const add = (gradient: Map<number, Float64Array>, ids: Int32Array, difference: Float64Array) => {
        for (const id of ids) {
          const row = gradient.get(id);
          if (!row) gradient.set(id, difference.slice());
          else for (let c = 0; c < row.length; c++) row[c]! += difference[c]!;
        }
      };
      const [ofUnary, ofPair] = [new Map<number, Float64Array>(), new Map<number, Float64Array>()];
      cues.forEach((ids, at) => add(ofUnary, ids, held.labels[at]!.map((p, b) => p - free.labels[at]![b]!)));
      rows.forEach((row, id) => {
        const [wanted, given] = [held.pairs.get(row), free.pairs.get(row)];
        if (wanted && given) add(ofPair, sets[id]!, wanted.map((p, c) => p - given[c]!));
      });
      step(unary, ofUnary);
      step(pair, ofPair);
    }
    if (epoch >= epochs - average) {
      unary.remember();
      pair.remember();
    }
  }
  unary.settle();
  pair.settle();
  return { unary: unary.result(), pair: pair.result() };
}
