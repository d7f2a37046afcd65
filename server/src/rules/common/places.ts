import type { Article, Bulletin, Position, Range } from '../../bulletin/model.ts';
import type { RuleDocument } from '../rule.ts';

/** Negative where `a` stands before `b`, 0 where they are the same place. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}

/** The article whose lines hold a place. */
export function articleAt(bulletin: Bulletin, place: Position): Article | undefined {
  return bulletin.articles.find(({ range }) => range.start.line <= place.line && place.line <= range.end.line);
}

/** The text of a range, its lines joined with `\n`. */
export function slice(document: RuleDocument, { start, end }: Range): string {
  if (start.line === end.line) return lineOf(document, start.line).slice(start.character, end.character);
  const middle = document.lines.slice(start.line + 1, end.line);
  return [lineOf(document, start.line).slice(start.character), ...middle, lineOf(document, end.line).slice(0, end.character)].join('\n');
}

/** A line of the document; empty where there is none. */
export function lineOf(document: RuleDocument, line: number): string {
  return document.lines[line] ?? '';
}

/** A range on one line. */
export function onLine(line: number, from: number, to: number): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}

/** The words of a line, without the white space around them. */
export function wordsOf(document: RuleDocument, line: number): Range {
  const text = lineOf(document, line);
  return onLine(line, text.length - text.trimStart().length, text.trimEnd().length);
}

/** Where a reader looks for an article: its headline's first line, else its first line's words. */
export function headOf({ headlineRange, range }: Article, document: RuleDocument): Range {
  if (!headlineRange) return wordsOf(document, range.start.line);
  const { start, end } = headlineRange;
  return start.line === end.line ? headlineRange : { start, end: wordsOf(document, start.line).end };
}
