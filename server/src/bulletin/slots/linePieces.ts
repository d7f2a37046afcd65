import { readBrackets } from '../text/addresses.ts';
import type { Piece, Span } from './candidate.ts';

/** Pieces of a short line that could each be a name: the whole, its parts between signs, what a label, a bracket, a link or other type sets off. */

/** Signs that part a line, by name. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['|', /\s{0,3}[|︱丨┃]\s{0,3}/g],
  ['·', /\s{0,3}[·•∙・]\s{0,3}/g],
  ['/', /\s?(?<![\d:/])\/(?![\d/])\s?/g],
  ['-', /\s(?:[-–—]{1,2}|~)\s|——|--/g],
  [',', /\s?[,、;]\s?/g],
  ['~', /[\s\u3000]{2,6}|\t/g],
  ['@', /\s?@(?=\S)/g],
];

/** What every such sign is written with: a quick look. */
const MAY_PART = /[|︱丨┃·•∙・/\-–—~,、;\s@]/;

/** More parts than these are a list of something. */
const MOST_PARTS = 8;

const LEAD = /^(?:[-–—*+>•·●■◆▪◇○□※→➤☞@]{1,3}|via|by|from|source)\s?/i;

/** All pieces of a line. */
export function linePieces(text: string, from: number, to: number): Piece[] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end - start < 2) return [];
  const lead = LEAD.exec(text.slice(start, end))?.[0] ?? '';
  const own: Span = [start + lead.length, end];
  const pieces: Piece[] = [{ span: own, shape: `line${lead.trim().toLowerCase()}`, form: 'line' }, ...labelPieces(text, own)];
  for (const [name, form] of MAY_PART.test(text.slice(...own)) ? SIGNS : []) {
    const parts = partsOf(text, own, form);
    if (parts.length < 2 || parts.length > MOST_PARTS) continue;
    parts.forEach((span, k) => {
      pieces.push({ span, shape: `seg${name}${k}`, form: 'line' }, { span, shape: `seg${name}${k - parts.length}`, form: 'line' }, ...labelPieces(text, span));
    });
  }
  return [...pieces, ...bracketPieces(text, start, end), ...innerBrackets(text, start, end), ...dressedPieces(text, start, end)];
}

function partsOf(text: string, [from, to]: Span, form: RegExp): Span[] {
  const parts: Span[] = [];
  let start = from;
  const own = text.slice(from, to);
  form.lastIndex = 0;
  for (let match = form.exec(own); match; match = form.exec(own)) {
    if (from + match.index > start) parts.push([start, from + match.index]);
    start = from + match.index + match[0].length;
  }
  if (to > start) parts.push([start, to]);
  return parts;
}

const LABEL = /^[\s*_【\[("']{0,4}([\p{L}][\p{L}\s/&]{0,18}?)[\s*_】\])"']{0,4}(?:[:|◇◆→=>]|(?<=[】\]])(?=[^\s:]))[\s*_"']{0,4}(?=\S)/u;

/** What divides the two, or closes the bracket around the first: a quick look. */
const MAY_LABEL = /[:|◇◆→=>】\]]/;

/** `KEY: value`, whatever sign stands between the two. */
export function labelPieces(text: string, [from, to]: Span): Piece[] {
  const own = text.slice(from, to);
  const match = MAY_LABEL.test(own) ? LABEL.exec(own) : null;
  return match ? [{ span: [from + match[0].length, to], shape: 'label', form: 'label', key: match[1]!.replace(/\s/g, '').toLowerCase() }] : [];
}

/** Brackets in pairs, by the UTF-16 unit of the other. */
const PAIRS = ['()', '[]', '【】', '「」', '『』', '〔〕', '《》', '<>', '“”'];
const CLOSERS: ReadonlyMap<number, string> = new Map(PAIRS.map((pair) => [pair.charCodeAt(0), pair.charAt(1)]));
const OPENERS: ReadonlyMap<number, string> = new Map(PAIRS.map((pair) => [pair.charCodeAt(1), pair.charAt(0)]));

/** What brackets at either end of a line hold. */
export function bracketPieces(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  const add = (span: Span, shape: string) => pieces.push({ span, shape, form: 'bracket' }, ...labelPieces(text, span));
  const closer = CLOSERS.get(text.charCodeAt(from));
  if (closer) {
    const close = from + 1 + text.slice(from + 1, Math.min(to, from + 51)).indexOf(closer);
    if (close > from + 1 && text.charAt(close + 1) !== '(') add([from + 1, close], `bracket${text.charAt(from)}start`);
  }
  let end = to;
  while (end > from && /[\s.。*_,;]/.test(text.charAt(end - 1))) end--;
  const open = OPENERS.get(text.charCodeAt(end - 1));
  if (open) {
    const first = Math.max(from + 1, end - 62);
    const at = first + text.slice(first, Math.max(first, end - 1)).lastIndexOf(open);
    if (at >= first) add([at + 1, end - 1], `bracket${open}end`);
  }
  return pieces;
}

/** Round brackets within a line, three at most. */
function innerBrackets(text: string, from: number, to: number): Piece[] {
  const own = text.slice(from, to);
  if (!own.includes('(')) return [];
  return [...own.matchAll(/(?<!\])\(([^()]{2,40})\)/g)].slice(0, 3).map(({ index, 1: words }): Piece => ({ span: [from + index + 1, from + index + 1 + words!.length], shape: 'bracket(in', form: 'bracket' }));
}

/** Words of links, what stands beside them, and what is bold or in italics. */
function dressedPieces(text: string, from: number, to: number): Piece[] {
  const own = text.slice(from, to);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, shape: string) => pieces.push({ span: [from + start, from + end], shape, form: 'line' });
  if (!/[\]*_]/.test(own)) return pieces;
  const links = readBrackets(own).links.filter(({ image }) => !image);
  links.forEach(({ textStart, textEnd }, k) => {
    add(textStart, textEnd, `link${k}`);
    if (k === links.length - 1) add(textStart, textEnd, 'link-1');
  });
  const [first, last] = [links[0], links.at(-1)];
  if (first && first.from > 1) add(0, first.from, 'before-link');
  if (last && last.to < own.length - 1) add(last.to, own.length, 'behind-link');
  let k = 0;
  for (const { index, 1: mark, 2: words } of own.matchAll(/(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{2,60}?)\1(?![*_])/g)) {
    if (k === 4) break;
    add(index + mark!.length, index + mark!.length + words!.length, `type${mark}${k++}`);
  }
  return pieces;
}
