import type { Bulletin } from '../bulletin/model.ts';
import { inferredYear } from '../features/inferredYear.ts';
import { nearest } from '../rules/common/days.ts';

/**
 * The day of each article's source, ISO 8601 with its year: as printed; else with the year of its address or of the issue; else in the
 * year that brings it nearest to the other articles. Null where none is printed, or nothing tells its year.
 */
export function daysOf({ articles }: Bulletin, issueDay: string | null): (string | null)[] {
  const days = articles.map(({ source, links }) => {
    const date = source?.date ?? null;
    if (date === null || !date.startsWith('--')) return date;
    const year = inferredYear(date, links.map(({ url }) => url), issueDay);
    return year === null ? date : `${String(year)}-${date.slice(2)}`;
  });
  const known = days.filter((day) => day !== null && !day.startsWith('--')).sort();
  const middle = known[Math.floor(known.length / 2)] ?? null;
  return days.map((day) => (day === null || !day.startsWith('--') ? day : middle && nearest(day, middle)));
}
