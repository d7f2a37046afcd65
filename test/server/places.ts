import assert from 'node:assert/strict';
import type { Position, Range } from 'vscode-languageserver/node';

/** Where a piece of text begins for the first (or a later) time, a few characters on. */
export function placeOf(text: string, piece: string, { on = 0, after = 0 }: { on?: number; after?: number } = {}): Position {
  const at = text.indexOf(piece, after);
  assert.notEqual(at, -1, `the text holds ${piece}`);
  const before = text.slice(0, at + on).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** Where a piece of text stands. */
export function rangeOf(text: string, piece: string, after = 0): Range {
  return { start: placeOf(text, piece, { after }), end: placeOf(text, piece, { on: piece.length, after }) };
}

/** The text in a range. */
export function textOf(text: string, { start, end }: Range): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.character) ?? '';
  lines[0] = lines[0]?.slice(start.character) ?? '';
  return lines.join('\n');
}
