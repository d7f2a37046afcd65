import type { Block } from '../evidence/blocks.ts';
import { cellsOf } from '../evidence/rows.ts';
import type { Piece, Span } from './candidate.ts';

/** Rows above, within which the head of a table is looked for. */
const LONGEST_TABLE = 400;

/** The cells of a row, all but the longest, which is the headline's; with the words over their columns, where the table has them. */
export function cellPieces(blocks: readonly Block[], row: number): Piece[] {
  const cells = cellsOf(blocks[row]!);
  if (cells.length < 2) return [];
  let top = row;
  while (top > 0 && row - top < LONGEST_TABLE && cellsOf(blocks[top - 1]!).length >= 2) top--;
  const heads = top === row ? [] : cellsOf(blocks[top]!).map((cell) => blocks[top]!.folded.slice(...cell).replace(/[*_\s]/g, '').toLowerCase());
  const { folded } = blocks[row]!;
  const length = (cell: Span) => folded.slice(...cell).replace(/\]\([^)\]]*(?:\](?!\()[^)\]]*)*\)|https?:\S+/g, '').length;
  const longest = cells.reduce((best, cell, k) => (length(cell) > length(cells[best]!) ? k : best), 0);
  return cells.flatMap((span, k): Piece[] => {
    if (k === longest || span[1] - span[0] < 2) return [];
    const column: Piece = { span, shape: `cell${k}`, form: 'prefix', headline: cells[longest]! };
    const key = heads[k];
    return key ? [column, { ...column, shape: 'label', key: key.slice(0, 16) }] : [column];
  });
}
