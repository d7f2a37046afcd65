import { findAddresses, readBrackets } from './addresses.ts';

/** Of each UTF-16 unit of a text whether it is read, is a mark, or is a word in which no sentence ends. */
export interface Markup {
  readonly text: string;
  readonly kinds: Uint8Array;
}

const MARK = 1;
const QUIET = 2;
const BREAK = 3;

/** Stands for marks in a text that keeps its length. */
export const MASK = '\u2060';

const TAG = /<(?:\/?([a-zA-Z][\w-]{0,20})(?:[\s/][^<>]{0,2000})?|!--[^<>]{0,500}--)>/g;
const DIVIDES = /^(?:br|hr|p|div|h[1-6]|li|ul|ol|table|tr|td|th|section|article)$/i;
const BOARD_TAG = /\[(?:\/?(?:b|i|u|s|size|color|font|url|list|quote|code|center|img)(?:=[^[\]]{0,200})?|\*)\]/gi;

/** Finds the marks of Markdown's links, of HTML, of AsciiDoc's links and of boards (`[b]`), and the addresses and code among the words. */
export function readMarkup(text: string): Markup {
  const kinds = new Uint8Array(text.length);
  const mark = (from: number, to: number) => kinds.fill(MARK, from, to);
  if (!/[[<`/]/.test(text)) return { text, kinds };
  for (const { index, 0: code } of text.matchAll(/`[^`]{1,200}`/g)) kinds.fill(QUIET, index + 1, index + code.length - 1);
  for (const { url, start, end: whole } of findAddresses(text)) {
    const end = url.includes('[') ? start + url.indexOf('[') : whole;
    const close = text.charAt(end) === '[' ? text.indexOf(']', end) : -1;
    const isAngled = text.charAt(start - 1) === '<' && text.charAt(end) === '>';
    if (close > end + 1) {
      mark(text.slice(Math.max(0, start - 5), start) === 'link:' ? start - 5 : start, end + 1);
      mark(close, close + 1);
    } else if (isAngled) mark(start - 1, end + 1);
    else kinds.fill(QUIET, start, end);
  }
  const { links, references } = readBrackets(text);
  for (const link of links) {
    mark(link.from, link.image ? link.to : link.textStart);
    mark(link.textEnd, link.to);
    for (const picture of link.image ? [] : readBrackets(link.text).links) mark(link.textStart + picture.from, link.textStart + picture.to);
  }
  for (const { start, end } of references) {
    const close = closerOf(text, start, end);
    if (close < end - 1) { mark(start, start + 1); mark(close, end); }
  }
  for (const { index, 0: tag, 1: name = '' } of text.matchAll(TAG)) {
    mark(index, index + tag.length);
    if (DIVIDES.test(name)) kinds[index] = BREAK;
  }
  if (text.includes('[/')) for (const { index, 0: tag } of text.matchAll(BOARD_TAG)) {
    mark(index, index + tag.length);
    if (/^\[(?:\*|\/?list)/i.test(tag)) kinds[index] = BREAK;
  }
  return { text, kinds };
}

/** Where the bracket closes that opens at `start`, brackets within it aside. */
function closerOf(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charAt(at);
    if (unit === '\\') at++;
    else if (unit === '[') depth++;
    else if (unit === ']' && --depth === 0) return at;
  }
  return end;
}

/** What a reader sees of a piece: words without marks, a space where HTML begins a new line. */
export function readWords({ text, kinds }: Markup, from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at++) {
    if (kinds[at] === BREAK) words += ' ';
    else if (kinds[at] !== MARK) words += text.charAt(at);
  }
  return words;
}

/** The text, or a folded form of it, unit for unit: marks are `MASK`, addresses and code a letter, HTML's new lines `\n`. */
export function masked({ text, kinds }: Markup, form = text): string {
  let plain = '';
  for (let at = 0; at < form.length; at++) {
    const kind = kinds[at];
    plain += kind === MARK ? MASK : kind === QUIET ? 'x' : kind === BREAK ? '\n' : text.charAt(at) === MASK ? ' ' : form.charAt(at);
  }
  return plain;
}

/** Where the first address stands that is read as it is, with the bracket `<` that may open it; -1 where none does. */
export function firstAddress({ text, kinds }: Markup, from: number, to: number): number {
  for (const { start } of findAddresses(text.slice(from, to))) {
    const at = from + start;
    const before = text.charAt(at - 1);
    if (kinds[at] === QUIET && before !== '`') return at;
    if (before === '<' && !/`[^`<]{0,200}<$/.test(text.slice(Math.max(from, at - 202), at))) return at - 1;
  }
  return -1;
}
