import { COPY, type MarkedText, originOf, WRITTEN } from './markedText.ts';

export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What became of a tag: on its own words, on others, or on none, and then whether its words still stand once, not at all, or often. */
export type Verdict = 'right' | 'wrong' | 'orphan: words stand once' | 'orphan: words are gone' | 'orphan: words stand often';

export interface Tagged {
  /** Its number among the members of units. */
  readonly tag: number;
  /** The piece of the first text that was tagged. */
  readonly piece: Piece;
  /** The words of that piece, with LF. */
  readonly exact: string;
  /** The first text. */
  readonly first: string;
}

/**
 * Judges where a tag was found again, by where the units there came from. At least half of them must be its own; on a copy of its
 * words it may not be while the original stands among its neighbours.
 */
export function judgeFound(text: MarkedText, tagged: Tagged, span: Piece | null): Verdict {
  if (span === null) return orphan(text, tagged);
  if (isSameEdit(text, tagged, span)) return 'right';
  const { piece } = tagged;
  const marks = unitsIn(text, span).map(({ mark }) => mark);
  const own = marks.filter((mark) => isOwn(mark, piece));
  if (own.length === 0 || own.length * 2 < marks.length) return 'wrong';
  const isCopy = own.filter((mark) => mark >= COPY).length * 2 > own.length;
  const original = isCopy ? originalOf(text, tagged) : null;
  return original && neighbours(text, piece, original) >= neighbours(text, piece, span) + 8 ? 'wrong' : 'right';
}

/**
 * Judges a tag that has followed edits: what it is on is its own or was written into it. Where it was lost and found again, something
 * may have been moved into it meanwhile, and its ends may only read like its own; then nearly all between them must be so.
 */
export function judgeMoved(text: MarkedText, tagged: Tagged, span: Piece | null): Verdict {
  if (span === null) return orphan(text, tagged);
  if (isSameEdit(text, tagged, span)) return 'right';
  const units = unitsIn(text, span);
  const isIn = units.map(({ index, mark }) => isOwn(mark, tagged.piece) || (text.members[index]! & (1 << tagged.tag)) !== 0);
  const { exact } = tagged;
  let [first, last] = [0, units.length - 1];
  while (first < last && !isIn[first] && units[first]!.unit === exact[first]) first++;
  while (last > first && !isIn[last] && units[last]!.unit === exact.at(last - units.length)) last--;
  const middle = isIn.slice(first, last + 1);
  const own = middle.filter(Boolean).length;
  return middle[0] === true && middle.at(-1) === true && own >= middle.length * 0.85 && own * 2 >= units.length ? 'right' : 'wrong';
}

/**
 * The same text can come of different edits: of `abab`, who can say which `ab` was deleted? The words stand as they were, and going
 * on from them on one side all reads as it did, up to a unit that never went away (on both sides, where these are words that stood
 * elsewhere): then there is an edit that left them alone.
 */
function isSameEdit(text: MarkedText, { piece, exact, first }: Tagged, { start, end }: Piece): boolean {
  const units = unitsIn(text, { start, end });
  if (units.map(({ unit }) => unit).join('') !== exact) return false;
  const [before, after] = [reads(text, first, start, piece.start, -1), reads(text, first, end - 1, piece.end - 1, 1)];
  const isElsewhere = units.some(({ mark, unit }) => mark !== WRITTEN && !isOwn(mark, piece) && unit !== '\n');
  if (!isElsewhere) return before || after;
  return (before && after) || units[0]!.mark === piece.start || units.at(-1)!.mark === piece.end - 1;
}

/** Whether text and first text are the same from two places on, as far as to a unit that is one of the first text's. */
function reads({ text, marks }: MarkedText, first: string, from: number, origin: number, step: 1 | -1): boolean {
  for (let [at, was] = [from, origin]; at >= 0 && at < text.length && was >= 0 && was < first.length; at += step, was += step) {
    while (text[at] === '\r') at += step;
    while (first[was] === '\r') was += step;
    if (marks[at] === was) return true;
    if (text[at] !== first[was]) return false;
  }
  return false;
}

/** How often the words of a tag stand in the text: not at all, once, or more often. */
export function standing({ text }: MarkedText, { exact }: Tagged): 0 | 1 | 2 {
  const plain = text.replace(/\r\n?/gu, '\n');
  const first = plain.indexOf(exact);
  if (first < 0) return 0;
  return plain.indexOf(exact, first + 1) < 0 ? 1 : 2;
}

function orphan(text: MarkedText, tagged: Tagged): Verdict {
  return (['orphan: words are gone', 'orphan: words stand once', 'orphan: words stand often'] as const)[standing(text, tagged)];
}

function isOwn(mark: number, { start, end }: Piece): boolean {
  return originOf(mark) >= start && originOf(mark) < end;
}

/** Where the original words stand as they stood, or null. */
function originalOf(text: MarkedText, { piece: { start, end }, exact }: Tagged): Piece | null {
  const from = text.marks.indexOf(start);
  const to = text.marks.indexOf(end - 1) + 1;
  if (from < 0 || to <= from) return null;
  const units = unitsIn(text, { start: from, end: to });
  return units.map(({ unit }) => unit).join('') === exact && units.every(({ mark }) => mark < COPY) ? { start: from, end: to } : null;
}

/** How much of what stood beside the piece stands beside that place: how many of 32 units on either side are still within 40. */
function neighbours({ marks }: MarkedText, piece: Piece, { start, end }: Piece): number {
  const isFrom = (mark: number, from: number, to: number): boolean => originOf(mark) >= from && originOf(mark) < to;
  const before = marks.slice(Math.max(0, start - 40), start).filter((mark) => isFrom(mark, piece.start - 32, piece.start));
  const after = marks.slice(end, end + 40).filter((mark) => isFrom(mark, piece.end, piece.end + 32));
  return before.length + after.length;
}

interface Unit {
  readonly index: number;
  readonly unit: string;
  readonly mark: number;
}

/** The units of a piece; CRs are left out, as line ends are not what is judged. */
function unitsIn({ text, marks }: MarkedText, { start, end }: Piece): Unit[] {
  const units: Unit[] = [];
  for (let index = start; index < end; index++) {
    const unit = text.charAt(index);
    if (unit !== '\r') units.push({ index, unit, mark: marks[index]! });
  }
  return units;
}
