import { findDate } from '../text/dates.ts';
import type { Piece, Span } from './candidate.ts';
import { bracketPieces } from './linePieces.ts';

/** UTF-16 units that open a text. */
const LONGEST_OPENING = 90;

/** Words that lead to a name. */
const LED = /^(?:\s?[*_]{0,3}(?:另?[据據]|来自|來自|In the|In|The(?=\s[A-Z])|According to(?: the)?)?\s?[*_]{0,3}\s?)/;

/** Where a name that opens a text ends: a sign, what says that it tells, a day. */
const STOP = /[,:(|;。）)】\]]|\s?(?:--|—|–|\s-\s)|(?:专讯|專訊|特讯|快讯(?=[,，])|综合报道|讯|訊|消息|电|電|报道|報道|報導|刊文|通报)|\s(?:reports?|reported|says?|writes?|has|is reporting)\b|\d|[一二三四五六七八九十]{1,3}月/;

const PLACED = /^[\u4e00-\u9fff]{1,10}?(?:社|网|網|报|報|台|臺|新闻|新聞|日报|快讯|通讯)(?=[\u4e00-\u9fff]{2,6}$)/;

const NAMES = '(\\p{Lu}[\\p{L}\\d&.\'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}\\d&.\'’-]{1,20}){0,3})';
/** `… by two years. The Some Post (3/4, 12K) reports` */
const SECOND = new RegExp(`^[^.!?]{8,140}[.!?]["”)]?\\s{1,3}(?:In an? [\\w-]{2,12} (?:for|in) )?(?:The\\s)?${NAMES}\\s\\(`, 'u');
/** The end of a sentence in Latin letters: a quick look. */
const MAY_SECOND = /[.!?]["”)]?\s/;
/** `A. Writer, at Some Site, reports` */
const AT = new RegExp(`^[^.!?]{0,60}?,?\\s(?:at|of|in|for)\\s${NAMES},?\\s(?:reports|reported|writes|says|tells|notes|has)\\s`, 'u');
/** What leads to the name there: a quick look. */
const MAY_AT = /\s(?:at|of|in|for)\s/;
/** `Some Title. Some J Med 2016 May;45(3):311-8` */
const JOURNAL = /\.\s{1,2}([A-Z][A-Za-z &.]{2,40}?)\.?\s(?:19|20)\d{2}(?:\s[A-Z][a-z]{2})?(?:\s\d{1,2})?;/;

/** What could be a name where a text opens: up to its first sign or day, in a bracket, at the end of a dateline, behind its first sentence. */
export function openingPieces(text: string, from: number): Piece[] {
  const pieces: Piece[] = [];
  const own = text.slice(from, from + LONGEST_OPENING);
  const start = from + /^[\s*_"“'‘]{0,4}/.exec(own)![0].length;
  const bracket = bracketPieces(text, start, Math.min(text.length, start + 60)).find(({ shape }) => shape.endsWith('start'));
  if (bracket) pieces.push({ ...bracket, shape: `open${bracket.shape}`, form: 'dateline' }, ...firstWords(text, start + 1, from + LONGEST_OPENING, ''), ...firstWords(text, bracket.span[1] + 1, from + LONGEST_OPENING, ']'));
  else pieces.push(...firstWords(text, start, from + LONGEST_OPENING, ''));
  const dashed = /^[^—–]{4,70}?\s(?:--|[-—–])\s/.exec(own);
  if (dashed) {
    const words = dashed[0].trimEnd().replace(/[-—–]{1,2}$/, '').trimEnd();
    const part = Math.max(words.lastIndexOf('. '), words.lastIndexOf(', '), words.lastIndexOf('('), words.lastIndexOf('/', words.length - 2));
    if (part > 0) pieces.push({ span: [from + part + 1, from + words.length], shape: 'open-last', form: 'dateline' });
  }
  const found = (form: RegExp, length: number, shape: string) => {
    const match = form.exec(text.slice(from, from + length));
    if (!match) return;
    const at = from + match.index + match[0].lastIndexOf(match[1]!);
    pieces.push({ span: [at, at + match[1]!.length], shape, form: 'dateline' });
  };
  if (MAY_SECOND.test(text.slice(from, from + 160))) found(SECOND, 240, 'second(');
  if (MAY_AT.test(text.slice(from, from + 160))) found(AT, 160, 'second-at');
  found(JOURNAL, 600, 'journal');
  return pieces;
}

/** The words up to the first stop, and those of them that are a name in front of a place. */
function firstWords(text: string, from: number, to: number, behind: string): Piece[] {
  const led = LED.exec(text.slice(from, to))![0];
  const base = from + led.length;
  const words = text.slice(base, to);
  const stop = STOP.exec(words);
  if (!stop || stop.index < 2 || stop.index > 40) return [];
  const sort = sortOf(stop[0], words.slice(stop.index));
  if (sort === null) return [];
  const shape = `open${/[据據]/.test(led) ? '据' : led.trim() === '' ? '' : '+'}${behind}${sort}`;
  const span: Span = [base, base + stop.index];
  const placed = PLACED.exec(words.slice(0, stop.index));
  return [{ span, shape, form: 'dateline' }, ...(placed ? [{ span: [base, base + placed[0].length] as const, shape: `${shape}place`, form: 'dateline' as const }] : [])];
}

function sortOf(stop: string, rest: string): string | null {
  if (stop.endsWith('月')) return 'date';
  if (/^\d/.test(stop)) return findDate(rest)?.start === 0 || /^\d{1,2}\s?[月/.-]\s?\d{1,2}/.test(rest) ? 'date' : null;
  const sign = stop.trim().charAt(0);
  return /[\w\u4e00-\u9fff]/.test(sign) ? 'told' : sign;
}
