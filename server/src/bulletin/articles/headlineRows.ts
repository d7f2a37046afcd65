import { rangeOf, type Block } from '../evidence/blocks.ts';
import { readCredit } from '../evidence/credits.ts';
import type { Row } from '../evidence/rows.ts';
import type { Range, Source } from '../model.ts';
import { findDate } from '../text/dates.ts';
import { masked, readMarkup, readWords } from '../text/markup.ts';
import { lengthBeforeTail } from './headlineEdges.ts';
import { cleanWords } from './headlineWords.ts';
import { sourceOf } from './storySources.ts';

/** The cells of a row; a link in the headline's is read as its words. */
export function readRow(block: Block, row: Row): { readonly text: string | null; readonly range: Range; readonly source: Source | null } {
  const [from, end] = row.headline;
  const to = from + lengthBeforeTail(masked(readMarkup(block.text), block.folded).slice(from, end));
  const text = cleanWords(readWords(readMarkup(block.text), from, to));
  const credit = row.publisher && readCredit(block.folded, ...row.publisher);
  const date = row.date && findDate(block.folded.slice(...row.date));
  const placed = row.date && date && { iso: date.iso, start: row.date[0] + date.start, end: row.date[0] + date.end };
  const source = row.publisher && credit?.publisher ? sourceOf(block, { form: 'prefix', start: row.publisher[0], end: row.publisher[1], publisher: credit.publisher, date: placed ?? credit.date, byline: credit.byline, strength: 0.8 }) : null;
  return { text: text === '' ? null : text, range: rangeOf(block, from, to), source };
}

/** `[[address][headline]]` as org-mode writes links, with what stands around them. */
export function orgHeadline(block: Block): { readonly text: string; readonly range: Range } | null {
  const { heading, headingStart } = block.mark;
  if (!heading.startsWith('[[') || !ORG_LINK.test(heading)) return null;
  const text = cleanWords(heading.replace(new RegExp(ORG_LINK, 'g'), '$1').replace(/\s\([^()]{1,24}\)$/, ''));
  return { text, range: rangeOf(block, headingStart, headingStart + heading.length) };
}

const ORG_LINK = /\[\[[^[\]]{1,300}\]\[([^[\]]{1,200})\]\]/;
