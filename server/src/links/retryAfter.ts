/**
 * The milliseconds that a `Retry-After` asks to wait, from seconds or from a date; 0 for a date that has passed, null where there
 * is none that can be understood.
 * @param now milliseconds since 1970
 */
export function retryAfter(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Only the forms of HTTP's dates, which begin with the day of the week: `Date.parse` takes almost anything for a date.
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? /.test(text)) return null;
  const time = Date.parse(/^\w{3} /.test(text) ? `${text} GMT` : text);
  return Number.isNaN(time) ? null : Math.max(0, time - now);
}
