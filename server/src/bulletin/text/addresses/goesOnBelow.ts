import { endOfAddress, findAddresses } from './findAddresses.ts';
import { readOpening } from './openings.ts';
import { isWhole, shapeOf } from './pieces.ts';
import { classesOf, Sign, Unit } from './units.ts';

/** UTF-16 units of the longest address that is looked for over the ends of lines; browsers follow none much longer. */
export const LONGEST_BROKEN = 1024;

/** Nothing of an address but its opening, and perhaps the `www.` of its host. */
const UNFINISHED = /(?<![a-z])(?:https?:(?:\/\/?(?:www\.?)?)?|www\.)$/i;

/** What may close the brackets and quotes around an address, and the sentence. */
const NOTHING_ELSE = /^[\s)\]}>）】》」』〉”’"'`。，；、,.;!！*_|]*$/;

/**
 * Whether the address at a line's end goes on at the beginning of the next line, because a hard wrap broke it. Both are
 * without white space at their ends; `filled` says that the line is as wide as the document's lines are. Where it is doubtful, the
 * answer is no: a sentence, an item, a date, a page number, another address stay what they are.
 */
export function goesOnBelow(above: string, below: string, filled: boolean): boolean {
  const line = above.slice(-LONGEST_BROKEN);
  const start = openAddress(line);
  if (start < 0) return false;
  const joined = line + below.slice(0, LONGEST_BROKEN);
  const end = endOfAddress(joined, start);
  if (end <= line.length) return false;
  const written = line.slice(start);
  const isUnfinished = UNFINISHED.test(written);
  const another = readOpening(below, 0);
  if (another && (another.hasScheme || !isUnfinished)) return false;
  const rest = joined.slice(end);
  if (isUnfinished || (line.charAt(start - 1) === '<' && rest.startsWith('>'))) return true;
  return looksBroken(written, joined.slice(line.length, end), filled, NOTHING_ELSE.test(rest));
}

/** Where the address begins that reaches the line's end; -1 where none does. */
function openAddress(line: string): number {
  const last = findAddresses(line).at(-1);
  if (last && isLoose(line, last.end)) return last.start;
  return UNFINISHED.exec(line)?.index ?? -1;
}

/** Whether nothing but signs that end sentences stands behind a place. */
function isLoose(line: string, from: number): boolean {
  for (let at = from; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if ((classesOf(code) & Unit.LOOSE) === 0 && code !== Sign.HYPHEN && code !== Sign.UNDERSCORE) return false;
  }
  return true;
}

/** The evidence: how an address could end where the line does, and whether what follows could be anything else than its rest. */
function looksBroken(written: string, piece: string, filled: boolean, alone: boolean): boolean {
  if (/%[\da-f]?$/i.test(written) && /^[\da-f]/i.test(piece)) return true;
  if (isWhole(written) && !/^[?#&]/.test(piece)) return false;
  // No address ends on these; on a slash or a stop many do.
  const endsHardly = /[=&?%_+#~-]$/.test(written);
  const endsRather = /[/.]$/.test(written);
  const shape = shapeOf(written, piece, endsHardly);
  if (shape === 'sure') return endsHardly || endsRather || filled || /^[/?&=.]/.test(piece);
  // Capitals begin names and marks of their own: `CVE-2024-1234`, `GB/T19001-2016`.
  return shape === 'likely' && alone && (endsHardly || filled || (endsRather && !/^[A-Z]/.test(piece)));
}
