/** A day of the calendar; months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** How a day is written in a form of the trait `date form`. */
export function writeDay({ year, month, day }: Day, form: string, isEnglish: boolean): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  if (form === 'iso') return `${year}-${two(month)}-${two(day)}`;
  if (form === 'dots') return isEnglish ? `${day} ${MONTHS[month - 1]!} ${year}` : `${year}.${month}.${day}`;
  if (form === 'slashes') return `${year}/${two(month)}/${two(day)}`;
  if (form === 'numbers') return isEnglish ? `${MONTHS[month - 1]!.slice(0, 3)} ${day}, ${year}` : `${month}-${day}`;
  if (form === 'written') return isEnglish ? `${MONTHS[month - 1]!} ${day}, ${year}` : `${year}年${month}月${day}日`;
  return isEnglish ? `${month === 5 ? 'May' : `${MONTHS[month - 1]!.slice(0, 3)}.`} ${day}` : `${month}月${day}日`;
}

/** The day as gold says it: ISO, without a year where the form prints none. */
export function goldDay({ year, month, day }: Day, form: string, isEnglish: boolean): string {
  const hasNoYear = form === 'short' || (form === 'numbers' && !isEnglish);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${hasNoYear ? '-' : year}-${two(month)}-${two(day)}`;
}
