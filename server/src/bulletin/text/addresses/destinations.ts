import { Sign } from './units.ts';

/** What stands in the round brackets of an inline link. */
interface Destination {
  /** The address, as it stands. */
  readonly start: number;
  readonly end: number;
  /** Behind the closing bracket. */
  readonly to: number;
}

/**
 * Brackets within an address that nest deeper are none of an address. Each `](` within an address opens a bracket of it,
 * so that no unit of a text is looked at more often than this, whatever the text.
 */
const DEEPEST = 8;

/** UTF-16 units of the longest title. */
const LONGEST_TITLE = 500;

/** Reads `address "title")`, the address perhaps in angle brackets; null where it is not closed. */
export function readDestination(text: string, at: number): Destination | null {
  const from = behindSpace(text, at);
  const isAngled = text.charCodeAt(from) === Sign.LESS;
  const start = isAngled ? from + 1 : from;
  const end = isAngled ? endOfAngled(text, start) : endOfBalanced(text, start);
  if (end < 0) return null;
  const behind = isAngled ? end + 1 : end;
  const title = behindSpace(text, behind);
  const last = title > behind ? behindSpace(text, behindTitle(text, title)) : title;
  return text.charCodeAt(last) === Sign.ROUND_END ? { start, end, to: last + 1 } : null;
}

function behindSpace(text: string, at: number): number {
  let to = at;
  while (isSpace(text.charCodeAt(to))) to++;
  return to;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0xa0 || (code >= 0x09 && code <= 0x0d);
}

/** Where `>` stands; -1 where the line or another `<` comes first. */
function endOfAngled(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === Sign.BACKSLASH) at++;
    else if (code === Sign.GREATER) return at;
    else if (code === Sign.LESS || code === 0x0a || code === 0x0d) return -1;
  }
  return -1;
}

/** Where white space, or the bracket that closes the whole, stands; -1 where brackets are left open. */
function endOfBalanced(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === Sign.BACKSLASH && !isSpace(text.charCodeAt(at + 1))) at++;
    else if (code === Sign.ROUND && ++depth > DEEPEST) return -1;
    else if (code === Sign.ROUND_END && --depth < 0) return at;
    else if (isSpace(code)) return depth === 0 ? at : -1;
    else if (code === Sign.LESS || code === Sign.GREATER) return -1;
  }
  return -1;
}

const TITLES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' };

/** Behind a title, or where it would have to begin. */
function behindTitle(text: string, from: number): number {
  const closer = TITLES[text.charAt(from)];
  if (closer === undefined) return from;
  for (let at = from + 1; at < from + LONGEST_TITLE; at++) {
    const unit = text.charAt(at);
    if (unit === '\\') at++;
    else if (unit === closer) return at + 1;
    else if (unit === '(' && closer === ')') return from;
  }
  return from;
}
