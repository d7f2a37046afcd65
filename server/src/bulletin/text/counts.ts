/** How often each value is there, in the order in which they come first. */
export function countsOf<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The value that is there most often, the first of those that are as often as it, and how often; null where there is none. */
export function mostFrequent<T>(counts: ReadonlyMap<T, number>): readonly [T, number] | null {
  let most: readonly [T, number] | null = null;
  for (const entry of counts) if (most === null || entry[1] > most[1]) most = entry;
  return most;
}
