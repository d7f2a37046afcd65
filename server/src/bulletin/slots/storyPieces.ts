import { findDate } from '../text/dates.ts';
import type { Piece, Span } from './candidate.ts';
import { readBrackets } from '../text/addresses.ts';
import { bracketed, linePieces } from './linePieces.ts';

/** UTF-16 units of what opens and of what ends a text. */
const LONGEST_OPENING = 90;
const LONGEST_ENDING = 90;

/** The words that open a text: up to its first sign, in a bracket, before a day or 讯, behind 据. */
export function openingPieces(text: string, from: number): Piece[] {
  const own = text.slice(from, from + LONGEST_OPENING);
  const pieces: Piece[] = [];
  const lead = /^[\s*_"“'‘]{0,4}/.exec(own)![0].length;
  const start = from + lead;
  const bracket = bracketed(text, start, Math.min(text.length, start + 60)).find(({ shape }) => shape.endsWith('start'));
  if (bracket) pieces.push({ ...bracket, shape: `open${bracket.shape}`, form: 'dateline' });
  const after = bracket ? bracket.span[1] + 1 : start;
  for (const at of bracket ? [start, after] : [start]) {
    const opened = at === start && bracket ? at + 1 : at;
    const head = text.slice(opened, from + LONGEST_OPENING);
    const led = /^(?:\s?[*_]{0,3}(?:另?[据據]|来自|來自|In the|In|The(?=\s[A-Z])|According to(?: the)?)?\s?[*_]{0,3}\s?)/.exec(head)![0];
    const base = opened + led.length;
    const words = text.slice(base, from + LONGEST_OPENING);
    const stop = /[,:(|;。）)】\]]|\s?(?:--|—|–|\s-\s)|(?:专讯|專訊|特讯|快讯(?=[,，])|综合报道|讯|訊|消息|电|電|报道|報道|報導|刊文|通报)|\s(?:reports?|reported|says?|writes?|has|is reporting)\b|\d/.exec(words);
    if (!stop || stop.index < 2 || stop.index > 40) continue;
    const sort = /^\d/.test(stop[0]) ? (findDate(words.slice(stop.index))?.start === 0 || /^\d{1,2}\s?[月/.-]\s?\d{1,2}/.test(words.slice(stop.index)) ? 'date' : '') : /^[\s\w\u4e00-\u9fff]/.test(stop[0].trim()) ? 'told' : stop[0].trim().charAt(0);
    if (sort === '') continue;
    const shape = `open${/[据據]/.test(led) ? '据' : led.trim() === '' ? '' : '+'}${at === start ? '' : ']'}${sort}`;
    pieces.push({ span: [base, base + stop.index], shape, form: 'dateline' });
    const placed = /^(?:[\u4e00-\u9fff]{1,10}?(?:社|网|網|报|報|台|臺|新闻|新聞|日报|快讯|通讯))(?=[\u4e00-\u9fff]{2,6}$)/.exec(words.slice(0, stop.index));
    if (placed) pieces.push({ span: [base, base + placed[0].length], shape: `${shape}place`, form: 'dateline' });
  }
  // Almaty. March 5. Some Agency - Text
  const dashed = /^[^—–]{4,70}?\s(?:--|[-—–])\s/.exec(own);
  if (dashed) {
    const words = dashed[0].trimEnd().replace(/[-—–]+$/, '').trimEnd();
    const part = Math.max(words.lastIndexOf('. '), words.lastIndexOf(', '), words.lastIndexOf('('), words.lastIndexOf('/', words.length - 2));
    if (part > 0) pieces.push({ span: [from + part + 1, from + words.length], shape: 'open-last', form: 'dateline' });
  }
  // … by two years. The Some Post (3/4, …) reports
  const told = /^[^.!?]{8,140}[.!?]["”)]?\s{1,3}(?:In an? [\w-]{2,12} (?:for|in) )?(?:The\s)?((?:\p{Lu}[\p{L}&.'’-]{1,20})(?:\s\p{Lu}[\p{L}&.'’-]{1,20}){0,3})\s\(/u.exec(text.slice(from, from + 240));
  if (told) pieces.push({ span: [from + told[0].length - 2 - told[1]!.length, from + told[0].length - 2], shape: 'second(', form: 'dateline' });
  return pieces;
}

/** The words that end a text: in a bracket, behind a dash or its last sentence. */
export function endingPieces(text: string, from: number, to: number): Piece[] {
  let end = to;
  const tail = text.slice(Math.max(from, to - 400), to);
  const rest = /(?:\s?\[\d{1,3}\]|\s?\[[^\]]{1,24}\]\([^)]{0,300}\)|\s?https?:\S{1,300}|[\s。.;,*_~>]|详情|»|阅读全文|原文链接|查看原文)+$/.exec(tail);
  if (rest && rest.index > 0) end -= rest[0].length;
  const start = Math.max(from, end - LONGEST_ENDING);
  const pieces = bracketed(text, start, end).filter(({ shape }) => shape.endsWith('end')).map((piece) => ({ ...piece, shape: `end${piece.shape}` }));
  const linked = /[)\]】]/.test(tail.slice(-3)) ? readBrackets(tail).links.filter(({ image }) => !image).at(-1) : undefined;
  if (linked && linked.to >= tail.length - 4 && linked.text.length <= 48) pieces.push({ span: [to - tail.length + linked.textStart, to - tail.length + linked.textEnd], shape: `endlink${/[([（]$/.test(tail.slice(0, linked.from)) || /^[(（]/.test(linked.text) ? '(' : ''}`, form: 'bracket' });
  const own = text.slice(start, end);
  const dash = /(——|--|[—–―|~@/]|\s-\s|\s{2,}|\u3000)\s{0,3}([^—–―|~@/]{2,40})$/.exec(own);
  if (dash && (start > from || dash.index > 0)) pieces.push({ span: [end - dash[2]!.length, end], shape: `end${dash[1]!.trim().charAt(0) || '~'}`, form: 'dash' });
  const sentence = /[。！？!?…」”][）)]?\s{0,3}([^。！？!?…」”]{2,30})$|\.["”)]?\s{1,3}([A-Z][^!?…]{1,45})$/.exec(own);
  const last = sentence?.[1] ?? sentence?.[2];
  if (last) pieces.push({ span: [end - last.length, end], shape: 'end.', form: 'dash' });
  const via = /\s(?:via|from|in|at|on|h\/t)\s(?:the\s)?([A-Z][^.!?]{1,34})$/.exec(own);
  if (via) pieces.push({ span: [end - via[1]!.length, end], shape: 'endvia', form: 'dash' });
  return pieces;
}

