import { readBrackets } from '../text/addresses.ts';
import { type Piece, type Span, within } from './candidate.ts';
import { bracketPieces, linePieces } from './linePieces.ts';

/** Signs between a headline and a name on its line. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  [':', /\s?:\s?/g],
  ['|', /\s{0,3}[|︱丨┃]\s{0,3}/g],
  ['-', /\s(?:[-–—]{1,2}|~)\s|——|--/g],
  ['‐', /(?<=[^\s-])-(?=[^\s-])/g],
  ['/', /\s?(?<![\d:/])\/(?![\d/])\s?/g],
  ['@', /\s?@(?=\S)/g],
  ['·', /\s?[·•]\s?/g],
  [',', /\s?,\s?/g],
  ['.', /[.。!?！？]\s{0,2}(?=\S)/g],
  ['~', /[\s\u3000]{2,6}|\t/g],
  [' ', /\s/g],
  ['《', /(?=《)/g],
  ['》', /(?<=》)(?=.)/g],
];

/** What every such sign is written with: a quick look. */
const MAY_PART = /[:|︱丨┃\-–—~/@·•,.。!！?？\s《》]/;

/** UTF-16 units: the shortest headline, and the longest that stands before or behind it. */
const HEADLINE = 4;
const LONGEST_BEFORE = 42;
const LONGEST_BEHIND = 70;
/** Of the headline's line so much is looked over. */
const LONGEST_LINE = 400;

/** What could be a name on the headline's own line, with the headline that is left. */
export function headPieces(text: string, from: number, end: number): Piece[] {
  const to = Math.min(end, from + LONGEST_LINE);
  const own = text.slice(from, to);
  const set = headlineSet(own);
  if (set) {
    const headline: Span = [from + set.words[0], from + set.words[1]];
    const behind = Math.min(own.length, set.whole[1] + 80);
    return [
      ...linePieces(text, from, from + set.whole[0]).map((piece) => within('hpre', piece, 'prefix', headline)),
      ...linePieces(text, from + set.whole[1], from + behind).map((piece) => within('hsuf', piece, 'suffix', headline)),
    ];
  }
  const pieces: Piece[] = [];
  for (const [name, form] of MAY_PART.test(own) ? SIGNS : []) {
    const [first, last] = firstAndLast(own, from, form);
    if (!first || !last) continue;
    if (first[0] - from >= 2 && first[0] - from <= LONGEST_BEFORE && to - first[1] >= HEADLINE) pieces.push({ span: [from, first[0]], shape: `pre${name}`, form: 'prefix', headline: [first[1], end] });
    if (name !== ':' && to - last[1] >= 2 && to - last[1] <= LONGEST_BEHIND && last[0] - from >= HEADLINE) pieces.push({ span: [last[1], to], shape: `suf${name}`, form: 'suffix', headline: [from, last[0]] });
  }
  for (const piece of bracketPieces(text, from, to)) {
    const isBefore = piece.span[0] - from < 2;
    const open = piece.key === undefined ? piece.span[0] - 1 : text.lastIndexOf('(', piece.span[0]);
    const headline: Span = isBefore ? [piece.span[1] + 1, end] : [from, open];
    if (headline[1] - headline[0] >= HEADLINE) pieces.push({ ...piece, form: isBefore ? 'prefix' : 'suffix', headline });
  }
  return [...pieces, ...columnPieces(own, from)];
}

/** Where the form stands for the first and for the last time. */
function firstAndLast(own: string, from: number, form: RegExp): readonly [first: Span | undefined, last: Span | undefined] {
  let first: Span | undefined;
  let last: Span | undefined;
  form.lastIndex = 0;
  for (let match = form.exec(own); match; match = form.exec(own)) {
    last = [from + match.index, from + match.index + match[0].length];
    first ??= last;
    if (match[0] === '') form.lastIndex++;
  }
  return [first, last];
}

/** Columns of white space: all but the longest could be a name. */
function columnPieces(own: string, from: number): Piece[] {
  const spans: Span[] = [];
  let start = 0;
  if (!/\s{3}|\t|\u3000{2}/.test(own)) return [];
  for (const { index, 0: gap } of own.matchAll(/\s{3,40}|\t|\u3000{2,40}/g)) {
    spans.push([from + start, from + index]);
    start = index + gap.length;
  }
  spans.push([from + start, from + own.length]);
  if (spans.length < 3 || spans.length > 7) return [];
  const length = ([a, b]: Span) => (/https?:/.test(own.slice(a - from, b - from)) ? 0 : b - a);
  const longest = spans.reduce((best, span, k) => (length(span) > length(spans[best]!) ? k : best), 0);
  return spans.flatMap((span, k): Piece[] => (k === longest ? [] : [{ span, shape: `col${k - longest}`, form: k < longest ? 'prefix' : 'suffix', headline: spans[longest]! }]));
}

/** The link or the bold words that hold the headline, where more stands on its line. */
function headlineSet(own: string): { readonly words: Span; readonly whole: Span } | null {
  const links = readBrackets(own).links.filter(({ image, text }) => !image && text.length >= HEADLINE);
  const [first] = links;
  if (first) {
    const longest = links.reduce((best, link) => (link.text.length > best.text.length ? link : best), first);
    return { words: [longest.textStart, longest.textEnd], whole: [longest.from, longest.to] };
  }
  const bold = !/\*\*|__/.test(own) ? null : /(\*\*|__)(?=\S)([^*_]{2,})\1/.exec(own);
  if (!bold) return null;
  const whole: Span = [bold.index, bold.index + bold[0].length];
  if (bold[2]!.length * 2 >= own.length) return { words: [whole[0] + 2, whole[1] - 2], whole };
  return whole[0] === 0 ? { words: [whole[1], own.length], whole: [whole[1], own.length] } : null;
}
