/** What counts as the same: the rules under which a found value equals a gold one. */

const ORDINAL = /^(?:[((\[【]\d{1,3}[))\]】]|\d{1,3}(?:[、)]|\.(?!\d))|[一二三四五六七八九十]{1,3}、)/;

/** A headline, name or publisher without white space, Markdown marks, width differences, list ordinal, wrapping 【】 and final stop. */
export function normaliseText(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff#*_`~\\]/g, '')
    .replace(/^[-+>•]+/, '')
    .replace(ORDINAL, '')
    .replace(/^【(.*)】$/, '$1')
    .replace(/[。.:]+$/, '');
}

/** An address without its final slash. */
export function normaliseAddress(url: string): string {
  return url.trim().replace(/\/+$/, '');
}

/** A date as `2021-08-06`, `2021-08` or `--08-06`, a time of day left out; the text itself where it is no date that we know. */
export function normaliseDate(text: string): string {
  const date = text.normalize('NFKC').replace(/\s+/g, '');
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/.exec(date);
  if (american) {
    const [, month = '', day = '', year = ''] = american;
    const century = Number(year) < 70 ? '20' : '19';
    return `${year.length === 2 ? century + year : year}-${two(month)}-${two(day)}`;
  }
  const full = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?/.exec(date);
  if (full) return [full[1], two(full[2]), ...(full[3] === undefined ? [] : [two(full[3])])].join('-');
  const written = /^(\d{1,2})(?:er|\.)?([\p{L}]{3,})\.?(\d{4}|\d{2})$/u.exec(date) ?? swapped(/^([\p{L}]{3,})\.?(\d{1,2}),?(\d{4})$/u.exec(date));
  const spelt = written ? monthOf(written[2]!) : 0;
  if (written && spelt > 0) {
    const century = Number(written[3]) < 70 ? '20' : '19';
    return `${written[3]!.length === 2 ? century + written[3]! : written[3]!}-${two(String(spelt))}-${two(written[1])}`;
  }
  const named = /^(?:(\d{1,2}))?([A-Za-z]{3})[a-z]*\.?(\d{1,2})?$/.exec(date);
  const month = named ? MONTHS.indexOf(named[2]!.toLowerCase()) / 3 + 1 : 0;
  if (named && Number.isInteger(month) && month > 0 && (named[1] ?? named[3])) return `--${two(String(month))}-${two(named[1] ?? named[3])}`;
  const dayOfYear = /^(?:--)?(\d{1,2})[-/.月](\d{1,2})/.exec(date);
  return dayOfYear ? `--${two(dayOfYear[1])}-${two(dayOfYear[2])}` : date;
}

function swapped(match: RegExpExecArray | null): readonly string[] | null {
  return match && [match[0], match[2]!, match[1]!, match[3]!];
}

/** 1 to 12 by an English, French or German name; 0 where it is none. */
function monthOf(name: string): number {
  const words = name.toLowerCase();
  const foreign = FOREIGN.findIndex((names) => names.includes(words));
  const english = MONTHS.indexOf(words.slice(0, 3)) / 3 + 1;
  return foreign >= 0 ? foreign + 1 : Number.isInteger(english) ? english : 0;
}

const FOREIGN = [['janvier', 'januar'], ['février', 'februar'], ['mars', 'märz'], ['avril'], ['mai'], ['juin', 'juni'], ['juillet', 'juli'], ['août'], ['septembre'], ['octobre', 'oktober'], ['novembre'], ['décembre', 'dezember']];
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

function two(digits = ''): string {
  return digits.padStart(2, '0');
}
