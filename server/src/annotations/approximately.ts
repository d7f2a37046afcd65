import { agreementAt, isShort, MARGIN, tolerated } from './agreement.ts';
import { insideCharacter } from './characters.ts';
import type { Span } from './countedText.ts';
import type { Quote } from './page.ts';
import { searchNear } from './searchNear.ts';

/** Longer words are not looked for when they were edited; nor where the search would take longer than this many steps. */
const LONGEST = 8192;
const MOST_STEPS = 200_000_000;

/** So much of the words at either end is enough to know their edge; less, where it was edited. */
const EDGES = [8, 4, 2];

/** How far from where the words seem to begin or end their context is looked for. */
const FARTHEST = 200;

/**
 * Finds quoted words that were edited: they, and what stood on both sides, at least `FLOOR` alike, and nothing else within `MARGIN`
 * of that; short words only if both sides stand to the letter. Null where that is not so.
 */
export function approximately(plain: string, quote: Quote): Span | null {
  const { exact, prefix, suffix } = quote;
  if (tolerated(exact) === 0 || exact.length > LONGEST) return null;
  const all = prefix + exact + suffix;
  if (plain.length * Math.ceil(all.length / 32) > MOST_STEPS) return null;
  const found = bestPlace(plain, all);
  if (found === null) return null;
  return bestBounds(plain, quote, found);
}

/** The one place that is most like the words, or null where there is none or a second one comes near. */
function bestPlace(plain: string, words: string): Span | null {
  const matches = searchNear(plain, words, tolerated(words));
  const [first] = matches;
  if (!first) return null;
  // Matches that overlap the first are the same place; there may be very many of them.
  let { start, end } = first;
  for (const match of matches) {
    if (match.start >= first.end) return null;
    start = Math.min(start, match.start);
    end = Math.max(end, match.end);
  }
  const near = first.errors + Math.ceil(words.length * MARGIN);
  const rivals = searchNear(plain.slice(0, start), words, near).length + searchNear(plain.slice(end), words, near).length;
  return rivals === 0 ? { start, end } : null;
}

/** Where, inside that place, the words themselves begin and end: where what stood beside them agrees best. */
function bestBounds(plain: string, quote: Quote, place: Span): Span | null {
  const { exact } = quote;
  const matches = searchNear(plain.slice(place.start, place.end), exact, tolerated(exact));
  const [first] = matches;
  // The very words, without an error: whoever looked for them has looked here, and refused.
  if (!first || first.errors === 0) return null;
  const near = { start: place.start + first.start, end: place.start + matches.reduce((last, { end }) => Math.max(last, end), 0) };
  const start = boundary(plain, near.start, exact, (size, at) => plain.startsWith(exact.slice(0, size), at), (at) => agreementAt(plain, at, near.end, quote)[0].share);
  const end = boundary(plain, near.end, exact, (size, at) => plain.endsWith(exact.slice(-size), at), (at) => agreementAt(plain, near.start, at, quote)[1].share);
  if (start === null || end === null || start >= end || insideCharacter(plain, start) || insideCharacter(plain, end)) return null;
  const [before, after] = agreementAt(plain, start, end, quote);
  const isProved = before.proves && after.proves && (!isShort(exact) || (before.share === 1 && after.share === 1));
  return isProved && isLike(plain.slice(start, end), exact) ? { start, end } : null;
}

/**
 * Where the words begin or end, looked for as far as they may have been edited: where their own edge stands, and among such places
 * where the context agrees best; without such a place, where the context stands as it was. Null where neither is so.
 */
function boundary(plain: string, near: number, exact: string, isEdge: (size: number, at: number) => boolean, shareAt: (at: number) => number): number | null {
  const reach = Math.min(tolerated(exact), FARTHEST);
  const from = Math.max(0, near - reach);
  const places = Array.from({ length: Math.min(plain.length, near + reach) - from + 1 }, (_, step) => from + step);
  for (const size of EDGES.filter((each) => each * 2 <= exact.length)) {
    const edges = places.filter((at) => isEdge(size, at)).map((at) => ({ at, share: shareAt(at) }));
    if (edges.length > 0) return edges.reduce((best, next) => (next.share > best.share ? next : best)).at;
  }
  return places.find((at) => shareAt(at) === 1) ?? null;
}

function isLike(words: string, exact: string): boolean {
  const [match] = searchNear(words, exact, tolerated(exact));
  return match !== undefined && match.errors + (words.length - (match.end - match.start)) <= tolerated(exact);
}
