import search from 'approx-string-match';
import { agreementAt, isShort, MARGIN, tolerated } from './agreement.ts';
import { insideCharacter } from './characters.ts';
import type { Span } from './countedText.ts';
import type { Quote } from './page.ts';

/** Longer words are not looked for when they were edited; nor where the search would take longer than this many steps. */
const LONGEST = 8192;
const MOST_STEPS = 200_000_000;

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
  const matches = search(plain, words, tolerated(words));
  const [first] = matches;
  if (!first) return null;
  const start = Math.min(...matches.filter(({ start: at }) => at < first.end).map(({ start: at }) => at));
  const end = Math.max(...matches.filter(({ start: at }) => at < first.end).map(({ end: at }) => at));
  if (matches.some(({ start: at }) => at >= end)) return null;
  const near = first.errors + Math.ceil(words.length * MARGIN);
  const rivals = search(plain.slice(0, start), words, near).length + search(plain.slice(end), words, near).length;
  return rivals === 0 ? { start, end } : null;
}

/** Where, inside that place, the words themselves begin and end: as like them as can be, and their context beside them. */
function bestBounds(plain: string, quote: Quote, { start: from, end: to }: Span): Span | null {
  const { exact } = quote;
  const matches = search(plain.slice(from, to), exact, tolerated(exact));
  const short = isShort(exact);
  let best: (Span & { readonly agreed: number }) | null = null;
  for (const { start, end, errors } of matches) {
    // The very words: whoever looked for them has looked here, and refused.
    if (errors === 0) return null;
    for (let step = 0; step <= errors; step++) {
      const bounds = { start: from + start + step, end: from + end };
      if (bounds.start >= bounds.end || insideCharacter(plain, bounds.start) || insideCharacter(plain, bounds.end)) continue;
      const [before, after] = agreementAt(plain, bounds.start, bounds.end, quote);
      const agreed = before.share + after.share;
      if (!before.proves || !after.proves || (short && agreed < 2) || !isLike(plain.slice(bounds.start, bounds.end), exact)) continue;
      if (best === null || agreed > best.agreed) best = { ...bounds, agreed };
    }
  }
  return best && { start: best.start, end: best.end };
}

function isLike(words: string, exact: string): boolean {
  const [match] = search(words, exact, tolerated(exact));
  return match !== undefined && match.errors + (words.length - (match.end - match.start)) <= tolerated(exact);
}
