import { readBrackets } from '../text/addresses.ts';
import type { Piece, Span } from './candidate.ts';

/** The pieces of a short line that could each be a name: the whole, its parts between signs, what a label, a bracket, a link or other type sets off. */

/** Signs that part a line, each with its name. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['|', /\s{0,3}[|︱丨┃]\s{0,3}/g],
  ['·', /\s{0,3}[·•∙・]\s{0,3}/g],
  ['/', /\s?(?<![\d:/])\/(?![\d/])\s?/g],
  ['-', /\s(?:[-–—]{1,2}|~)\s|——|--/g],
  [',', /\s?[,、;]\s?/g],
  ['~', /[\s\u3000]{2,}|\t/g],
  ['@', /\s?@(?=\S)/g],
];

/** More parts than these are a list of something. */
const MOST_PARTS = 8;

export function linePieces(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  const [start, end] = trimmed(text, from, to);
  if (end - start < 2) return pieces;
  const lead = /^(?:[-–—*+>•·●■◆▪◇○□※→➤☞@]{1,3}|via|by|from|source)\s?/i.exec(text.slice(start, end))?.[0] ?? '';
  const sign = lead.trim().toLowerCase();
  pieces.push({ span: [start + lead.length, end], shape: `line${sign}`, form: 'line' });
  for (const piece of labelled(text, [start + lead.length, end])) pieces.push(piece);
  for (const [name, form] of SIGNS) {
    const parts = partsOf(text, start + lead.length, end, form);
    if (parts.length < 2 || parts.length > MOST_PARTS) continue;
    parts.forEach((span, k) => {
      pieces.push({ span, shape: `seg${name}${k}`, form: 'line' }, { span, shape: `seg${name}${k - parts.length}`, form: 'line' });
      pieces.push(...labelled(text, span));
    });
  }
  pieces.push(...bracketed(text, start, end), ...dressed(text, start, end));
  return pieces;
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return [start, end];
}

function partsOf(text: string, from: number, to: number, form: RegExp): Span[] {
  const parts: Span[] = [];
  let start = from;
  form.lastIndex = 0;
  const own = text.slice(0, to);
  form.lastIndex = from;
  for (let match = form.exec(own); match; match = form.exec(own)) {
    parts.push([start, match.index]);
    start = match.index + match[0].length;
  }
  return [...parts, [start, to] as const].filter(([a, b]) => b > a);
}

/** `KEY: value`, in all signs that stand between the two. */
function labelled(text: string, [from, to]: Span): Piece[] {
  const words = text.slice(from, to);
  const match = /^[\s*_【\[(]{0,4}([\p{L}][\p{L}\s/&]{0,18}?)[\s*_】\])]{0,4}(?:[:|◇◆→=>]|(?<=[】\]])(?=[^\s:]))[\s*_]{0,4}(?=\S)/u.exec(words);
  if (!match) return [];
  return [{ span: [from + match[0].length, to], shape: 'label', form: 'label', key: match[1]!.replace(/\s/g, '').toLowerCase() }];
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '【': '】', '「': '」', '『': '』', '〔': '〕', '《': '》', '<': '>', '“': '”' };

/** Brackets at the line's start and end. */
export function bracketed(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  const opener = text.charAt(from);
  const closer = CLOSERS[opener];
  if (closer) {
    const close = text.indexOf(closer, from + 1);
    if (close > from + 1 && close < to && close - from <= 50 && text.charAt(close + 1) !== '(') pieces.push({ span: [from + 1, close], shape: `bracket${opener}start`, form: 'bracket' });
  }
  let end = to;
  while (end > from && /[\s.。*_,;]/.test(text.charAt(end - 1))) end--;
  const open = Object.keys(CLOSERS).find((key) => CLOSERS[key] === text.charAt(end - 1));
  if (open) {
    const at = text.lastIndexOf(open, end - 2);
    if (at > from && end - at <= 62) pieces.push({ span: [at + 1, end - 1], shape: `bracket${open}end`, form: 'bracket' });
  }
  return pieces;
}

/** Words of links, and what stands in bold or italics. */
function dressed(text: string, from: number, to: number): Piece[] {
  const own = text.slice(from, to);
  const pieces: Piece[] = [];
  const links = readBrackets(own).links.filter(({ image }) => !image);
  links.forEach((link, k) => {
    const span: Span = [from + link.textStart, from + link.textEnd];
    pieces.push({ span, shape: `link${k}`, form: 'line' });
    if (k === links.length - 1) pieces.push({ span, shape: 'link-1', form: 'line' });
  });
  if (links[0] && links[0].from > 1) pieces.push({ span: [from, from + links[0].from], shape: 'before-link', form: 'line' });
  const last = links.at(-1);
  if (last && last.to < own.length - 1) pieces.push({ span: [from + last.to, to], shape: 'behind-link', form: 'line' });
  const type = /(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{2,60}?)\1(?![*_])/g;
  let k = 0;
  for (let match = type.exec(own); match && k < 4; match = type.exec(own), k++) {
    const at = from + match.index + match[1]!.length;
    pieces.push({ span: [at, at + match[2]!.length], shape: `type${match[1]!}${k}`, form: 'line' });
  }
  return pieces;
}
