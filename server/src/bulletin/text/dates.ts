/** Dates as bulletins print them. */

export interface DateMatch {
  /** ISO 8601: `2021-08-06`, or `--08-06` without a year; null for a date that no calendar has. */
  readonly iso: string | null;
  /** UTF-16 units in the text that was searched; the end of a span of days, where it is one. */
  readonly start: number;
  readonly end: number;
  /** The last day of a span, `5月20日至26日`, in the form of `iso`; null where there is none. */
  readonly last: string | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** French, German, Spanish and Portuguese, by month. */
const FOREIGN_MONTHS = [
  'janvier|januar|enero|janeiro', 'février|februar|febrero|fevereiro', 'mars|märz|marzo|março', 'avril|abril', 'mai|mayo|maio', 'juin|juni|junio|junho',
  'juillet|juli|julio|julho', 'août|agosto', 'septembre|septiembre|setembro', 'octobre|oktober|octubre|outubro', 'novembre|noviembre|novembro', 'décembre|dezember|diciembre|dezembro',
];
const FOREIGN_MONTH = `(${FOREIGN_MONTHS.join('|')})`;

/** What a form of dates is written with: 月, a sign between figures, or the month's name in Latin letters. */
type Written = 'han' | 'signed' | 'named';

const FORMS: readonly { readonly form: RegExp; readonly written: Written; readonly read: (m: RegExpExecArray) => readonly [string | undefined, string | number, string] }[] = [
  { form: /(?:(\d{2,4})\s{0,2}年\s{0,2})?(\d{1,2})\s{0,2}月\s{0,2}(\d{1,2})\s{0,2}[日号號]/, written: 'han', read: (m) => [m[1], m[2]!, m[3]!] },
  { form: /(?<!\d)(\d{4})\s?[-/.．]\s?(\d{1,2})\s?[-/.．]\s?(\d{1,2})(?!\d*[-/]\d)/, written: 'signed', read: (m) => [m[1], m[2]!, m[3]!] },
  { form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s${MONTH_NAME},?\\s(\\d{4})\\b`, 'i'), written: 'named', read: (m) => [m[3], monthOf(m[2]!), m[1]!] },
  { form: new RegExp(`\\b${MONTH_NAME}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b`, 'i'), written: 'named', read: (m) => [m[3], monthOf(m[1]!), m[2]!] },
  { form: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?![\d.]*\d)/, written: 'signed', read: (m) => [m[3], m[2]!, m[1]!] },
  { form: new RegExp(`\\b(\\d{1,2})(?:\\.|er|º)?\\s(?:de\\s)?${FOREIGN_MONTH}(?:\\s(?:de\\s)?(\\d{4}))?(?![\\p{L}\\d])`, 'iu'), written: 'named', read: (m) => [m[3], monthOf(m[2]!), m[1]!] },
  { form: new RegExp(`\\b(\\d{1,2})\\s${MONTH_NAME}\\s(\\d{2})(?=\\s?(?:[),;\\]]|$|[Pp]{1,2}\\.?\\s?[A-Z]?\\d|[A-Z]\\d))`, 'i'), written: 'named', read: (m) => [m[3], monthOf(m[2]!), m[1]!] },
  { form: /(?<![\d/.])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/, written: 'signed', read: (m) => (Number(m[1]) > 12 ? [m[3], m[2]!, m[1]!] : [m[3], m[1]!, m[2]!]) },
  { form: new RegExp(`\\b${MONTH_NAME}\\s(\\d{1,2})\\b(?!:\\d)`, 'i'), written: 'named', read: (m) => [undefined, monthOf(m[1]!), m[2]!] },
  { form: new RegExp(`(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th)?\\s${MONTH_NAME}(?![a-z\\d])`, 'i'), written: 'named', read: (m) => [undefined, monthOf(m[2]!), m[1]!] },
  { form: /(?<![\d.-])(\d{1,2})[-/.](\d{1,2})(?![\d.-]|\s*[%％\u4e00-\u9fff])/, written: 'signed', read: (m) => [undefined, m[1]!, m[2]!] },
];

function monthOf(name: string): number {
  const foreign = FOREIGN_MONTHS.findIndex((names) => names.split('|').includes(name.toLowerCase()));
  return foreign >= 0 ? foreign + 1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** How months' names begin: a quick look. */
const MAY_NAME = /jan|ene|f[eé][bv]|m[aä]r|a[bpv]r|ma[iy]|ju[iln]|ao[uû]|ago|aug|se[pt]|o[ck]t|out|nov|d[eéi][cz]/iu;

/** The first date of a (folded) text, or null; one that no calendar has (4月31日, 2021-02-30) only where it can be nothing else. */
export function findDate(text: string): DateMatch | null {
  if (!/\d/.test(text)) return null;
  const may: Readonly<Record<Written, boolean>> = { han: text.includes('月'), signed: /[-/.．]/.test(text), named: /\s/.test(text) && MAY_NAME.test(text) };
  for (const { form, written, read } of FORMS) {
    const match = may[written] ? form.exec(text) : null;
    if (!match) continue;
    const [year, month, day] = read(match);
    const iso = toIso(year, Number(month), Number(day));
    if (!iso && !match[0].includes('月') && !(WRITTEN_OUT.test(match[0]) && !/\d/.test(text.charAt(match.index + match[0].length)))) continue;
    const end = match.index + match[0].length;
    const span = match[0].includes('月') ? SPAN.exec(text.slice(end, end + LONGEST_SPAN)) : null;
    const last = span ? toIso(year, Number(span[1] ?? month), Number(span[2])) : null;
    return { iso, start: match.index, end: end + (last && span ? span[0].length : 0), last };
  }
  return null;
}

/** Year, month and day, whatever their values are. */
const WRITTEN_OUT = /^(?:19|20)\d{2}(\s?[-/]\s?)\d{1,2}\1\d{1,2}$/;

/** What makes a span of the date before it. */
const SPAN = /^\s?(?:[-–—~]{1,2}|至|到)\s?(?:(\d{1,2})\s?月\s?)?(\d{1,2})\s?[日号號]/;
const LONGEST_SPAN = 16;

function toIso(year: string | undefined, month: number, day: number): string | null {
  const full = year === undefined ? undefined : year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year;
  if (full !== undefined && full.length !== 4) return null;
  const last = new Date(Date.UTC(full === undefined ? 2000 : Number(full), month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > last) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${full ?? '-'}-${two(month)}-${two(day)}`;
}
