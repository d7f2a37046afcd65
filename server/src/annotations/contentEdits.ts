import type { Range } from '../bulletin/model.ts';

/** A change as a client tells of it: of a range, or of the whole text. The lines are those of the text before it. */
export type ContentChange = { readonly range: Range; readonly text: string } | { readonly text: string };

/** A change by offsets: UTF-16 units of the file's text just before it. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  /** What stands there afterwards. */
  readonly text: string;
}

/**
 * Changes, each of the text that the one before it left, as edits without what they only write again; and the text after all of
 * them. So a whole text that is sent anew is the edit that it means.
 */
export function contentEdits(text: string, changes: readonly ContentChange[]): { readonly edits: readonly TextEdit[]; readonly text: string } {
  const edits: TextEdit[] = [];
  let current = text;
  for (const change of changes) {
    const [start, end] = 'range' in change ? offsetsOf(current, change.range) : [0, current.length];
    const edit = trimmed(current, { start, end, text: change.text });
    if (edit.start === edit.end && edit.text === '') continue;
    edits.push(edit);
    current = current.slice(0, edit.start) + edit.text + current.slice(edit.end);
  }
  return { edits, text: current };
}

function trimmed(before: string, { start, end, text }: TextEdit): TextEdit {
  const most = Math.min(end - start, text.length);
  let head = 0;
  while (head < most && before.charCodeAt(start + head) === text.charCodeAt(head)) head++;
  if (head > 0 && isHigh(text.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (tail < most - head && before.charCodeAt(end - 1 - tail) === text.charCodeAt(text.length - 1 - tail)) tail++;
  if (tail > 0 && isLow(text.charCodeAt(text.length - tail))) tail--;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}

function offsetsOf(text: string, { start, end }: Range): [start: number, end: number] {
  const first = lineAt(text, 0, start.line);
  const last = lineAt(text, first.start, end.line - start.line);
  const from = Math.min(first.start + start.character, first.end);
  return [from, Math.max(from, Math.min(last.start + end.character, last.end))];
}

/** Where a line, so many after the one that begins at `from`, begins and ends without its line end. */
function lineAt(text: string, from: number, lines: number): { readonly start: number; readonly end: number } {
  const breaks = /\r\n|\n|\r/g;
  breaks.lastIndex = from;
  let start = from;
  for (let line = 0; line < lines; line++) {
    if (breaks.exec(text) === null) return { start: text.length, end: text.length };
    start = breaks.lastIndex;
  }
  const end = breaks.exec(text)?.index ?? text.length;
  return { start, end };
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
