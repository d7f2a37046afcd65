/** Figures as words, so that a weight can be learnt for each. */

/** `≤2`: the first of the rising limits that the value does not exceed; `>9` beyond the last. */
export function step(value: number, limits: readonly number[]): string {
  for (const limit of limits) if (value <= limit) return wordOf(WITHIN, '≤', limit);
  return wordOf(BEYOND, '>', limits[limits.length - 1]!);
}

/** The words that were made: the same string each time is found faster than an equal one. There are as many as limits in the code. */
const WITHIN = new Map<number, string>();
const BEYOND = new Map<number, string>();

function wordOf(known: Map<number, string>, sign: string, limit: number): string {
  let word = known.get(limit);
  if (word === undefined) known.set(limit, word = `${sign}${limit}`);
  return word;
}

/** A share from 0 to 1. */
export function shareOf(value: number): string {
  return value === 0 ? '0' : value < 0.34 ? 'some' : value < 0.67 ? 'half' : value < 1 ? 'most' : 'all';
}

/** A share from 0 to 1 as one of eight words: what is true of all is not just a little more than what is true of most. */
export function eighthOf(value: number): string {
  if (value <= 0) return '0';
  if (value >= 1) return '7';
  return String(1 + [0.1, 0.3, 0.5, 0.7, 0.9].filter((limit) => value >= limit).length);
}
