import { agreementAt, FLOOR, MARGIN, tolerated } from './agreement.ts';
import { codePointCount, type CountedText, type Span } from './countedText.ts';
import type { Quote } from './page.ts';
import { searchNear } from './searchNear.ts';

/** How much of what stands beside a piece is quoted with it, in code points. */
export const CONTEXT = 32;

/** How much is quoted of what stands beside words that stand elsewhere, too; the last is not enough to tell them apart. */
const CONTEXTS = [CONTEXT * 2, CONTEXT * 4, CONTEXT * 8, CONTEXT * 9];

/** More copies than this are not told apart. */
const MOST_COPIES = 60;

/** So much of either end of the words is looked for, to see whether much the same stands elsewhere. */
const COMPARED = 32;

/**
 * A piece of the text, quoted so that it is found again. Where the same words stand elsewhere, or much the same between much the
 * same, more of what is beside them is quoted: as much as tells them apart, and always more than `CONTEXT`. So a quote itself says
 * whether it was the only one.
 */
export function quoteAt(text: CountedText, { start, end }: Span): Quote {
  const { plain } = text;
  const exact = plain.slice(start, end);
  const copies = occurrences(plain, exact, MOST_COPIES + 1).filter((at) => at !== start);
  const hasNear = tolerated(exact) > 0 && (standsElsewhere(plain, exact.slice(0, COMPARED), start, end) || standsElsewhere(plain, exact.slice(-COMPARED), start, end));
  const isToldApart = (context: Context): boolean => {
    const words = { exact, ...context };
    return copies.length <= MOST_COPIES && !copies.some((at) => isAlike(plain, start, at, words)) && !(hasNear && hasNearCopy(plain, start, words));
  };
  let context = contextAt(text, { start, end }, CONTEXT);
  if (copies.length > 0 || !isToldApart(context)) {
    const contexts = CONTEXTS.map((size) => contextAt(text, { start, end }, size));
    context = contexts.find(isToldApart) ?? contexts.at(-1)!;
    // A text so short that no context is longer than usual.
    if (uniqueness(context) === 'unique') context = contextAt(text, { start, end }, CONTEXT - 1);
  }
  return { exact, ...context, start: text.codePointsBefore(start), end: text.codePointsBefore(end) };
}

/** A piece of the text with what stands beside it, whether or not that tells it from others: for those who only show where it is. */
export function contextQuoteAt(text: CountedText, { start, end }: Span): Quote {
  return { exact: text.plain.slice(start, end), ...contextAt(text, { start, end }, CONTEXT), start: text.codePointsBefore(start), end: text.codePointsBefore(end) };
}

type Context = Pick<Quote, 'prefix' | 'suffix'>;
type Words = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/** Whether the quoted words stood only once when they were quoted; if not, whether what stood beside them told them apart. */
export function uniqueness({ prefix, suffix }: Context): 'unique' | 'told apart' | 'one of many' {
  const longest = Math.max(codePointCount(prefix), codePointCount(suffix));
  if (longest === CONTEXT) return 'unique';
  return longest > CONTEXT * 8 ? 'one of many' : 'told apart';
}

/**
 * Whether a copy could come to be taken for the words. A deletion from the words to their next copy gives that one what stood before
 * them, so what stands behind it must be far from what stood behind them; and the other way round for a copy above.
 */
function isAlike(plain: string, start: number, at: number, words: Words): boolean {
  const [before, after] = agreementAt(plain, at, at + words.exact.length, words);
  return before.share >= FLOOR - MARGIN || after.share >= FLOOR - MARGIN || (at < start ? before : after).isNear;
}

/** Whether one end of the words stands elsewhere with edits and with the context beside it, so that it could be taken for the edited end. */
function hasNearCopy(plain: string, start: number, { exact, prefix, suffix }: Words): boolean {
  const end = start + exact.length;
  return standsElsewhere(plain, prefix + exact.slice(0, COMPARED), start - prefix.length, end) || standsElsewhere(plain, exact.slice(-COMPARED) + suffix, start, end + suffix.length);
}

/** Whether much the same stands before a piece of the text or behind it. */
function standsElsewhere(plain: string, words: string, start: number, end: number): boolean {
  const errors = Math.floor(words.length * (1 - FLOOR + MARGIN));
  return searchNear(plain.slice(0, start), words, errors).length > 0 || searchNear(plain.slice(end), words, errors).length > 0;
}

/** Where the words stand, copies that overlap included; no more than `most` of them. */
export function occurrences(plain: string, words: string, most: number): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = plain.indexOf(words); at >= 0 && found.length < most; at = plain.indexOf(words, at + 1)) found.push(at);
  return found;
}

function contextAt(text: CountedText, { start, end }: Span, size: number): Context {
  const from = text.offsetOf(text.codePointsBefore(start) - size);
  const to = text.offsetOf(text.codePointsBefore(end) + size);
  return { prefix: text.plain.slice(from, start), suffix: text.plain.slice(end, to) };
}
