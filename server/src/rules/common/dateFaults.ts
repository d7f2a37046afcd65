import { findDate } from '../../bulletin/text/dates.ts';
import { fold } from '../../bulletin/text/text.ts';
import type { Article, Range, Source } from '../../bulletin/model.ts';
import { hostOfAddress } from '../../publishers/hosts.ts';
import type { RuleContext } from '../rule.ts';
import { sourceLinks } from './addresses.ts';
import { daysFrom, daysInPath, fitsDays, impossibleDate, isYearless, nearest } from './days.ts';

/** What is wrong with the date of a source: the first of these that holds, so that one fault is told once. */
export type DateFault = { readonly what: 'invalid' | 'future'; readonly range: Range } | { readonly what: 'mismatch'; readonly range: Range; readonly told: string };

/** A day that time zones and night shifts allow. */
const TOLERANCE = 1;
/** A yearless day so far from the issue is of no month that the issue could mean. */
const STRAY = 120;
/** The other sources are of these days. */
const NEAR = 62;

/** What is wrong with the date of an article's source, or null. */
export function dateFaultOf(article: Article, context: RuleContext): DateFault | null {
  const { source } = article;
  if (source === null || article.origin === 'front-matter') return null;
  const range = source.dateRange ?? impossibleRange(source);
  if (range === null) return null;
  if (source.date === null) return { what: 'invalid', range };
  if (isStray(source.date, context)) return { what: 'invalid', range };
  if (isFuture(source.date, context)) return { what: 'future', range };
  const told = toldByAddress(article, source, context);
  return told === null ? null : { what: 'mismatch', range, told };
}

/** A date that the detector did not take for one because no calendar has it. */
function impossibleRange(source: Source): Range | null {
  const found = source.range.start.line === source.range.end.line ? impossibleDate(source.text) : null;
  if (found === null) return null;
  const { line, character } = source.range.start;
  return { start: { line, character: character + found[0] }, end: { line, character: character + found[1] } };
}

/** A day without year, half a year from the issue, where the other sources are all near it. */
function isStray(day: string, { traits: { issueDay }, bulletin }: RuleContext): boolean {
  if (issueDay === null || !isYearless(day) || Math.abs(daysFrom(issueDay, day)) <= STRAY) return false;
  const others = bulletin.articles.flatMap(({ source }) => source?.date ?? []).filter((date) => date !== day);
  return others.length >= 3 && others.every((date) => Math.abs(daysFrom(issueDay, date)) <= NEAR);
}

function isFuture(day: string, { traits: { issueDay }, today }: RuleContext): boolean {
  if (issueDay === null && isYearless(day)) return false;
  return daysFrom(issueDay ?? today, day) > TOLERANCE;
}

/** The day that the address tells, where it tells another one; null where its days fit, or the address is itself in doubt. */
function toldByAddress(article: Article, source: Source, { publishers, traits: { issueDay } }: RuleContext): string | null {
  const links = sourceLinks(article);
  const { date, publisher } = source;
  if (date === null) return null;
  const days = links.flatMap(({ url }) => daysInPath(url, isYearless(date) && issueDay !== null ? nearest(date, issueDay) : date));
  const told = days.at(-1);
  if (told === undefined || fitsDays([date, ...spanEnd(source)], days, TOLERANCE)) return null;
  return publisher !== null && links.some(({ url }) => publishers.knows(publisher, hostOfAddress(url)) === false) ? null : told;
}

/** The last day of `5月20日至26日`, where a source gives a span. */
function spanEnd({ text }: Source): string[] {
  const last = findDate(fold(text))?.last ?? null;
  return last === null ? [] : [last];
}

/** The day that the article's address tells; undefined where it tells none. `about`: the day that the story may be of. */
export function addressDay(article: Article, about: string): string | undefined {
  return sourceLinks(article).flatMap(({ url }) => daysInPath(url, about)).at(-1);
}
