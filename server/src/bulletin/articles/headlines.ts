import { ordinalLength, BAR, BAR_COLON } from '../readings/classes.ts';
import { positionOf, rangeOf, type Block } from '../evidence/blocks.ts';
import { isPage } from '../evidence/creditParts.ts';
import { findDate } from '../text/dates.ts';
import { firstAddress, masked, readMarkup, readWords } from '../text/markup.ts';
import type { Range } from '../model.ts';
import type { Item } from '../readings/reading.ts';
import { joinWrapped, weight } from '../text/text.ts';
import type { Context } from './context.ts';
import { DECIMAL, keepsTag, ordinalWord, tagStart } from './besideHeadlines.ts';
import { isLeadInAlone, leadInLength, lengthBeforeTail } from './headlineEdges.ts';
import { ownLineEnd, sentenceBelow, sentenceGoesOn } from './headlineLines.ts';
import { cleanWords } from './headlineWords.ts';
import { readRow, orgHeadline } from './headlineRows.ts';
import { leadingHeadline, markedHeadline } from './markedHeadlines.ts';
import { LONGEST_TITLE, lengthOfTitle, sentenceLength } from './titleLength.ts';

export interface Headline {
  readonly text: string | null;
  /** Null where the document prints no headline, and the text is what the story begins with. */
  readonly range: Range | null;
  /** A date beside it. */
  readonly date: { readonly iso: string | null; readonly range: Range } | null;
}

/** The headline of a story, and what stands beside it; a story without one is known by its first sentence, but where it goes on from another page. */
export function readHeadline(context: Context, item: Item): Headline {
  const { blocks } = context.draft;
  const [first, ...others] = item.head.map((i) => blocks[i]!);
  if (!first) return { text: context.draft.evidence.continued[item.from] ? null : openingOf(context, item), range: null, date: null };
  if (item.words) return { text: wordsOf(first, ...item.words), range: rangeOf(first, ...item.words), date: null };
  const org = others.length === 0 ? orgHeadline(first) : null;
  if (org) return { ...org, date: null };
  if (others.length > 0) return joinedHeadline(first, others);
  const row = context.rows.get(item.head[0]!);
  if (row) return readRow(first, row);
  const below = item.head[0]! < item.to ? blocks[item.head[0]! + 1] : undefined;
  if (below?.kind === 'text' && below.gap <= 1 && isLeadInAlone(first.mark.heading)) return oneHeadline(context, { ...item, head: [item.head[0]! + 1] }, below);
  return oneHeadline(context, item, first);
}

function joinedHeadline(first: Block, others: readonly Block[]): Headline {
  const last = others[others.length - 1]!;
  const text = [first, ...others].map((block) => plainHeading(block)).reduce(joinWrapped);
  return { text: cleanWords(text), range: { start: positionOf(first, first.mark.headingStart), end: rangeOf(last, 0, last.mark.headingStart + last.mark.heading.length).end }, date: null };
}

function plainHeading({ mark: { heading } }: Block): string {
  return readWords(readMarkup(heading), 0, heading.length);
}

