import { daysFrom } from '../rules/common/days.ts';
import type { Bar } from './overview.ts';

/** Up to so many days are shown one by one, and up to so many months; above that, years. */
const most = { days: 45, months: 48, years: 200 } as const;

/**
 * Articles by the days of their sources (`2024-05-20`, null for none): by day, month or year, whatever is fine enough for the time
 * that they span, with what lies between, so that the distances are true. Those without a day come last.
 */
export function dateBars(days: readonly (string | null)[], undated: string): Bar[] {
  const known = days.filter((day) => day !== null).sort();
  const [first, last] = [known[0], known.at(-1)];
  const bars = first === undefined || last === undefined ? [] : barsBetween(first, last, days);
  const without = days.flatMap((day, at) => (day === null ? [at] : []));
  return without.length > 0 ? [...bars, { key: null, label: undated, articles: without }] : bars;
}

function barsBetween(first: string, last: string, days: readonly (string | null)[]): Bar[] {
  const length = monthsBetween(first, last) < 3 && daysFrom(first, last) < most.days ? 10 : monthsBetween(first, last) < most.months ? 7 : 4;
  const bars = new Map<string, number[]>(span(first.slice(0, length), last.slice(0, length)).map((key) => [key, []]));
  for (const [at, day] of days.entries()) {
    if (day === null) continue;
    const key = day.slice(0, length);
    const articles = bars.get(key) ?? [];
    bars.set(key, articles);
    articles.push(at);
  }
  return [...bars].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, articles]) => ({ key, label: key, articles }));
}

/** Every day, month or year from the first to the last; the two alone where years would be too many. */
function span(first: string, last: string): string[] {
  if (first.length === 4) {
    const from = Number(first);
    const count = Number(last) - from + 1;
    return count > most.years ? [first, last] : Array.from({ length: count }, (_, at) => String(from + at).padStart(4, '0'));
  }
  if (first.length === 7) return Array.from({ length: monthsBetween(first, last) + 1 }, (_, at) => monthAfter(first, at));
  return Array.from({ length: daysFrom(first, last) + 1 }, (_, at) => new Date(Date.parse(first) + at * 86_400_000).toISOString().slice(0, 10));
}

function monthAfter(first: string, months: number): string {
  const month = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function monthsBetween(first: string, last: string): number {
  return (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7));
}
