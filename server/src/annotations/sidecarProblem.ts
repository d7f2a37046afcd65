import type { Range } from '../bulletin/model.ts';
import { said, type Said } from '../messages/messages.ts';
import { CountedText } from './countedText.ts';

/** Why a file of annotations cannot be read, and where. Such a file is not written, so that nothing in it is lost. */
export interface SidecarProblem {
  readonly range: Range;
  readonly message: Said;
}

/** More UTF-16 units than annotations of one bulletin need. */
export const LARGEST = 16 * 1024 * 1024;
/** More levels than annotations have. */
const DEEPEST = 64;

/** A problem at a piece of the text, by UTF-16 offsets. */
export function problemAt(text: string, start: number, end: number, message: Said): SidecarProblem {
  const counted = new CountedText(text);
  return { range: counted.rangeOf({ start: counted.toPlain(start), end: counted.toPlain(end) }), message };
}

/** What forbids even to look at the JSON: its size, its depth, or a merge that nobody has settled. Linear in the text. */
export function obstacles(text: string): SidecarProblem[] {
  if (text.length > LARGEST) return [problemAt('', 0, 0, said('annotations.tooLarge', { limit: LARGEST / 1024 / 1024 }))];
  const conflicts = mergeConflicts(text);
  if (conflicts.length > 0) return conflicts;
  const deep = tooDeepAt(text);
  return deep < 0 ? [] : [problemAt(text, deep, deep + 1, said('annotations.tooDeep', { levels: DEEPEST }))];
}

/** Each conflict from its first mark to its last; no JSON has a line that begins so. */
function mergeConflicts(text: string): SidecarProblem[] {
  const found: SidecarProblem[] = [];
  let open: number | null = null;
  for (const { 0: mark, index } of text.matchAll(/^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)[^\r\n]*/gm)) {
    if (mark.startsWith('<')) open ??= index;
    else if (mark.startsWith('>')) {
      found.push(conflict(text, open ?? index, index + mark.length));
      open = null;
    } else open ??= index;
  }
  if (open !== null) found.push(conflict(text, open, text.length));
  return found;
}

function conflict(text: string, start: number, end: number): SidecarProblem {
  return problemAt(text, start, end, said('annotations.conflict'));
}

/** Where brackets nest deeper than is allowed, or -1. */
function tooDeepAt(text: string): number {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) inString = !inString;
    else if (inString && unit === BACKSLASH) at++;
    else if (inString) continue;
    else if (unit === OPEN_BRACKET || unit === OPEN_BRACE) depth++;
    else if (unit === CLOSE_BRACKET || unit === CLOSE_BRACE) depth--;
    if (depth > DEEPEST) return at;
  }
  return -1;
}

const [QUOTE, BACKSLASH, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
