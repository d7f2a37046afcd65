import { findAddresses } from '../../bulletin/text/addresses.ts';
import { findDate } from '../../bulletin/text/dates.ts';
import { fold } from '../../bulletin/text/text.ts';
import type { Article, Source } from '../../bulletin/model.ts';
import { contains } from './places.ts';

/** How a document prints its sources: `（来源：{date}，{publisher}）`, and its dates: `{M} 月 {D} 日`. */
export interface SourcePattern {
  readonly shape: string;
  /** Null where it prints none. */
  readonly date: string | null;
}

const P = '{publisher}';
const D = '{date}';

/** What a house did to a text stands behind the publisher and is no part of the pattern. */
const TREATMENT = /(?<=\{publisher\})\s*(?:整理|编译|編譯|摘编|等)/u;

/** The pattern of an article's own source; null where there is none to be seen. */
export function patternOf(article: Article): SourcePattern | null {
  const { source } = article;
  if (source?.publisher == null || article.origin === 'front-matter' || /^(?:dateline|front-matter)$/u.test(formOf(source)) || /[电電讯訊][）)]?$/u.test(source.text.trim())) return null;
  const date = findDate(withoutAddresses(fold(source.text)));
  const at = publisherAt(source.text, source.publisher, date);
  if (at < 0) return null;
  const pieces: (readonly [start: number, end: number, name: string])[] = [[at, at + source.publisher.length, P]];
  const apart = date !== null && (date.end <= at || date.start >= at + source.publisher.length);
  if (apart) pieces.push([date.start, date.end, D]);
  const printed = apart ? maskOf(source.text.slice(date.start, date.end)) : null;
  let shape = source.text;
  for (const [start, end, name] of pieces.sort((a, b) => b[0] - a[0])) shape = shape.slice(0, start) + name + shape.slice(end);
  for (const byline of article.bylines) if (contains(source.range, byline.range)) shape = shape.replace(new RegExp(`\\s*${escaped(byline.text)}`, 'u'), '');
  return { shape: shape.replace(TREATMENT, '').replace(/\]\([^)\]]*\)/gu, '](…)'), date: printed };
}

/** The text with its addresses blanked, unit for unit: the numbers in them are no dates of the source. */
function withoutAddresses(text: string): string {
  return findAddresses(text).reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}

/** Where the publisher's name stands, outside the date; -1 where it was joined out of pieces. */
function publisherAt(text: string, publisher: string, date: { readonly start: number; readonly end: number } | null): number {
  const at = text.indexOf(publisher);
  return date && at >= date.start && at < date.end ? text.indexOf(publisher, date.end) : at;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}

/** The grammar by which the detector knew the source: `label`, `bracket`, `dateline` … */
export function formOf(source: Source): string {
  return source.reasons.find(({ code }) => code.startsWith('source.'))?.code.slice('source.'.length) ?? '';
}

/** Patterns without what says nothing: spaces, and whether numbers are padded. */
export function sameHabit({ shape, date }: SourcePattern): string {
  return `${shape} ${date ?? ''}`.replace(/\s+/gu, '').replace(/\{MM\}/gu, '{M}').replace(/\{DD\}/gu, '{D}').replace(/\{(?:Month|Mon)\}\.?/gu, '{Month}');
}

/** A source in a pattern; null where the pattern asks for something that is not known. */
export function inPattern(pattern: SourcePattern, publisher: string, day: string | null): string | null {
  if (pattern.shape.includes('](…)')) return null;
  if (pattern.date === null) return pattern.shape.replace(P, publisher).replace(D, '');
  const date = day === null ? null : printDay(pattern.date, day);
  return date === null ? null : pattern.shape.replace(P, publisher).replace(D, date);
}

/** The pattern without its date, for a source whose day nobody knows. */
export function withoutDate(pattern: SourcePattern): SourcePattern {
  return { shape: pattern.shape.replace(/(?<![（(\s])[（(\s]*\{date\}[)）]\s*$/u, '').replace(/\{date\}\s*(?:[，,、|/：:]\s*)?|(?<!\s)\s*(?:[，,、|/]\s*)?\{date\}/u, ''), date: null };
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The form of a printed date; null for one that no pattern is known for. */
function maskOf(date: string): string | null {
  const text = fold(date);
  const padded = (digits: string, name: string) => (digits.length === 2 && digits.startsWith('0') ? `{${name}${name}}` : `{${name}}`);
  const chinese = /^(?:(\d{4})(\s*年\s*))?(\d{1,2})(\s*月\s*)(\d{1,2})(\s*[日号號])$/u.exec(text);
  if (chinese) return `${chinese[1] ? `{Y}${chinese[2] ?? ''}` : ''}${padded(chinese[3] ?? '', 'M')}${chinese[4] ?? ''}${padded(chinese[5] ?? '', 'D')}${chinese[6] ?? ''}`;
  const numbers = /^(?:(\d{4})(\s?[-/.]\s?))?(\d{1,2})(\s?[-/.]\s?)(\d{1,2})$/u.exec(text);
  if (numbers) {
    const [, year, first = '', month = '', second = '', day = ''] = numbers;
    const narrow = month.length === 1 || day.length === 1;
    return `${year ? `{Y}${first}` : ''}${narrow ? '{M}' : '{MM}'}${second}${narrow ? '{D}' : '{DD}'}`;
  }
  const named = /^(?:(\d{1,2})(\s))?([A-Z][a-z]+)(\.?\s?)(?:(\d{1,2}))?(,?\s)?(?:(\d{4}))?$/u.exec(text);
  if (!named?.[3] || (named[1] === undefined) === (named[5] === undefined)) return null;
  const month = MONTHS.includes(named[3]) ? '{Month}' : '{Mon}';
  return `${named[1] ? `{D}${named[2] ?? ''}` : ''}${month}${named[4] ?? ''}${named[5] ? '{D}' : ''}${named[6] ?? ''}${named[7] ? '{Y}' : ''}`;
}

/** A day in the form of a mask; null where the mask asks for a year that the day has not. */
export function printDay(mask: string, day: string): string | null {
  const [month = '', date = ''] = day.slice(-5).split('-');
  const year = day.startsWith('--') ? null : day.slice(0, 4);
  if (mask.includes('{Y}') && year === null) return null;
  const name = MONTHS[Number(month) - 1] ?? '';
  const values: Readonly<Record<string, string>> = { Y: year ?? '', M: String(Number(month)), D: String(Number(date)), MM: month, DD: date, Month: name, Mon: name.slice(0, 3) };
  return mask.replace(/\{(\w+)\}/gu, (_, key: string) => values[key] ?? '');
}
