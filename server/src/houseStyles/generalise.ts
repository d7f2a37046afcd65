import { EMOJIS, NUMERALS } from '../bulletin/evidence/marks.ts';
import type { Hole } from '../bulletin/styles/linePattern.ts';

/** A piece of what stands beside the words of a head. */
export interface Token {
  /** `sign` and `space` stay as they are; a `number` has its kind; the rest may differ from line to line. */
  readonly kind: 'sign' | 'space' | 'number' | 'emoji' | 'word' | 'hole';
  /** As it stands there; of a hole, its name. */
  readonly text: string;
  /** What the pattern says where the lines differ. */
  readonly place: string;
}

/** What is known of a piece of a line; offsets in UTF-16 units, the end exclusive. */
export interface KnownPiece {
  readonly start: number;
  readonly end: number;
  readonly hole: Hole | 'date';
}

/** Divides a piece of a line into what a pattern can say of it. `folded` is the line in plain widths, unit for unit. */
export function tokensOf(line: string, folded: string, from: number, to: number, known: readonly KnownPiece[]): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to;) {
    const piece = known.find(({ start, end }) => start === at && end <= to);
    const [kind, end, place] = piece ? (['hole', piece.end, `{${piece.hole}}`] as const) : pieceAt(folded, at, to);
    tokens.push({ kind, text: piece ? piece.hole : kind === 'space' ? ' ' : line.slice(at, end), place });
    at = end;
  }
  return tokens;
}

function pieceAt(folded: string, at: number, to: number): readonly [Token['kind'], number, string] {
  const read = (form: RegExp) => {
    form.lastIndex = at;
    return form.test(folded) && form.lastIndex <= to ? form.lastIndex : -1;
  };
  let end = read(/\s+/y);
  if (end > at) return ['space', end, ' '];
  for (const [name, form] of Object.entries(NUMERALS)) {
    end = read(form);
    // A letter beside it makes it part of a word: 一周, but not 第一条.
    if (end > at && !(/\p{L}/u.test(folded.charAt(at - 1)) && folded.charAt(at - 1) !== '第') && !(/\p{L}/u.test(folded.charAt(end)) && end < to && folded.charAt(at - 1) !== '第')) return ['number', end, `{${name}}`];
  }
  end = read(EMOJIS);
  if (end > at) return ['emoji', end, '{emoji}'];
  end = read(/第|(?:(?!第)[\p{L}\p{N}])+/uy);
  if (end > at) return ['word', end, '{any}'];
  const code = folded.codePointAt(at) ?? 0;
  return ['sign', at + (code > 0xffff ? 2 : 1), ''];
}

/** A longer piece behind the words of a head is text of the story, or an address. */
const SHORT = 12;

/** What stands behind the words of a head: where it is long, from its first word to its last is anything, between what is known. */
export function shortened(tokens: readonly Token[]): Token[] {
  const short: Token[] = [];
  let run: Token[] = [];
  const close = () => {
    const free = run.flatMap(({ kind }, k) => (kind === 'word' || kind === 'number' || kind === 'emoji' ? [k] : []));
    const isLong = run.reduce((length, { text }) => length + text.length, 0) > SHORT;
    short.push(...(isLong && free.length > 0 ? [...run.slice(0, free[0]), anything, ...closers(run.slice(free[free.length - 1]! + 1))] : run));
    run = [];
  };
  for (const token of tokens) {
    if (token.kind !== 'hole') run.push(token);
    else {
      close();
      short.push(token);
    }
  }
  close();
  return short;
}

const anything: Token = { kind: 'hole', text: 'any', place: '{any}' };

function closers(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ text }) => /^[)）\]】〕〗」』》>*_]/.test(text));
  return from < 0 ? [] : tokens.slice(from);
}
