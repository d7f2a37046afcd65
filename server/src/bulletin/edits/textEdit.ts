import type { Position, Range } from '../model.ts';

/** One change of a text: what stood between two places is something else, which ends at a third. */
export interface TextEdit {
  readonly start: Position;
  /** In the text before; exclusive. */
  readonly end: Position;
  /** In the text behind. */
  readonly newEnd: Position;
}

/** By how many lines what stands below moves. */
export function linesAdded({ end, newEnd }: TextEdit): number {
  return newEnd.line - end.line;
}

/** Negative where `a` stands before `b`, 0 where they are one place. */
export function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** A place behind an edit, where it is now. */
function shifted({ line, character }: Position, { end, newEnd }: TextEdit): Position {
  return { line: line + newEnd.line - end.line, character: line === end.line ? character + newEnd.character - end.character : character };
}

/** The same range after an edit, the same object where it stands before it; what was put in at either end is outside, what was taken out is gone. */
export function movedRange(range: Range, edit: TextEdit): Range {
  if (compare(range.end, edit.start) <= 0) return range;
  if (range.start.line > edit.end.line && linesAdded(edit) === 0) return range;
  const start = compare(range.start, edit.end) >= 0 ? shifted(range.start, edit) : compare(range.start, edit.start) > 0 ? edit.start : range.start;
  const end = compare(range.end, edit.end) >= 0 ? shifted(range.end, edit) : edit.start;
  return { start, end: compare(end, start) < 0 ? start : end };
}
