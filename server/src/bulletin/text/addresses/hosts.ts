import { endOfPort, goesOnBehindHost, isEnding } from './hostParts.ts';
import { readInternational } from './internationalHosts.ts';
import { readOpening, type Opening } from './openings.ts';
import { classesOf, Sign, Unit, unitAt } from './units.ts';

/** The part of an address between its opening and its path. */
export interface Authority {
  /** Where the host begins, behind user info. */
  readonly host: number;
  /** Behind host and port. Dots and hyphens at a host's end are its own only where a path follows. */
  readonly end: number;
}

/** User info, host and port behind an opening; null where no host is to be seen, and the opening opens nothing. */
export function readAuthority(text: string, { end: at, hasScheme, wide }: Opening): Authority | null {
  if (!hasScheme) return readNamed(text, at, wide);
  const user = endOfUser(text, at, wide);
  const own = user > at ? readHost(text, user, wide, true) : null;
  return own ?? readHost(text, at, wide, false);
}

/** Behind the last `@` of what may be user info; `at` where there is none. */
function endOfUser(text: string, at: number, wide: boolean): number {
  let end = at;
  for (let i = at; ; i++) {
    const code = unitAt(text, i, wide);
    if ((classesOf(code) & Unit.USER) === 0) return end;
    if (code === Sign.AT) end = i + 1;
  }
}

function readHost(text: string, at: number, wide: boolean, hasUser: boolean): Authority | null {
  if (text.charCodeAt(at) === Sign.SQUARE) {
    const end = endOfLiteral(text, at);
    return end === null ? null : { host: at, end: endOfPort(text, end, wide) };
  }
  const run = endOfLabels(text, at, wide);
  const named = endOfNames(text, at, run, wide);
  if ((classesOf(unitAt(text, run, wide)) & Unit.CJK) !== 0) {
    const end = readInternational(text, at, run, wide, named);
    if (end !== null) return { host: at, end: endOfPort(text, end, wide) };
  }
  if (named === at || unitAt(text, at, wide) === Sign.DOT || unitAt(text, at, wide) === Sign.HYPHEN) return null;
  const end = goesOnBehindHost(text, run, wide) ? run : named;
  const port = endOfPort(text, end, wide);
  const isKnown = hasUser || port > end || unitAt(text, end, wide) === Sign.SLASH || isTelling(text, at, named, wide);
  return isKnown ? { host: at, end: port } : null;
}

/** A bare `www.`: the longest run of labels behind it whose last one can end a host. */
function readNamed(text: string, at: number, wide: boolean): Authority | null {
  const run = endOfLabels(text, at, wide);
  const named = endOfNames(text, at, run, wide);
  if ((classesOf(unitAt(text, run, wide)) & Unit.CJK) !== 0) {
    const end = readInternational(text, at, run, wide, named);
    if (end !== null) return { host: at, end: endOfPort(text, end, wide) };
  }
  let end = -1;
  let label = at;
  for (let i = at; i <= named; i++) {
    if (i < named && unitAt(text, i, wide) !== Sign.DOT) continue;
    if (i === label) break;
    if (label > at && isEnding(text, label, i, wide)) end = i;
    label = i + 1;
  }
  if (end < 0 || unitAt(text, end, wide) === Sign.AT) return null;
  return { host: at, end: endOfPort(text, end, wide) };
}

/** Behind all labels and the dots between them, up to an ellipsis or the next address. */
function endOfLabels(text: string, at: number, wide: boolean): number {
  for (let end = at; ; end++) {
    const code = unitAt(text, end, wide);
    const isOwn = (classesOf(code) & Unit.HOST) !== 0 || (code === Sign.DOT && (end === at || unitAt(text, end - 1, wide) !== code));
    if (!isOwn || (end > at && readOpening(text, end) !== null)) return end;
  }
}

/** The same without signs at the end. */
function endOfNames(text: string, at: number, run: number, wide: boolean): number {
  let end = run;
  while (end > at && (classesOf(unitAt(text, end - 1, wide)) & (Unit.LETTER | Unit.DIGIT)) === 0) end--;
  return end;
}

/** Longer than any IPv6 address with its zone. */
const LONGEST_LITERAL = 80;

/** Behind `[::1]`; null where the brackets hold no address. */
function endOfLiteral(text: string, at: number): number | null {
  let colons = 0;
  for (let i = at + 1; i < at + LONGEST_LITERAL; i++) {
    const code = text.charCodeAt(i);
    if (code === Sign.SQUARE_END) return colons >= 2 ? i + 1 : null;
    if (code === Sign.COLON) colons++;
    else if ((classesOf(code) & Unit.USER) === 0 || code === Sign.AT) return null;
  }
  return null;
}

/** A name with a dot in it, a number, or the machine itself: a host without anything behind it. */
function isTelling(text: string, from: number, to: number, wide: boolean): boolean {
  if ((classesOf(unitAt(text, from, wide)) & Unit.DIGIT) !== 0) return true;
  for (let i = from; i < to; i++) if (unitAt(text, i, wide) === Sign.DOT) return true;
  return to - from === LOCAL.length && [...LOCAL].every((letter, k) => (unitAt(text, from + k, wide) | 0x20) === letter.charCodeAt(0));
}

const LOCAL = 'localhost';