/** Signs between a headline and a name on its line. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  [':', /\s?:\s?/g],
  ['|', /\s{0,3}[|︱丨┃]\s{0,3}/g],
  ['-', /\s(?:[-–—]{1,2}|~)\s|——|--/g],
  ['/', /\s?(?<![\d:/])\/(?![\d/])\s?/g],
  ['@', /\s?@(?=\S)/g],
  ['·', /\s?[·•]\s?/g],
  [',', /\s?[,]\s?/g],
  ['~', /[\s\u3000]{2,}|\t/g],
  [' ', /\s/g],
  ['》', /(?<=》)(?=.)/g],
];

/** What could be a name at either end of the headline's line, with what is left of it. */
export function headPieces(text: string, from: number, to: number): Piece[] {
  const own = text.slice(from, to);
  const set = headlineSet(own);
  if (set) {
    const headline: Span = [from + set.words[0], from + set.words[1]];
    const of = (side: string, a: number, b: number, form: 'prefix' | 'suffix') => linePieces(text, from + a, from + b).map((piece): Piece => ({ ...piece, shape: `${side}${piece.shape}`, form, headline }));
    return [...of('hpre', 0, set.whole[0], 'prefix'), ...of('hsuf', set.whole[1], Math.min(own.length, set.whole[1] + 80), 'suffix')];
  }
  const pieces: Piece[] = [];
  for (const [name, form] of SIGNS) {
    const marks = [...own.matchAll(form)].map((match): Span => [from + match.index, from + match.index + match[0].length]);
    const [first, last] = [marks[0], marks.at(-1)];
    if (!first || !last) continue;
    if (first[0] - from >= 2 && first[0] - from <= 42 && to - first[1] >= 4) pieces.push({ span: [from, first[0]], shape: `pre${name}`, form: 'prefix', headline: [first[1], to] });
    if (to - last[1] >= 2 && to - last[1] <= 42 && last[0] - from >= 4 && name !== ':') pieces.push({ span: [last[1], to], shape: `suf${name}`, form: 'suffix', headline: [from, last[0]] });
  }
  const parts = own.split(/\s{3,}|\t|\u3000{2,}/);
  if (parts.length > 2 && parts.length <= 7) {
    const longest = parts.reduce((best, part, k) => (part.length > parts[best]!.length && !/https?:/.test(part) ? k : best), 0);
    const spans = parts.map((part, k): Span => { const at = own.indexOf(part, k === 0 ? 0 : own.indexOf(parts[k - 1]!) + parts[k - 1]!.length); return [from + at, from + at + part.length]; });
    spans.forEach((span, k) => { if (k !== longest) pieces.push({ span, shape: `col${k - longest}`, form: k < longest ? 'prefix' : 'suffix', headline: spans[longest]! }); });
  }
  for (const piece of bracketed(text, from, to)) {
    const isStart = piece.shape.endsWith('start');
    const headline: Span = isStart ? [piece.span[1] + 1, to] : [from, piece.span[0] - 1];
    if (headline[1] - headline[0] >= 4) pieces.push({ ...piece, form: isStart ? 'prefix' : 'suffix', headline });
  }
  return pieces;
}

/** The link or the bold words that hold the headline, where more stands on its line. */
function headlineSet(own: string): { readonly words: Span; readonly whole: Span } | null {
  const links = readBrackets(own).links.filter(({ image }) => !image);
  const longest = links.reduce<(typeof links)[number] | undefined>((best, link) => (best && best.text.length >= link.text.length ? best : link), undefined);
  if (longest && longest.text.length >= 4) return { words: [longest.textStart, longest.textEnd], whole: [longest.from, longest.to] };
  const bold = /(\*\*|__)(?=\S)([^*_]{2,})\1/.exec(own);
  if (!bold) return null;
  const whole: Span = [bold.index, bold.index + bold[0].length];
  if (bold[2]!.length * 2 >= own.length) return { words: [whole[0] + 2, whole[1] - 2], whole };
  return whole[0] === 0 ? { words: [whole[1], own.length], whole: [whole[1], own.length] } : null;
}
