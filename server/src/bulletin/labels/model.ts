/** What a block is in a bulletin. */
export const LABELS = ['outside', 'section', 'headline', 'headlineMore', 'above', 'start', 'body'] as const;

export type Label = (typeof LABELS)[number];

/** Labels by their place in `LABELS`. */
export const [OUTSIDE, SECTION, HEADLINE, MORE, ABOVE, START, BODY] = [0, 1, 2, 3, 4, 5, 6] as const;

const L = LABELS.length;

/** What may follow what; the rest cannot be said of any bulletin. */
const FOLLOWERS: readonly (readonly number[])[] = [
  [OUTSIDE, SECTION, HEADLINE, ABOVE, START],
  [OUTSIDE, SECTION, HEADLINE, ABOVE, START],
  [OUTSIDE, SECTION, HEADLINE, MORE, ABOVE, START, BODY],
  [OUTSIDE, SECTION, HEADLINE, MORE, ABOVE, START, BODY],
  [HEADLINE, ABOVE],
  [OUTSIDE, SECTION, HEADLINE, ABOVE, START, BODY],
  [OUTSIDE, SECTION, HEADLINE, ABOVE, START, BODY],
];

/** What may come first. */
export const FIRST: readonly number[] = [OUTSIDE, SECTION, HEADLINE, ABOVE, START];

/** `MAY_FOLLOW[before * LABELS.length + label]`. */
export const MAY_FOLLOW: readonly boolean[] = FOLLOWERS.flatMap((followers) => LABELS.map((_, label) => followers.includes(label)));

/** Sequences: log scores of each label at each place, and of each pair of neighbours (`before * LABELS.length + label`). */
export interface Scores {
  readonly unary: readonly Float64Array[];
  /** Of the place and the one before it; the first is empty. */
  readonly pair: readonly Float64Array[];
}

/** By label: what may stand before it. */
const BEFORE: readonly (readonly number[])[] = LABELS.map((_, label) => FOLLOWERS.flatMap((followers, before) => (followers.includes(label) ? [before] : [])));

/** The best labels of a sequence (Viterbi). */
export function bestLabels({ unary, pair }: Scores): number[] {
  const n = unary.length;
  if (n === 0) return [];
  /** By place and label: the label before. */
  const from = new Int8Array(n * L);
  let last = new Float64Array(L).fill(-Infinity);
  let next = new Float64Array(L);
  for (const label of FIRST) last[label] = unary[0]![label]!;
  for (let k = 1; k < n; k++) {
    const [own, steps] = [unary[k]!, pair[k]!];
    for (let label = 0; label < L; label++) {
      let best = -Infinity;
      let back = 0;
      for (const before of BEFORE[label]!) {
        const score = last[before]! + steps[before * L + label]! + own[label]!;
        if (score > best) {
          best = score;
          back = before;
        }
      }
      next[label] = best;
      from[k * L + label] = back;
    }
    [last, next] = [next, last];
  }
  let label = 0;
  for (let b = 1; b < L; b++) if (b !== ABOVE && last[b]! > last[label]!) label = b;
  const labels = new Array<number>(n);
  for (let k = n - 1; k >= 0; k--) {
    labels[k] = label;
    label = from[k * L + label]!;
  }
  return labels;
}

/** What all sequences that are allowed say together. */
export interface Marginals {
  /** Log of the sum of their scores; -Infinity where none is allowed. */
  readonly logZ: number;
  /** The probability of each label at each place. */
  readonly labels: readonly Float64Array[];
  /** The sum over all places of the probability of each pair of neighbours, for each row of `pair` that the places share. */
  readonly pairs: ReadonlyMap<Float64Array, Float64Array>;
}

/** Sums over all sequences, or those that `allowed` (a bit for each label) has at each place, forwards and backwards, scaled at each step. */
export function marginals({ unary, pair }: Scores, allowed?: readonly number[]): Marginals {
  const n = unary.length;
  const pairRows = new Map<Float64Array, Float64Array>();
  const factors = pair.map((row) => {
    let known = pairRows.get(row);
    if (!known) pairRows.set(row, known = row.map((v, cell) => (MAY_FOLLOW[cell] ? Math.exp(v) : 0)));
    return known;
  });
  let logZ = 0;
  const own = unary.map((row, k) => {
    let most = -Infinity;
    for (let b = 0; b < L; b++) if (row[b]! > most) most = row[b]!;
    logZ += most;
    return row.map((v, b) => (allowed === undefined || (allowed[k]! & (1 << b)) !== 0 ? Math.exp(v - most) : 0));
  });
  const alpha: Float64Array[] = [];
  for (let k = 0; k < n; k++) {
    const row = new Float64Array(L);
    if (k === 0) for (const b of FIRST) row[b] = own[0]![b]!;
    else {
      const [before, factor] = [alpha[k - 1]!, factors[k]!];
      for (let a = 0; a < L; a++) {
        const v = before[a]!;
        if (v > 0) for (let b = 0; b < L; b++) row[b]! += v * factor[a * L + b]!;
      }
      for (let b = 0; b < L; b++) row[b]! *= own[k]![b]!;
    }
    let sum = 0;
    for (let b = 0; b < L; b++) sum += row[b]!;
    if (!(sum > 0)) return { logZ: -Infinity, labels: [], pairs: new Map() };
    for (let b = 0; b < L; b++) row[b]! /= sum;
    logZ += Math.log(sum);
    alpha.push(row);
  }
  const labels: Float64Array[] = new Array<Float64Array>(n);
  const pairs = new Map<Float64Array, Float64Array>();
  let beta = new Float64Array(L).fill(1);
  for (let k = n - 1; k >= 0; k--) {
    const row = new Float64Array(L);
    let sum = 0;
    for (let b = 0; b < L; b++) sum += row[b] = alpha[k]![b]! * beta[b]!;
    for (let b = 0; b < L; b++) row[b]! /= sum;
    labels[k] = row;
    if (k === 0) break;
    const factor = factors[k]!;
    let into = pairs.get(pair[k]!);
    if (!into) pairs.set(pair[k]!, into = new Float64Array(L * L));
    const next = new Float64Array(L);
    let total = 0;
    for (let a = 0; a < L; a++) {
      let back = 0;
      for (let b = 0; b < L; b++) back += factor[a * L + b]! * own[k]![b]! * beta[b]!;
      next[a] = back;
      total += alpha[k - 1]![a]! * back;
    }
    for (let a = 0; a < L; a++) for (let b = 0; b < L; b++) into[a * L + b]! += (alpha[k - 1]![a]! * factor[a * L + b]! * own[k]![b]! * beta[b]!) / total;
    for (let a = 0; a < L; a++) next[a]! /= total;
    beta = next;
  }
  return { logZ, labels, pairs };
}
