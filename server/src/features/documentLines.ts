import type { Position, Range } from '../bulletin/model.ts';
import { comparePositions } from './ranges.ts';

/** A document's lines without their line ends; a text of nothing has one. */
export type DocumentLines = readonly string[];

/** A text's lines, as LSP divides them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/u);
}

/** Where the text ends. */
export function endOf(lines: DocumentLines): Position {
  return { line: Math.max(0, lines.length - 1), character: lines.at(-1)?.length ?? 0 };
}

/** The nearest place that the text has: clients may ask for places beyond a line's or the text's end. */
export function within(lines: DocumentLines, { line, character }: Position): Position {
  if (!(line >= 0)) return { line: 0, character: 0 };
  if (line >= lines.length) return endOf(lines);
  return { line, character: Math.min(Math.max(0, character), lines[line]?.length ?? 0) };
}

/** The text of a range, its lines joined by `\n`. */
export function textIn(lines: DocumentLines, range: Range): string {
  const [start, end] = [within(lines, range.start), within(lines, range.end)];
  if (comparePositions(start, end) >= 0) return '';
  return lines
    .slice(start.line, end.line + 1)
    .map((text, at, all) => text.slice(at === 0 ? start.character : 0, at === all.length - 1 ? end.character : undefined))
    .join('\n');
}

/** A range cut into pieces that each stand on one line; empty pieces are left out. */
export function piecesOf(lines: DocumentLines, range: Range): Range[] {
  const pieces: Range[] = [];
  const last = Math.min(range.end.line, lines.length - 1);
  for (let line = range.start.line; line <= last; line++) {
    const text = lines[line] ?? '';
    const from = line === range.start.line ? range.start.character : text.length - text.trimStart().length;
    const to = Math.min(line === range.end.line ? range.end.character : text.trimEnd().length, text.length);
    if (from < to) pieces.push({ start: { line, character: from }, end: { line, character: to } });
  }
  return pieces;
}
