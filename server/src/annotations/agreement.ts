import type { Match } from 'approx-string-match';
import { displayWidth } from '../bulletin/text/text.ts';
import type { Quote } from './page.ts';
import { searchNear } from './searchNear.ts';

/** From here on a context agrees, and words that were edited are still the ones that were quoted. */
export const FLOOR = 0.85;

/** How much better the best place must be than the next. */
export const MARGIN = 0.1;

/** A shorter context says too little by itself, unless the text begins or ends with it now as then. In UTF-16 units, as all below. */
const TELLING = 12;

/** So many units of a context are weighed; what goes beyond only tells copies apart, and may not make up for what is nearer. */
const WEIGHED = 32;

/** How far from the words their context may stand, where something was written between. */
export const REACH = 256;

type Words = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/** How one side of a place agrees with what was quoted. */
export interface Agreement {
  /** 0 to 1, of what touches the words. */
  readonly share: number;
  /** Whether that proves that these are the words. */
  readonly proves: boolean;
  /** Whether at least the far half of it stands near, whatever was written or rewritten between. */
  readonly isNear: boolean;
}

/** Words of fewer columns, twelve Han characters, are short: they are easily written again. */
export function isShort(words: string): boolean {
  return displayWidth(words) < 24;
}

/** How many characters of the words may be wrong, missing or too many, so that they still reach the floor. */
export function tolerated(words: string): number {
  return Math.floor(words.length * (1 - FLOOR) + 1e-9);
}

/** Compares what stands before a place, and behind it, with the context of a quote. */
export function agreementAt(plain: string, start: number, end: number, { exact, prefix, suffix }: Words): readonly [before: Agreement, after: Agreement] {
  // What touches short words must be what it was.
  const touching = isShort(exact) ? TELLING : 0;
  const [before, after] = [agreeBefore(plain, start, prefix), agreeAfter(plain, end, suffix)];
  const atStart = start <= prefix.length && plain.startsWith(prefix);
  const atEnd = plain.length - end <= suffix.length && plain.endsWith(suffix);
  return [
    {
      share: before,
      proves: before >= FLOOR && (prefix.length >= TELLING || atStart) && plain.endsWith(prefix.slice(Math.max(0, prefix.length - touching)), start),
      isNear: standsIn(plain.slice(Math.max(0, start - prefix.length - REACH), start), prefix.slice(0, Math.floor(prefix.length / 2))),
    },
    {
      share: after,
      proves: after >= FLOOR && (suffix.length >= TELLING || atEnd) && plain.startsWith(suffix.slice(0, touching), end),
      isNear: standsIn(plain.slice(end, end + suffix.length + REACH), suffix.slice(Math.ceil(suffix.length / 2))),
    },
  ];
}

/** Whether both contexts of a quote stand there to the letter. */
export function standsExactly(plain: string, start: number, { exact, prefix, suffix }: Words): boolean {
  const from = start - prefix.length;
  return from >= 0 && plain.startsWith(prefix, from) && plain.startsWith(exact, start) && plain.startsWith(suffix, start + exact.length);
}

function agreeBefore(plain: string, start: number, prefix: string): number {
  if (prefix === '') return start === 0 ? 1 : 0;
  if (start >= prefix.length && plain.startsWith(prefix, start - prefix.length)) return 1;
  const window = plain.slice(Math.max(0, start - prefix.length - near(prefix)), start);
  return likeness(window, prefix, sameAtEnd(window, prefix), ({ end }) => window.length - end);
}

function agreeAfter(plain: string, end: number, suffix: string): number {
  if (suffix === '') return end === plain.length ? 1 : 0;
  if (plain.startsWith(suffix, end)) return 1;
  const window = plain.slice(end, end + suffix.length + near(suffix));
  return likeness(window, suffix, sameAtStart(window, suffix), ({ start }) => start);
}

/**
 * How much of the words stands in a window hardly longer than they are, what stands between them and the place counting against
 * them; or how much of them touches the place as it was, if that is more.
 */
function likeness(window: string, words: string, touching: number, gapOf: (match: Match) => number): number {
  const most = Math.min(words.length, WEIGHED);
  const wrong = searchNear(window, words, near(words)).map((match) => match.errors + gapOf(match));
  return Math.max(touching / words.length, 1 - Math.min(most, ...wrong) / most);
}

function sameAtEnd(a: string, b: string): number {
  let count = 0;
  while (count < b.length && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

function sameAtStart(a: string, b: string): number {
  let count = 0;
  while (count < b.length && a[count] === b[count]) count++;
  return count;
}

function standsIn(window: string, half: string): boolean {
  return half.length >= TELLING && window.includes(half);
}

function near(words: string): number {
  return Math.floor(Math.min(words.length, WEIGHED) * (1 - FLOOR + MARGIN) + 1e-9);
}
