import { EMOJIS, NUMERALS } from '../evidence/marks.ts';
import { findDate } from '../text/dates.ts';
import { blankTags, fold } from '../text/text.ts';

/** A line as an editor writes it down: its marks, and `{places}` for what changes. A plain value, which can be given to a thread. */
export interface LinePattern {
  /** As it was written. */
  readonly written: string;
  /** What stands before the first hole, and behind each. */
  readonly fixed: readonly (readonly Piece[])[];
  readonly holes: readonly Hole[];
  /** The sign that the line below it is made of; empty where that does not matter. */
  readonly under: string;
}

/** Holes end where the next fixed piece begins. */
export type Hole = 'text' | 'publisher' | 'any';

/** A literal; white space (`' '`); or what ends by itself, by its name. */
type Piece = string | { readonly name: string };

/** Why a text is no pattern. */
export type PatternFault = 'length' | 'lines' | 'hole' | 'beside' | 'twice' | 'everything';

/** The longest pattern, and the longest line that is compared with one, in UTF-16 units. */
export const LONGEST_PATTERN = 120;
const LONGEST_LINE = 4000;

/** So many UTF-16 units a hole takes at most. */
const LONGEST: Readonly<Record<Hole, number>> = { text: 400, publisher: 60, any: LONGEST_LINE };
const LONGEST_DATE = 40;

/** Where what begins at a place ends; -1 where nothing such begins there. */
type Reader = (text: string, at: number) => number;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...Object.entries(NUMERALS).map(([name, form]) => [name, sticky(form)] as const),
  ['number', (text, at) => Object.values(NUMERALS).reduce((end, form) => Math.max(end, sticky(form)(text, at)), -1)],
  ['emoji', sticky(EMOJIS)],
  ['date', readDate],
]);

/** What may stand in braces. */
export const HOLES: readonly string[] = ['text', 'publisher', 'any', ...READERS.keys()];

/** What a line is made of that underlines the one above. */
export const UNDERLINE = /^([=~^"#*+`.-])\1{2,}$/;

/** Reads a pattern; widths do not matter in it, nor how much white space there is. A second line, `===`, is what underlines it. */
export function compilePattern(written: string): LinePattern | PatternFault {
  const [line = '', ...below] = written.split('\n');
  const under = UNDERLINE.exec(below.join('\n'))?.[1] ?? '';
  if (below.length > 0 && under === '') return 'lines';
  const folded = blankTags(fold(line)).trim();
  if (folded === '' || written.length > LONGEST_PATTERN) return 'length';
  const fixed: Piece[][] = [[]];
  const holes: Hole[] = [];
  for (const [token, name] of folded.matchAll(/\{([^{}\s]{1,12})\}|\s+|[^{\s]+|\{/g)) {
    const last = fixed[fixed.length - 1]!;
    if (name === undefined) {
      const before = last.at(-1);
      if (token.trim() === '') last.push(' ');
      else if (typeof before === 'string' && before !== ' ') last.push(last.pop() as string + token);
      else last.push(token);
    } else if (isHole(name)) {
      if ((name !== 'any' && holes.includes(name))) return 'twice';
      if (holes.length > 0 && last.length === 0) return 'beside';
      holes.push(name);
      fixed.push([]);
    } else {
      if (!READERS.has(name)) return 'hole';
      if (holes.length > 0 && last.length === 0) return 'beside';
      last.push({ name });
    }
  }
  return under === '' && fixed.every((pieces) => pieces.every((piece) => piece === ' ')) ? 'everything' : { written, fixed, holes, under };
}

/** Where each hole's words stand in a line, those of the first `{any}`; both ends are UTF-16 units, the second exclusive. */
export type Places = Readonly<Partial<Record<Hole | 'date', readonly [start: number, end: number]>>>;

/** Compares a (folded) line with a pattern, each hole as short as it can be; null where the line is another. Linear in its length. */
export function matchLine({ fixed, holes }: LinePattern, line: string): Places | null {
  if (line.length > LONGEST_LINE) return null;
  const places: Partial<Record<Hole | 'date', readonly [number, number]>> = {};
  const dated = (at: number, end: number) => { places.date = [at, end]; };
  let from = fit(fixed[0]!, line, 0, dated);
  for (const [k, hole] of holes.entries()) {
    if (from < 0) return null;
    const pieces = fixed[k + 1]!;
    const isLast = k === holes.length - 1;
    const most = Math.min(line.length, from + LONGEST[hole]);
    let to = hole === 'any' ? from : from + 1;
    let end = -1;
    if (pieces.length === 0) [to, end] = [line.length, line.length > most ? -1 : line.length];
    for (; end < 0 && to <= most && pieces.length > 0; to++) {
      to = nextStart(pieces[0]!, line, to);
      if (to < 0 || to > most) return null;
      end = fit(pieces, line, to, dated);
      if (isLast && end !== line.length) end = -1;
      if (end >= 0) break;
    }
    const place = trimmed(line, from, to);
    if (end < 0 || (hole !== 'any' && place[0] >= place[1])) return null;
    places[hole] ??= place;
    from = end;
  }
  return from === line.length ? places : null;
}

/** Where pieces that stand at `at` end, -1 where they do not. */
function fit(pieces: readonly Piece[], line: string, at: number, dated: (at: number, end: number) => void): number {
  for (const piece of pieces) {
    const start = at;
    if (piece === ' ') while (/\s/.test(line.charAt(at))) at++;
    else if (typeof piece === 'string') at = line.startsWith(piece, at) ? at + piece.length : -1;
    else at = READERS.get(piece.name)!(line, at);
    if (at <= start) return -1;
    if (typeof piece !== 'string' && piece.name === 'date') dated(start, at);
  }
  return at;
}

function nextStart(piece: Piece, line: string, from: number): number {
  if (piece !== ' ') return line.indexOf(piece as string, from);
  while (from < line.length && !/\s/.test(line.charAt(from))) from++;
  return from;
}

function trimmed(line: string, start: number, end: number): readonly [number, number] {
  while (start < end && /\s/.test(line.charAt(start))) start++;
  while (end > start && /\s/.test(line.charAt(end - 1))) end--;
  return [start, end];
}

function sticky(form: RegExp): Reader {
  return (text, at) => {
    form.lastIndex = at;
    return form.test(text) ? form.lastIndex : -1;
  };
}

function readDate(text: string, at: number): number {
  const date = findDate(text.slice(at, at + LONGEST_DATE));
  return date?.start === 0 ? at + date.end : -1;
}

function isHole(name: string): name is Hole {
  return Object.hasOwn(LONGEST, name);
}
