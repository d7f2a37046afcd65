/** Tells whether a text ends in one of some words; they are found by their last unit, so that many cost no more than few. */
export function endsInOne(words: readonly string[]): (text: string) => boolean {
  const byLast = new Map<number, string[]>();
  for (const word of words) {
    const last = word.charCodeAt(word.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), word]);
  }
  return (text) => byLast.get(text.charCodeAt(text.length - 1))?.some((word) => text.endsWith(word)) ?? false;
}
