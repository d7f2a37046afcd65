import type { Bulletin } from '../model.ts';

/**
 * The second model with every article and page of the first that says the same of the same places, as the object that it was: what is
 * remembered of it holds on.
 */
export function withSameParts(before: Bulletin, now: Bulletin): Bulletin {
  return { ...now, articles: sameOf(before.articles, now.articles), pages: sameOf(before.pages, now.pages) };
}

/** Parts that both lists have stand at the same distance from either the beginning or the end, as far as one edit goes. */
function sameOf<Part>(before: readonly Part[], now: readonly Part[]): readonly Part[] {
  const shift = before.length - now.length;
  return now.map((part, k) => [before[k], before[k + shift]].find((known) => known !== undefined && isSame(known, part)) ?? part);
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
