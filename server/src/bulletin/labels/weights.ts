import { LABELS, type Scores } from './model.ts';
import type { Cues } from './cues.ts';
import data from './weights.json' with { type: 'json' };

/** What each cue speaks for: weights by label, and of pair cues by pair of labels (`before * LABELS.length + label`). */
export interface Weights {
  readonly unary: ReadonlyMap<string, readonly number[]>;
  readonly pair: ReadonlyMap<string, readonly number[]>;
  /** What speaks for a bulletin, and what against. */
  readonly verdict: ReadonlyMap<string, number>;
  /** What speaks for a division of the whole document, and what against. */
  readonly rivals: ReadonlyMap<string, number>;
}

/** The form of the data file: numbers are weights times `scale`, those of `rivals` times `fineScale`; in `pair`, cells that no cue speaks of are left out behind the last. */
export interface WeightFile {
  readonly scale: number;
  readonly fineScale: number;
  readonly labels: readonly string[];
  readonly unary: Readonly<Record<string, readonly number[]>>;
  readonly pair: Readonly<Record<string, readonly number[]>>;
  readonly verdict: Readonly<Record<string, number>>;
  readonly rivals: Readonly<Record<string, number>>;
}

/** Throws where the file was made for other labels. */
export function readWeights({ scale, fineScale, labels, unary, pair, verdict, rivals }: WeightFile): Weights {
  if (labels.join() !== LABELS.join()) throw new Error('The weights are of other labels.');
  const table = (rows: Readonly<Record<string, readonly number[]>>) => new Map(Object.entries(rows).map(([name, row]) => [name, row.map((value) => value / scale)]));
  const column = (values: Readonly<Record<string, number>>, by: number) => new Map(Object.entries(values).map(([name, value]) => [name, value / by]));
  return { unary: table(unary), pair: table(pair), verdict: column(verdict, scale), rivals: column(rivals, fineScale) };
}

/** The weights that ship: learnt by `npm run learn`. */
export const shipped: Weights = readWeights(data);

/** What the cues say of each block, and of each block and the one before it. */
export function scoresOf({ unary, pair }: Pick<Weights, 'unary' | 'pair'>, cues: readonly Cues[], pairCues: readonly Cues[]): Scores {
  const L = LABELS.length;
  const sum = (table: ReadonlyMap<string, readonly number[]>, names: Cues, length: number) => {
    const row = new Float64Array(length);
    for (const name of names) {
      const weights = table.get(name);
      if (weights) for (let c = 0; c < weights.length; c++) row[c]! += weights[c]!;
    }
    return row;
  };
  // Few sets of pair cues are met again and again: each has one row.
  const rows = new Map<string, Float64Array>();
  return {
    unary: cues.map((names) => sum(unary, names, L)),
    pair: pairCues.map((names) => {
      const key = names.join();
      let row = rows.get(key);
      if (!row) rows.set(key, row = sum(pair, names, L * L));
      return row;
    }),
  };
}
