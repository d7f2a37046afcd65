import { displayWidth } from '../bulletin/text/text.ts';
import { agreementAt, isShort, MARGIN, REACH, standsExactly } from './agreement.ts';
import { approximately } from './approximately.ts';
import { insideCharacter } from './characters.ts';
import type { CountedText, Span } from './countedText.ts';
import type { Quote } from './page.ts';
import { occurrences, uniqueness } from './quoteAt.ts';

/** Words that were the only ones of their kind, and take so many columns, are known wherever they stand. */
const LONG = 48;

/** Places beyond this are not compared: words that stand so often are known by position and context alone, or not at all. */
const MOST_PLACES = 500;

/** So much of either end of the words is a piece of them. */
const EDGE = 8;

export interface LocateOptions {
  /** Where the words are expected, as a plain offset; where they stood when they were quoted, if it is missing. */
  readonly expected?: number;
  /** Whether words that were edited are looked for, too. */
  readonly edited?: boolean;
}

/**
 * Finds a quoted piece again in a text that may have changed, or null: an orphan is better than a tag on other words.
 *
 * 1. Where it is expected, with all that stood beside it, it is there.
 * 2. The same words elsewhere are the piece if what stands beside them says so: on one side if the words stood only once; if not,
 *    on both, though beside longer words something may have been written on one of them (a copy that moves into the place of what
 *    was deleted has one side of it, and nothing of the other). Long words that stood once and stand once need no more proof. Of words that
 *    nothing near them told apart, both sides must be what they were to the letter.
 * 3. Edited words are the piece if what stands on both sides says so, and nothing else comes near.
 *
 * The article that they stand in is told by what stands beside them; the model is not asked, since it changes with the text.
 */
export function locate(text: CountedText, quote: Quote, options: LocateOptions = {}): Span | null {
  const { plain } = text;
  const { exact } = quote;
  if (exact === '') return null;
  const expected = options.expected ?? text.offsetOf(quote.start);
  if (standsExactly(plain, expected, quote) && isWhole(plain, quote, expected, expected + exact.length)) return { start: expected, end: expected + exact.length };
  return sameWords(plain, quote) ?? (options.edited === false || uniqueness(quote) === 'one of many' ? null : approximately(plain, quote));
}

function sameWords(plain: string, quote: Quote): Span | null {
  const { length } = quote.exact;
  const places = occurrences(plain, quote.exact, MOST_PLACES + 1).filter((at) => isWhole(plain, quote, at, at + length));
  if (places.length === 0 || places.length > MOST_PLACES) return null;
  const exactly = places.filter((at) => standsExactly(plain, at, quote));
  if (exactly.length === 1) return { start: exactly[0]!, end: exactly[0]! + length };
  const known = uniqueness(quote);
  if (known === 'one of many') return null;
  const unique = known === 'unique';
  if (unique && places.length === 1 && displayWidth(quote.exact) >= LONG) return { start: places[0]!, end: places[0]! + length };
  const compared = places.map((at) => {
    const [before, after] = agreementAt(plain, at, at + length, quote);
    const proofs = Number(before.proves) + Number(after.proves);
    const isBetween = !isShort(quote.exact) && (before.proves || before.isNear) && (after.proves || after.isNear) && !isBroken(plain, quote, at);
    return { at, score: (before.share + after.share) / 2, proved: proofs === 2 || (proofs === 1 && (unique || isBetween)) };
  });
  compared.sort((a, b) => b.score - a.score);
  const [best, next] = compared;
  if (!best?.proved || (next && best.score - next.score < MARGIN)) return null;
  return { start: best.at, end: best.at + length };
}

/** Whether a piece of the words stands beside the place: then they may have been broken there, and this is a copy that was put beside them. */
function isBroken(plain: string, { exact, prefix, suffix }: Quote, at: number): boolean {
  const end = at + exact.length;
  const beside = [plain.slice(Math.max(0, at - prefix.length - REACH), at), plain.slice(end, end + suffix.length + REACH)];
  return beside.some((window) => window.includes(exact.slice(0, EDGE)) || window.includes(exact.slice(-EDGE)));
}

/** Whether the place begins and ends between characters; inside of one only where it was quoted so. */
function isWhole(plain: string, { exact, prefix, suffix }: Quote, start: number, end: number): boolean {
  const cutBefore = insideCharacter(plain, start) && !insideCharacter(prefix + exact, prefix.length);
  const cutAfter = insideCharacter(plain, end) && !insideCharacter(exact + suffix, exact.length);
  return !cutBefore && !cutAfter;
}
