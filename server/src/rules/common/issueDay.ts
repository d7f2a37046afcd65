import { findDate } from '../../bulletin/text/dates.ts';
import { fold } from '../../bulletin/text/text.ts';
import type { Bulletin } from '../../bulletin/model.ts';
import type { RuleDocument } from '../rule.ts';
import { daysFrom, isYearless } from './days.ts';
import { lineOf } from './places.ts';

/** A masthead has no more lines than this. */
const TALLEST = 12;

/**
 * The day on which a bulletin came out, as its masthead prints it; null where it prints none, more than one, or one that
 * most of its sources are later than, so that it cannot be what it seems.
 */
export function issueDayOf(bulletin: Bulletin, document: RuleDocument): string | null {
  const day = dayInMasthead(mastheadOf(bulletin, document));
  if (day === null) return null;
  const days = bulletin.articles.flatMap(({ source }) => source?.date ?? []);
  const later = days.filter((date) => daysFrom(day, date) > 1);
  return later.length > 0 && later.length * 2 >= days.length ? null : day;
}

function mastheadOf({ articles, sections }: Bulletin, document: RuleDocument): readonly string[] {
  const starts = [...articles.map(({ range }) => range.start.line), ...sections.map(({ range }) => range.start.line)];
  const end = Math.min(TALLEST, ...starts);
  return Array.from({ length: end }, (_, line) => fold(lineOf(document, line)));
}

function dayInMasthead(lines: readonly string[]): string | null {
  const days = new Set<string>();
  let year: string | null = null;
  for (const line of lines) {
    year ??= /(?<!\d)(20\d{2})\s?年/u.exec(line)?.[1] ?? null;
    let rest = line;
    for (let date = findDate(rest); date; date = findDate(rest)) {
      if (date.iso !== null && !/[期第卷]\s?$/u.test(rest.slice(0, date.start))) days.add(date.last ?? date.iso);
      rest = rest.slice(date.end);
    }
  }
  const [day, ...others] = [...days];
  if (day === undefined || others.length > 0) return null;
  if (!isYearless(day)) return day;
  return year === null ? null : `${year}-${day.slice(2)}`;
}
