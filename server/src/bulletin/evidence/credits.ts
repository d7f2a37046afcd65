import { findAddresses, readBrackets } from '../text/addresses.ts';
import { findDate } from '../text/dates.ts';
import { remembered } from '../text/remembered.ts';
import { isOwnNote, isPage, MAY_REPORT, REPORTER } from './creditParts.ts';
import { isKnownOutlet } from './outlets.ts';
import { isHanName, KNOWN, publisherLikeness } from './publisherNames.ts';

/**
 * What stands where a source is named: publisher, date, page, reporter and remarks, in any order and with any of the
 * usual signs between them. `聯合報／A6／記者黃俊傑`, `《某某日报》3.3 记者 何 苗`, `新华网4月8日`, `The Nation [edited]`.
 * Offsets are UTF-16 units in the text that was given.
 */
export interface Credit {
  readonly publisher: readonly [start: number, end: number] | null;
  readonly date: { readonly iso: string | null; readonly start: number; readonly end: number } | null;
  readonly byline: readonly [start: number, end: number] | null;
  /** Nothing stands in it that is neither name nor date, page, reporter or remark. */
  readonly whole: boolean;
}

type Span = readonly [start: number, end: number];

/** Reads the credit between two offsets of a folded text. */
export function readCredit(text: string, from: number, to: number): Credit {
  const credit = creditOf(text.slice(from, to));
  if (from === 0) return credit;
  const { publisher, date, byline, whole } = credit;
  return { publisher: publisher && shift(publisher, from), date: date && { iso: date.iso, start: from + date.start, end: from + date.end }, byline: byline && shift(byline, from), whole };
}

/** What a credit says that is the whole text. */
const creditOf = remembered((text: string): Credit => {
  const plain = withoutLinks(text);
  const found = findDate(plain);
  let date = found && { iso: found.iso, start: found.start, end: found.end };
  const names: Span[] = [];
  const likeness: number[] = [];
  let byline: Span | null = null;
  let whole = true;
  for (const piece of piecesOf(plain, found)) {
    const read = readPiece(plain, piece, date === null);
    if (read.name) {
      const words = plain.slice(...read.name);
      const own = publisherLikeness(words);
      names.push(read.name);
      likeness.push(own);
      if (own < 0.3 && !isDate(words)) whole = false;
    }
    byline ??= read.byline;
    if (date === null && read.date) date = read.date;
  }
  const best = bestName(plain, names, likeness);
  // Several clauses are a sentence unless each is a name by its form.
  if (names.length > 1 && names.some((name, k) => likeness[k]! < (/[\u4e00-\u9fff]/.test(plain.slice(...name)) ? 0.8 : 0.45) && !isDate(plain.slice(...name)))) whole = false;
  return { publisher: best, date, byline, whole };
});

function isDate(text: string): boolean {
  const date = findDate(text);
  return date !== null && date.start === 0 && date.end === text.length;
}

function shift([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}

/** The words of links kept, their marks and all addresses blanked, unit for unit. */
function withoutLinks(text: string): string {
  let rest = text;
  for (const link of readBrackets(text).links) {
    if (link.image) continue;
    // What asks to read on names nobody.
    rest = isOwnNote(link.text) ? blank(rest, link.from, link.to, '|') : blank(blank(rest, link.from, link.textStart, ' '), link.textEnd, link.to, '|');
  }
  for (const { start, end } of findAddresses(rest)) rest = blank(rest, start, end, '|');
  return rest;
}

function blank(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by.repeat(end - start) + text.slice(end);
}

/** What such a sign is written with: a quick look, since most names have none. */
const MAY_PART = /[,;|︱丨┃/\s—]/;
const PARTING = /[,;|︱丨┃]|(?<!\d)\/|\/(?!\d)|\s[-–—]{1,2}\s|——/g;

/** The pieces between signs that part them, empty ones aside; what stands in brackets or 《》 is never parted. */
function piecesOf(text: string, date: { readonly start: number; readonly end: number } | null): Span[] {
  if (date === null && !MAY_PART.test(text)) return text === '' ? [] : [[0, text.length]];
  const open = date ? blank(text, ...enclosed(text, date.start, date.end), ';') : text;
  const pieces: Span[] = [];
  let start = 0;
  let depth = 0;
  let counted = 0;
  PARTING.lastIndex = 0;
  for (let match = PARTING.exec(open); match; match = PARTING.exec(open)) {
    depth += deepens(open, counted, match.index);
    counted = match.index;
    if (depth > 0) continue;
    if (match.index > start) pieces.push([start, match.index]);
    start = match.index + match[0].length;
    [depth, counted] = [0, start];
  }
  if (open.length > start) pieces.push([start, open.length]);
  return pieces;
}

/** With the brackets right around it. */
function enclosed(text: string, start: number, end: number): readonly [start: number, end: number] {
  const before = /\(\s*$/.exec(text.slice(0, start));
  const after = /^(?:\s\d{1,2}:\d{2})?\s*\)/.exec(text.slice(end));
  return before && after ? [before.index, end + after[0].length] : [start, end];
}

/** How many brackets more are open at the end of a piece than where it begins. */
function deepens(text: string, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const sign = text.charAt(i);
    if ('(《「【['.includes(sign)) depth++;
    else if (')》」】]'.includes(sign)) depth--;
  }
  return depth;
}

