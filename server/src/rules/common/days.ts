import { findDate } from '../../bulletin/text/dates.ts';
import { fold } from '../../bulletin/text/text.ts';

/**
 * Days as the model writes them: `2021-08-06`, or `--08-06` where no year is printed. A yearless day is taken to be in the
 * year that brings it nearest to the day it is compared with, so that December and January are neighbours.
 */

const DAY = 86_400_000;

/** Whether a day is printed without its year. */
export function isYearless(day: string): boolean {
  return day.startsWith('--');
}

/** Days from one day to another. */
export function daysFrom(from: string, to: string): number {
  const anchor = isYearless(from) ? (isYearless(to) ? `2000-${from.slice(2)}` : nearest(from, to)) : from;
  return Math.round((timeOf(nearest(to, anchor)) - timeOf(anchor)) / DAY);
}

/** A day with the year that brings it nearest to another, which has one; a day that has its year stays as it is. */
export function nearest(day: string, to: string): string {
  if (!isYearless(day)) return day;
  const distance = (candidate: string) => Math.abs(timeOf(candidate) - timeOf(to));
  const years = [-1, 0, 1].map((step) => `${String(Number(to.slice(0, 4)) + step)}-${day.slice(2)}`);
  return years.reduce((best, next) => (distance(next) < distance(best) ? next : best));
}

function timeOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}

const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const IN_PATH = new RegExp([
  // 2024-05-20, 2024/0520, 20240520, and where a span of days ends: 20240520-0526, 2024-05-20-26
  '(?<!\\d)(?<year>20\\d{2})(?<parted>[-/_]?)(?<month>0[1-9]|1[0-2])(?<split>[-/_]?)(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)(?:[-_~](?<lastMonth>0[1-9]|1[0-2])?-?(?<lastDay>0[1-9]|[12]\\d|3[01])(?!\\d))?',
  // 2024/may/20
  `/(?<namedYear>20\\d{2})/(?<named>${SHORT_MONTHS.join('|')})[a-z]{0,6}/(?<namedDay>\\d{1,2})(?=/|$)`,
].join('|'), 'giu');

/** Days; a number that looks like a day so far away is none. */
const FAR = 62;

/**
 * The days that an address carries in its path, in order, both ends of a span. Eight digits that end the path may as well
 * be the number of a story: they are no day where they are two months and more from `about`, the day that the story is taken
 * to be of; nor where nothing tells that.
 */
export function daysInPath(url: string, about: string | null = null): readonly string[] {
  const path = fold(url).replace(/[?#].*$/u, '');
  return [...path.matchAll(IN_PATH)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { year = '', month = '', day = '', lastMonth, lastDay, named, namedYear = '', namedDay = '' } = groups;
    if (named !== undefined) return dayOf(namedYear, String(SHORT_MONTHS.indexOf(named.toLowerCase()) + 1), namedDay);
    const days = dayOf(year, month, day);
    const last = lastDay === undefined ? [] : dayOf(year, lastMonth ?? month, lastDay);
    const isNear = about !== null && !isYearless(about) && days.every((one) => Math.abs(daysFrom(about, one)) <= FAR);
    const joined = groups['parted'] === '' && groups['split'] === '';
    if (joined && !isNear && /^(?:\.\w{2,5})?\/?$/u.test(path.slice(index + whole.length))) return [];
    return [...days, ...last.filter((end) => days.every((start) => start < end))];
  });
}

function dayOf(year: string, month: string, day: string): string[] {
  const iso = findDate(`${year}-${month}-${day}`)?.iso;
  return iso == null ? [] : [iso];
}

/** Whether the span of some days touches the span of others; `tolerance` in days. */
export function fitsDays(days: readonly string[], others: readonly string[], tolerance: number): boolean {
  const distances = others.flatMap((other) => days.map((day) => daysFrom(other, day)));
  return Math.max(...distances) >= -tolerance && Math.min(...distances) <= tolerance;
}

const MONTHS = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** Dates in the forms that are never anything else. */
const PRINTED: readonly RegExp[] = [
  /(?<![\d.-])\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?![\d.-])/u,
  new RegExp(`\\b${MONTHS}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}\\b`, 'iu'),
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s${MONTHS},?\\s\\d{4}\\b`, 'iu'),
];

/** Where a text prints a date that no calendar has (2021-02-30, April 31, 2021), in UTF-16 units; null where it does not. */
export function impossibleDate(text: string): readonly [start: number, end: number] | null {
  const folded = fold(text);
  for (const form of PRINTED) {
    const match = form.exec(folded);
    if (match) return findDate(match[0])?.iso ? null : [match.index, match.index + match[0].length];
  }
  return null;
}
