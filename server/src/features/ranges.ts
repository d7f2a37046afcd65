import type { Position, Range } from '../bulletin/model.ts';

/** Negative where `a` stands before `b`, 0 where they are the same place. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}

/** The part of `inner` that lies in `outer`; where there is none, the place where `outer` begins. */
export function clamp(inner: Range, outer: Range): Range {
  const start = comparePositions(inner.start, outer.start) < 0 ? outer.start : inner.start;
  const end = comparePositions(inner.end, outer.end) > 0 ? outer.end : inner.end;
  return comparePositions(start, end) <= 0 ? { start, end } : { start: outer.start, end: outer.start };
}

/** The last line that has something of the range on it: a range that ends before a line's first character stops above it. */
export function lastLine(range: Range): number {
  return range.end.character === 0 && range.end.line > range.start.line ? range.end.line - 1 : range.end.line;
}

/** Whether the position stands in the range or at its end, where a cursor still touches it. */
export function touches(range: Range, position: Position): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}

/** Whether two ranges share a place; the end of one and the start of the other do, as a cursor there touches both. */
export function meets(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}
