import { isHan } from './text.ts';

const OPENERS = '“「『《(（[【';
const CLOSERS = '”」』》)）]】';
const CLOSING = '”」』"’\')）*_\u2060';

/** What a sentence begins with, or an address behind one. */
const OPENS = /^(?:[\p{Lu}\p{Lo}\d"'“‘«([¿¡*_`\u2060]|x{6}|[a-z\d-]{1,30}\.[a-z])/u;

/** Words that end in a stop and go on. */
const SHORTENED = /(?:^|[\s(["“])(?:Mrs?|Ms|Dr|St|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Jr|Sr|vs|etc|e\.g|i\.e|cf|al|No|Nos|Vol|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|approx|pp?|bzw|ca|Nr|M)$/;

/**
 * Where the first sentence of a text ends, its question or exclamation mark included and its full stop not; the text's length where
 * none ends. A stop within quotes or brackets ends none, nor does one within a word, behind an initial or a word cut short. `\n` ends one.
 */
export function endOfSentence(text: string): number {
  const end = findEnd(text, true);
  const any = end < 0 ? findEnd(text, false) : end;
  return any < 0 ? text.length : any;
}

/** `nested`: stops within quotes and brackets are passed over. */
function findEnd(text: string, nested: boolean): number {
  let depth = 0;
  let begun = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit === '\n' && begun) return at;
    begun ||= /[\p{L}\d]/u.test(unit);
    if (!begun) continue;
    if (nested && OPENERS.includes(unit)) depth++;
    else if (nested && depth > 0 && CLOSERS.includes(unit)) depth--;
    else if (depth === 0 || (CLOSERS.includes(text.charAt(at + 1)) && depth === 1)) {
      const end = endAt(text, at, unit);
      if (end >= 0) return end;
    }
  }
  return -1;
}

/** Where the sentence ends that the unit at a place may close; -1 where it closes none. */
function endAt(text: string, at: number, unit: string): number {
  if (!'。？！?!.;；'.includes(unit) || unit === '') return -1;
  let behind = at + 1;
  while (behind < text.length && CLOSING.includes(text.charAt(behind))) behind++;
  const closed = text.slice(at + 1, behind).replace(/[\u2060*_]/g, '');
  const following = text.slice(behind, behind + 40).trimStart();
  const next = following.charAt(0);
  const isSpaced = behind >= text.length || /\s/.test(text.charAt(behind));
  if (unit === '。') return closed === '' ? at : /^[)）\]】]+$/.test(closed) && !isSpaced && isHan(next) ? -1 : behind;
  if (unit === ';' || unit === '；') return !isSpaced && (isHan(next) || unit === '；') ? at : -1;
  if (unit === '.') {
    if (!isSpaced || (next !== '' && !OPENS.test(following)) || isShortened(text, at)) return -1;
    return closed === '' ? at : behind;
  }
  while (/[?!？！]/.test(text.charAt(behind))) behind++;
  if (closed !== '' && !isSpaced && isHan(next)) return -1;
  return isSpaced ? (/\p{Ll}/u.test(next) ? -1 : behind) : isHan(text.charAt(at - 1)) || isHan(next) ? behind : -1;
}

/** An initial, a shortened word, or the number of a list before the stop. */
function isShortened(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  return /(?:^|[^\p{L}\d])\p{Lu}$/u.test(before) || /\.\p{L}$/u.test(before) || SHORTENED.test(before) || /^\s*\d{1,3}$/.test(text.slice(0, at)) || /\u2060\d{1,2}$/.test(before);
}
