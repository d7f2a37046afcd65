import { rangeOf, type Block } from '../evidence/blocks.ts';
import type { Row } from '../evidence/rows.ts';
import type { Range } from '../model.ts';
import { findDate } from '../text/dates.ts';
import { masked, readMarkup, readWords } from '../text/markup.ts';
import { lengthBeforeTail } from './headlineEdges.ts';
import { cleanWords } from './headlineWords.ts';
import type { Headline } from './headlines.ts';

/** The headline's cell of a row and the day in another; a link is read as its words. */
export function readRow(block: Block, row: Row): Headline {
  const [from, end] = row.headline;
  const to = from + lengthBeforeTail(masked(readMarkup(block.text), block.folded).slice(from, end));
  const text = cleanWords(readWords(readMarkup(block.text), from, to));
  const day = row.date && findDate(block.folded.slice(...row.date));
  return { text: text === '' ? null : text, range: rangeOf(block, from, to), date: row.date && day && { iso: day.iso, range: rangeOf(block, row.date[0] + day.start, row.date[0] + day.end) } };
}

/** `[[address][headline]]` as org-mode writes links, with what stands around them. */
export function orgHeadline(block: Block): { readonly text: string; readonly range: Range } | null {
  const { heading, headingStart } = block.mark;
  if (!heading.startsWith('[[') || !ORG_LINK.test(heading)) return null;
  const text = cleanWords(heading.replace(new RegExp(ORG_LINK, 'g'), '$1').replace(/\s\([^()]{1,24}\)$/, ''));
  return { text, range: rangeOf(block, headingStart, headingStart + heading.length) };
}

const ORG_LINK = /\[\[[^[\]]{1,300}\]\[([^[\]]{1,200})\]\]/;
