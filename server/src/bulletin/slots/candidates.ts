import { publisherLikeness } from '../evidence/publisherNames.ts';
import type { Draft, Item } from '../readings/reading.ts';
import { plainWords } from '../text/addresses.ts';
import type { Candidate, Piece, Span } from './candidate.ts';
import { cellPieces } from './cellPieces.ts';
import { endingPieces } from './endingPieces.ts';
import { toldSources } from './grammar.ts';
import { headPieces } from './headPieces.ts';
import { labelPieces, linePieces } from './linePieces.ts';
import { openingPieces } from './openingPieces.ts';
import { readName } from './readName.ts';
import { unitsOf, type Unit } from './units.ts';

/** UTF-16 units of a line that is looked over whole. */
const LONGEST_LINE = 90;
const LONGEST_LINKED = 400;

/** Everything in a story that could name its publisher, each place once. */
export function candidatesOf(draft: Draft, item: Item): Candidate[] {
  const found: Candidate[] = [];
  const places = new Map<number, Map<number, number>>();
  const names = new Map<number, Map<number, ReturnType<typeof readName>>>();
  const offer = (candidate: Candidate) => {
    const known = inBlock(places, candidate.block);
    const key = keyOf(candidate.publisher);
    const at = known.get(key);
    if (at !== undefined) found[at] = merged(found[at]!, candidate);
    else {
      known.set(key, found.length);
      found.push(candidate);
    }
  };
  const add = (block: number, places: readonly string[], { span, shape, form, key = '', headline }: Piece) => {
    const known = inBlock(names, block);
    const at = keyOf(span);
    let read = known.get(at);
    if (read === undefined) known.set(at, read = readName(draft.blocks[block]!.folded, span));
    if (read) offer({ block, span, publisher: read.publisher, date: read.date, byline: read.byline, form, slots: shape === 'label' ? [`label:${key}`] : places.map((place) => `${place} ${shape}`), told: '', key, headline: headline ?? null });
  };
  const units = unitsOf(draft, item);
  for (const unit of units) tellPieces(draft.blocks[unit.block]!.folded, unit, (places, piece) => add(unit.block, places, piece));
  const [head] = item.head;
  if (head !== undefined) for (const piece of headLine(draft, item, head, !units.some(({ places }) => places.includes('1')))) add(head, ['H'], piece);
  for (const { block, match, told, headline } of toldSources(draft, item)) {
    offer({ block, span: [match.start, match.end], publisher: match.publisher!, date: match.date, byline: match.byline, form: match.form, slots: [`told ${told.replace(/[+-]$/, '')}`], told, key: '', headline });
  }
  return found.filter(({ block, publisher }) => {
    const name = draft.blocks[block]!.folded.slice(...publisher);
    return !OWN.test(name) && !(CLAUSES.test(name) && publisherLikeness(name) < 0.85);
  }).map((candidate) => {
    const span = withBrackets(draft.blocks[candidate.block]!.folded, candidate.span);
    return span === candidate.span ? candidate : { ...candidate, span };
  });
}

/** No span is so long. */
const LONGEST_SPAN = 2 ** 24;

/** One number for each span of a block. */
function keyOf([start, end]: Span): number {
  return start * LONGEST_SPAN + end;
}

/** What is known of one block, from now on. */
function inBlock<Known>(all: Map<number, Map<number, Known>>, block: number): Map<number, Known> {
  let known = all.get(block);
  if (!known) all.set(block, known = new Map());
  return known;
}

/** With the brackets right around it, so that all sources of a bulletin that prints them so are of one form. */
function withBrackets(folded: string, span: Span): Span {
  const [start, end] = span;
  const opener = start > 0 ? '([【〔〈'.indexOf(folded.charAt(start - 1)) : -1;
  return opener >= 0 && folded.charAt(end) === ')]】〕〉'.charAt(opener) ? [start - 1, end + 1] : span;
}

/** How a paper calls itself: that is no other's name. */
const OWN = /^(?:本|我)[报報刊网網站台社](?:[讯訊])?$/;

/** Clauses of a sentence, not words of a name. */
const CLAUSES = /[\u4e00-\u9fff][，,]\s?[\u4e00-\u9fff]/;

/** One place that is found in two ways: what the grammar says of its extent, its date and its form goes before. */
function merged(known: Candidate, more: Candidate): Candidate {
  const isMoreTold = known.told === '' && more.told !== '';
  const first = isMoreTold ? more : known;
  const second = isMoreTold ? known : more;
  return { block: first.block, publisher: first.publisher, form: first.form, told: first.told, span: first.told !== '' || first.date !== null || second.date === null ? first.span : second.span, date: first.date ?? second.date, byline: first.byline ?? second.byline, slots: together(known.slots, more.slots), key: first.key || second.key, headline: known.headline ?? more.headline };
}

function together(slots: readonly string[], more: readonly string[]): readonly string[] {
  const further = more.filter((slot) => !slots.includes(slot));
  return further.length === 0 ? slots : [...slots, ...further];
}

/** Tells the pieces of a line, each with the places that its slot is known by. */
function tellPieces(folded: string, { from, to, places, opens, ends }: Unit, tell: (places: readonly string[], piece: Piece) => void): void {
  const own = folded.slice(from, to);
  const end = own.slice(-300);
  // A sentence of clauses is no line of credits.
  const isProse = isStop(end.trimEnd().slice(-1)) && /[\u4e00-\u9fff][，,][\u4e00-\u9fff]/.test(end);
  const isShort = !isProse && (own.length <= LONGEST_LINE || (own.length <= LONGEST_LINKED && plainWords(own).length <= LONGEST_LINE));
  for (const piece of isShort ? linePieces(folded, from, to) : labelPieces(folded, [from, Math.min(to, from + LONGEST_LINE)])) tell(places, piece);
  if (opens) for (const piece of openingPieces(folded, from)) tell(places.slice(0, 1), piece);
  if (ends && !isProse) for (const piece of endingPieces(folded, from, to)) tell(places.slice(-1), piece);
}

function isStop(unit: string): boolean {
  return unit !== '' && '。！？!?'.includes(unit);
}

/** The pieces of the headline's line, which may be the whole story. */
function headLine(draft: Draft, item: Item, head: number, isAlone: boolean): Piece[] {
  const { folded, mark } = draft.blocks[head]!;
  const [from, to] = [mark.headingStart, mark.headingStart + mark.heading.length];
  const pieces = cellPieces(draft.blocks, head);
  if (pieces.length === 0) pieces.push(...headPieces(folded, from, to).filter(({ form }) => form === 'prefix' || item.head.length === 1));
  const at = mark.tag === null ? -1 : folded.lastIndexOf(mark.tag, from);
  if (mark.tag !== null && at >= 0 && at + mark.tag.length <= from) {
    const span: Span = [at, at + mark.tag.length];
    pieces.push({ span, shape: 'tag', form: 'prefix', headline: [from, to] });
  }
  return isAlone ? [...pieces, ...openingPieces(folded, from), ...endingPieces(folded, from, folded.length)] : pieces;
}
