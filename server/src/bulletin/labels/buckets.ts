/** Figures as words, so that a weight can be learnt for each. */

/** `≤2`: the first of the rising limits that the value does not exceed; `>9` beyond the last. */
export function step(value: number, limits: readonly number[]): string {
  const limit = limits.find((one) => value <= one);
  return limit === undefined ? `>${limits[limits.length - 1]}` : `≤${limit}`;
}

/** A share from 0 to 1. */
export function shareOf(value: number): string {
  return value === 0 ? '0' : value < 0.34 ? 'some' : value < 0.67 ? 'half' : value < 1 ? 'most' : 'all';
}