/** A headline of one block, alone there or with its text behind it. */
function oneHeadline(context: Context, item: Item, first: Block): Headline {
  const { draft, habits: habit } = context;
  const markup = readMarkup(first.text);
  const plain = masked(markup, first.folded);
  const isBrief = item.from === item.to;
  const chosen = context.sources.get(item);
  const source = chosen?.block === item.head[0] ? chosen : null;
  let to = first.mark.headingStart + first.mark.heading.length;
  let from = keepsTag(context, item, first) ? tagStart(first) : first.mark.headingStart;
  let date: Headline['date'] = null;
  const ownEnd = ownLineEnd(first, draft.layout.wrapWidth);
  if (ownEnd !== null && ownEnd > from) to = Math.min(to, ownEnd);
  if (item.by.startsWith('num') && first.mark.number === null) from += /^\d{1,3}\s+/.exec(first.folded.slice(from))?.[0].length ?? 0;
  if (item.by.startsWith('word:') || habit.ordinals.has(ordinalWord(first.folded.slice(from)))) from += ordinalLength(first.folded.slice(from));
  const bar = source?.headline ? null : item.by === 'bar' ? BAR.exec(first.folded.slice(from, to)) : item.by === 'bar-colon' ? BAR_COLON.exec(first.folded.slice(from, to)) : null;
  if (bar) from += bar[0].length;
  if (habit.decimals) from += DECIMAL.exec(first.folded.slice(from, to))?.[0].length ?? 0;
  from += leadInLength(plain.slice(from, to));
  if (source?.headline) [from, to] = [Math.max(from, source.headline[0]), Math.min(to, source.headline[1])];
  const dated = /\s{0,2}\(([^()]{3,40})\)(?:\s?https?:\S*)?$/.exec(first.folded.slice(from, to));
  const day = dated && isDated(dated[1]!) ? findDate(dated[1]!) : null;
  if (dated && day && dated.index > 4) {
    const at = from + dated.index + dated[0].indexOf('(') + 1;
    date = { iso: day.iso, range: rangeOf(first, at + day.start, at + day.end) };
    to = from + dated.index;
  }
  const trailing = draft.evidence.trailing[item.head[0]!];
  if (trailing && (isBrief || trailing.strength >= 0.8) && trailing.start > from) to = Math.min(to, trailing.start);
  if (source && !source.headline && source.span[0] > from + 4) to = Math.min(to, source.span[0] - (source.form === 'bracket' && source.told === '' ? 1 : 0));
  to = from + lengthBeforeTail(plain.slice(from, to));
  while (plain.charAt(from) === '\n' && first.text.indexOf('>', from) < to) {
    from = first.text.indexOf('>', from) + 1;
    while (/\s/.test(first.text.charAt(from))) from++;
  }
  const address = firstAddress(markup, from, to);
  if (address > from + 4 && first.mark.link === null) to = beforeOpenBracket(first.folded, from, address);
  const start = /^(?:\*\*)?【/.test(first.text.slice(from, from + 3)) ? Math.max(from, first.mark.headingStart) : first.mark.headingStart;
  const span = [start, first.mark.headingStart + first.mark.heading.length] as const;
  const isLong = weight(first.mark.heading) > LONGEST_TITLE;
  const piece = markedHeadline(first, plain, span, habit.leadTitles) ?? (isBrief || isLong ? leadingHeadline(first, span, source?.form === 'prefix') : null);
  const below = piece ? null : sentenceBelow(draft, item, plain.slice(from, to));
  if (below) {
    const text = cleanWords(joinWrapped(wordsOf(first, from, to), below.block.text.slice(0, below.end)));
    return { text, range: { start: positionOf(first, from), end: rangeOf(below.block, 0, below.end).end }, date };
  }
  if (piece) [from, to] = [piece[0], Math.min(piece[1], Math.max(to, piece[0] + 4))];
  else to = from + lengthOfTitle(plain.slice(from, to), isBrief, sentenceGoesOn(draft, item));
  const text = cleanWords(readWords(markup, from, to)) || cleanWords(first.text.slice(from, to));
  const end = from + first.text.slice(from, to).trimEnd().length;
  return { text: text === '' ? null : text, range: rangeOf(first, from, Math.max(end, from + 1)), date };
}

/** The first sentence of the first text of a story without a headline; null where it has no text. */
function openingOf({ draft }: Context, { from, to }: Item): string | null {
  const block = draft.blocks.slice(from, to + 1).find(({ kind }) => kind === 'text');
  if (!block) return null;
  const markup = readMarkup(block.text);
  const start = block.mark.headingStart;
  const plain = masked(markup, block.folded).slice(start);
  const text = cleanWords(readWords(markup, start, start + sentenceLength(plain)));
  return text === '' ? null : text;
}

function wordsOf(block: Block, from: number, to: number): string {
  return cleanWords(readWords(readMarkup(block.text), from, to));
}

/** Nothing but a date, or several: `October 16 & 19, 2026`. */
function isDated(text: string): boolean {
  const date = findDate(text);
  return date !== null && date.start === 0 && (/^[\s\d,&和、至-]*$/.test(text.slice(date.end)) || isPage(text.slice(date.end)));
}

/** Before the address, or before the bracket that holds it. */
function beforeOpenBracket(text: string, from: number, address: number): number {
  const open = Math.max(text.lastIndexOf('(', address), text.lastIndexOf('[', address));
  return open > from + 4 && address - open <= 16 && !/[)\]]/.test(text.slice(open, address)) ? open : address;
}