/** Words that say how the house came by the text; the publisher follows. */
const OPENING = /^(?:[\u4e00-\u9fff]{2,3}(?=摘自|编译自))?(?:(?:本文|原文|原)?(?:综合|編譯|编译|摘编|摘編|摘|转|轉|转载|轉載|整理|译|譯)自|(?:本文)?(?:原)?(?:刊于|刊於|载于|載於|刊载于|发表于|首发于|原载|原刊)|据|據|综合|綜合|via\s|from\s(?:the\s(?=[A-Z]))?|courtesy of\s|aus:?\s|(?:read )?(?:more )?(?:in|at|on)\s(?:the\s)?(?=[A-Z])|(?:微信)?(?:公众号|公眾號|订阅号)\s?:?\s?(?=[“"「]?[\u4e00-\u9fffA-Za-z])|@(?=\S))\s?/i;

interface Piece {
  readonly name: Span | null;
  readonly byline: Span | null;
  readonly date: { readonly iso: string | null; readonly start: number; readonly end: number } | null;
}

/** One piece: a publisher with what is glued to it, or a page, a reporter, a remark. */
function readPiece(text: string, [from, to]: Span, undated: boolean): Piece {
  let [start, end] = trimName(text, from, to);
  const opening = OPENING.exec(text.slice(start, end));
  if (opening && opening[0].length < end - start) [start, end] = trimName(text, start + opening[0].length, end);
  let byline: Span | null = null;
  let date: Piece['date'] = null;
  for (let turn = 0; turn < 4; turn++) {
    const words = text.slice(start, end);
    if (isPage(words)) break;
    const reporter = MAY_REPORT.test(words) ? REPORTER.exec(words) : null;
    if (reporter) byline ??= [end - reporter[1]!.length, end];
    const short = undated && date === null && /\d$/.test(words) ? /[》\u4e00-\u9fffA-Za-z]\s?((\d{1,2})[.-](\d{1,2}))$/.exec(words) : null;
    if (short) date = dateOf(short[1]!, end - short[1]!.length);
    const dayFirst = undated && date === null && /^\d/.test(words) ? /^((\d{1,2})[./-](\d{1,2}))\s{1,3}(?=[\u4e00-\u9fffA-Z《])/.exec(words) : null;
    if (dayFirst && dateOf(dayFirst[1]!, 0)?.iso) {
      date = dateOf(dayFirst[1]!, start);
      [start, end] = trimName(text, start + dayFirst[0].length, end);
      continue;
    }
    const title = turn === 0 && words.startsWith('《') ? /^(《[^《》]{2,30}》)\s?((\d{1,2})[.-](\d{1,2}))\s.{2,12}$/.exec(words) : null;
    if (title) {
      date = undated ? dateOf(title[2]!, start + words.indexOf(title[2]!)) : null;
      [start, end] = trimName(text, start, start + title[1]!.length);
      break;
    }
    const cut = reporter ? reporter.index : short ? words.length - short[1]!.length : trailingNote(words);
    if (cut === null) break;
    [start, end] = trimName(text, start, start + cut);
  }
  const words = text.slice(start, end);
  const isName = /[\p{L}\d]/u.test(words) && !/^[\d\s:.,%-]+$/.test(words) && !isPage(words) && !isOwnNote(words);
  return { name: isName ? [start, end] : null, byline, date };
}

function dateOf(words: string, at: number): Piece['date'] {
  const date = findDate(words);
  return date && { iso: date.iso, start: at + date.start, end: at + date.end };
}

/** What one of the forms below ends in or holds: a quick look, since most names have none. */
const MAY_END_IN_NOTE = /[\s[》]|[)\]\dA-Za-z版页頁条條闻聞评評论論台理译譯编編等合稿图息道导導讯訊电電]$/;

/** Where a page, a number of the issue or a remark in brackets begins behind the name; null where none does. */
function trailingNote(words: string): number | null {
  if (!MAY_END_IN_NOTE.test(words)) return null;
  const isSpaced = /\s/.test(words);
  const isClosed = words.endsWith(')');
  const bracket = !isClosed && !words.includes('[') ? null : /\s?(?:\(([^()]*)\)|\[([^[\]]*)\]?)$/.exec(words);
  if (bracket && bracket.index > 0 && (bracket[2] !== undefined || isOwnNote(bracket[1]!) || isPage(bracket[1]!))) return bracket.index;
  const translated = !isClosed ? null : /(?<=[\u4e00-\u9fff])\s?\([A-Z][A-Za-z .'’-]{2,40}\)$/.exec(words);
  if (translated) return translated.index;
  const year = !isSpaced ? null : /(?<=[a-z])\s(?:19|20)\d{2}(?:\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})?$/.exec(words);
  if (year) return year.index;
  const issue = !words.includes('》') ? null : /》[^》]{0,16}(?:第\s?[\d一二三四五六七八九十百]+\s?[期辑輯卷集]|\d{4}\s?年[^》]{0,12}|[Vv]ol\.?\s?\d+|[Nn]o\.?\s?\d+|S\d+E\d+|#\d+)$/.exec(words);
  if (issue) return issue.index + 1;
  const space = !isSpaced ? null : /\s(\S+)$/.exec(words);
  if (space && (isPage(space[1]!) || isOwnNote(space[1]!))) return space.index;
  const glued = !/[\u4e00-\u9fff》]/.test(words) ? null : /(?<=[\u4e00-\u9fff》])(?:第?\s?[A-Z]?\d{1,3}\s?[版页頁](?:头条|頭條|要闻|要聞|社评|社評|社論|社论)?|[A-Z]\d{1,2}|\d{1,2}:\d{2})$/.exec(words);
  if (glued && glued.index > 1) return glued.index;
  if (words.endsWith('平台') && isKnownOutlet(words.slice(0, -2))) return words.length - 2;
  const preposition = !isSpaced ? null : /\s(?:vom|of|du|dated|on)$/.exec(words);
  if (preposition) return preposition.index;
  const done = /\s*(?:整理|编译|編譯|摘编|摘編|等|综合|綜合|供稿|供图)$/.exec(words);
  if (done && done.index >= 2) return done.index;
  // 某某网消息, 某某报报道: told by a name that is an outlet's without the last word.
  const told = /\s?(?:消息|报道|報道|报导|報導|讯|訊|电|電)$/.exec(words);
  return told && told.index >= 2 && publisherLikeness(words) < 0.8 && publisherLikeness(words.slice(0, told.index)) >= 0.8 ? told.index : null;
}

/** The first name that is an outlet's by its form, else the first that could be one, else the first. Names joined by / are one. */
function bestName(text: string, names: readonly Span[], likeness: readonly number[]): Span | null {
  if (names.length === 0) return null;
  const known = names.findIndex((name, k) => likeness[k] === KNOWN && isKnownOutlet(text.slice(...name)) && !likeness.slice(0, k).some((before) => before >= 0.8));
  let best = known >= 0 ? known : likeness.findIndex((own, k) => own >= 0.5 && !(own < 0.6 && isPerson(text.slice(...names[k]!)) && likeness.some((other) => other >= 0.7)));
  if (best < 0) best = likeness.indexOf(Math.max(...likeness));
  if (best < 0) return null;
  let end = names[best]![1];
  for (let k = best + 1; k < names.length && text.slice(end, names[k]![0]).trim() === '/' && likeness[k]! >= 0.5; k++) end = names[k]![1];
  return [names[best]![0], end];
}

/** A personal name by its shape: 何苗, Jane Doe, J. R. Doe. */
function isPerson(name: string): boolean {
  return isHanName(name) || /^\p{Lu}(?:[\p{L}.-]|['’](?=\p{L})){0,14}(?:\s\p{Lu}\.){0,2}\s\p{Lu}(?:[\p{L}-]|['’](?=\p{L})){1,18}$/u.test(name);
}

const EDGE = /[〔〕\s︱丨┃◇◆○●◎■□▲△▼▽►▶★☆※→•·,、;:|/()[\]【】{}<>〈〉「」"“”*_.。\-–—~\p{Extended_Pictographic}]/u;

function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !(code >= 0x4e00 && code <= 0x9fff) && EDGE.test(text.charAt(at));
}

/** Without what encloses a name; a bracket that opens inside it stays. */
export function trimName(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isEdge(text, start)) start++;
  while (end > start && isEdge(text, end - 1) && !closesOwn(text, start, end)) end--;
  // 《X》 alone is X; where more stands beside it, the marks are part of the name.
  if (text.charAt(start) === '《' && text.indexOf('》', start) >= end - 1 && end - start > 2) {
    start++;
    if (text.charAt(end - 1) === '》') end--;
  }
  // “X”微信公众号 is X.
  const quoted = !/[号號端博]/.test(text.charAt(end - 1)) ? null : /^[“"「]?([^“”"「」]{2,16})[”"」](?:微信)?(?:公众号|公眾號|订阅号|视频号|客户端|微博|抖音号)$/.exec(text.slice(start, end));
  if (quoted) return [start + text.slice(start, end).indexOf(quoted[1]!), start + text.slice(start, end).indexOf(quoted[1]!) + quoted[1]!.length];
  return [start, end];
}

function closesOwn(text: string, start: number, end: number): boolean {
  const closer = ')]”」'.indexOf(text.charAt(end - 1));
  return closer >= 0 && text.slice(start, end).includes('([“「'.charAt(closer));
}
