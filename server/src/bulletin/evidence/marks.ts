import { readBrackets, type MarkdownLink } from '../text/addresses.ts';

/**
 * What marks a line as a head: heading signs, numbers, bullets, weight, brackets, a link around the words.
 * The signature names the marks and leaves the words and values out: lines of one signature look alike on the page.
 */
export interface Mark {
  /** `atx2`, `num1、`, `bullet☉`, `tag【`, `atx3+emoji+link`; empty where nothing marks the line. */
  readonly signature: string;
  /** Depth of a Markdown or HTML heading, 0 where it is none. */
  readonly level: number;
  readonly number: number | null;
  /** The word in the bracket that opens (or is) the line. */
  readonly tag: string | null;
  /** The words that are left, and where they begin in the line's content. */
  readonly heading: string;
  readonly headingStart: number;
  /** The link that wraps the whole heading. */
  readonly link: MarkdownLink | null;
}

const HAN_NUMBER = '[一二三四五六七八九十百〇零]{1,4}';
const CIRCLED = '[\\u2460-\\u249b\\u2776-\\u2793\\u3220-\\u3229\\u24eb-\\u24f4]';

/** Every kind of number that print sets before a line, named by its first; sticky, on folded text. */
export const NUMERALS: Readonly<Record<string, RegExp>> = {
  1: /\d{1,3}(?!\d)/y,
  一: new RegExp(HAN_NUMBER, 'y'),
  '①': new RegExp(CIRCLED, 'y'),
  I: /[IVXL\u2160-\u216b]{1,6}(?![A-Za-z])/y,
  a: /[A-Za-z](?![A-Za-z])/y,
};

/** Up to three pictographs. */
export const EMOJIS = /(?:\p{Extended_Pictographic}[\ufe0f\u200d\u{1f3fb}-\u{1f3ff}]*){1,3}/uy;

interface NumberForm { readonly style: string; readonly form: RegExp }

/** Every form begins at the line's start and captures the value; tried in order, on folded text. */
const NUMBERS: readonly NumberForm[] = [
  { style: '1、', form: /^(\d{1,3})\s{0,2}、\s{0,3}(?=\S)/ },
  { style: '1.', form: /^(\d{1,3})\s?[.．](?!\d)\s{0,3}(?=\S)/ },
  { style: '1)', form: /^(\d{1,3})\s?\)\s{0,3}(?=\S)/ },
  { style: '1\\.', form: /^(\d{1,3})\\\.\s{0,3}(?=\S)/ },
  { style: '1:', form: /^(\d{1,2})\s?:(?!\d)\s{0,3}(?=\S)/ },
  { style: '1|', form: /^(\d{1,3})\s{0,2}[|丨｜]\s{0,3}(?=\S)/ },
  { style: '(1)', form: /^[(【[〔](\d{1,3})[)】\]〕](?!\()\s{0,3}(?=\S)/ },
  { style: '(第1)', form: new RegExp(`^[(【[〔]第\\s?(\\d{1,3}|${HAN_NUMBER})\\s?[条则篇项條則][)】\\]〕]\\s{0,3}(?=\\S)`) },
  { style: '一、', form: new RegExp(`^(${HAN_NUMBER})\\s{0,2}[、.．]\\s{0,3}(?=\\S)`) },
  { style: '(一)', form: new RegExp(`^[(【〔](${HAN_NUMBER})[)】〕]\\s{0,3}(?=\\S)`) },
  { style: '第1', form: new RegExp(`^第\\s?(\\d{1,3}|${HAN_NUMBER})\\s?[条则篇项條則]\\s?[、:.]?\\s{0,3}(?=\\S)`) },
  { style: '①', form: new RegExp(`^(${CIRCLED})\\s{0,3}(?=\\S)`) },
  { style: 'keycap', form: /^(\d)\ufe0f?\u20e3\s{0,3}(?=\S)/ },
  { style: 'No', form: /^No\s?[.．]?\s?(\d{1,3})\s?[.:、]?\s{0,3}(?=\S)/i },
  { style: 'I.', form: /^([IVXL]{1,5})\.\s{1,6}(?=\S)/ },
  { style: 'time', form: /^(?:\[|\()?(\d{1,2}):\d{2}(?:\]|\))?\s{1,3}(?=\S)/ },
  { style: 'a)', form: /^([a-h])[)、]\s{0,3}(?=\S)/i },
];

const BULLET = /^(?:\\?([-*+])\s{1,4}|(--)(?=[A-Z\u4e00-\u9fff])|([•·●○■□◆◇▶►▪▫☆★☉※❖✦◎▲△➤➢♦◾◽⦿❏❑✪✩‣])\s{0,3})(?=\S)/u;
const EMOJI = new RegExp(`^${EMOJIS.source}\\s{0,2}(?=\\S)`, 'u');
const DECORATION = /^([*=~☆★◆■●—─━#-])\1{2,}(?!\1)\s{0,3}([^*=~☆★◆■●—─━#].{0,80}?)\s{0,3}\1{3,}$/u;
export const TITLE_LABEL = /^(?:\*\*)?(标题|標題|题目|題目|主题|主題|原标题|原題|headline|title|subject)(?:\*\*)?\s?:(?:\*\*)?\s{0,4}(?=\S)/i;

/** `正文：` opens the text of a record and says nothing of the line it stands on. */
const TRANSPARENT = /^(?:\*\*)?(?:正文|内容|全文)(?:\*\*)?\s?:(?:\*\*)?\s{0,4}(?=\S)/;

/** The mark of a text that has none. */
export function unmarked(text: string): Mark {
  return { signature: '', level: 0, number: null, tag: null, heading: text, headingStart: 0, link: null };
}

/** A number with nothing but space behind it, or one of two parts. */
const PLAIN_NUMBER = /^(?:\d{1,2}\.)?(\d{1,2})\s{1,4}(?=\S)/;

/**
 * Reads the marks of a line. `content` is the line without white space at its ends, `folded` the same in plain widths;
 * `counted`: the lines around tell that it opens with a number, though no sign behind it does.
 */
export function readMark(content: string, folded: string, counted = false): Mark {
  const signs: string[] = [];
  let level = 0;
  let number: number | null = null;
  let tag: string | null = null;
  let link: MarkdownLink | null = null;
  let from = TRANSPARENT.exec(folded)?.[0].length ?? 0;
  let to = content.length;

  const rest = () => folded.slice(from, to);
  const take = (sign: string, units: number) => { signs.push(sign); from += units; };

  for (let turn = 0; turn < 6; turn++) {
    const text = rest();
    let match: RegExpExecArray | null;
    if (signs.length === 0 && (match = /^\\?(#{1,6})(?:\s+(?!\s)|(?=[^\s#\d]))(?!.*[^\s#]#$)/.exec(text))) {
      level = match[1]!.length;
      take(`atx${level}`, match[0].length);
      to = from + rest().replace(/(?:(?<!\s)\s+|(?<![\s#]))#+$/, '').length;
    } else if (signs.length === 0 && (match = /^<h([1-6])[^>]{0,200}>.*<\/h\1>$/i.exec(text))) {
      level = Number(match[1]);
      take(`atx${level}`, text.indexOf('>') + 1);
      to = from + rest().lastIndexOf('</');
    } else if (signs.every((sign) => sign.startsWith('num')) && (match = DECORATION.exec(text))) {
      const at = text.indexOf(match[2]!);
      take(`deco${match[1]}`, at);
      to = from + match[2]!.length;
    } else if ((match = /^#([^#]{1,24})#/.exec(text)) && tag === null && level === 0) {
      tag = match[1]!.trim();
      if (match[0].length === text.length) { take('tag#', 1); to = from + match[1]!.length; break; }
      take('tag#+', match[0].length);
    } else if (number === null && (match = matchNumber(text, signs.length > 0))) {
      number = valueOf(match[1]!);
      take(`num${NUMBERS.find(({ form }) => form.test(text))?.style ?? ''}`, match[0].length);
    } else if (counted && number === null && (match = PLAIN_NUMBER.exec(text))) {
      number = Number(match[1]);
      take(match[0].includes('.') ? 'num1.1' : 'num1_', match[0].length);
    } else if ((match = BULLET.exec(text))) {
      take(`bullet${match[1] ?? match[2] ?? match[3]}`, match[0].length);
    } else if ((match = /^<li(?:\s[^>]{0,200})?>\s{0,8}/i.exec(text))) {
      take('bullet<', match[0].length);
    } else if ((match = EMOJI.exec(text))) {
      if (!signs.includes('emoji')) signs.push('emoji');
      from += match[0].length;
    } else if (tag === null && (match = /^[【〖[「『〔](?!\s*!?\[)([^【】〖〗[\]「」『』〔〕]{1,30})[】〗\]」』〕](?!\()\s{0,3}/.exec(text))) {
      const opener = text.charAt(0);
      tag = match[1]!.trim();
      if (match[0].trimEnd().length === text.length) { take(`tag${opener}`, 1); to = from + match[1]!.length; break; }
      take(`tag${opener}+`, match[0].length);
    } else if ((match = /^(\*\*|__)(?!\1)(.+?)\1\s?[:：]?$/.exec(text)) && !match[2]!.includes(match[1]!)) {
      take('bold', 2);
      to = from + match[2]!.length;
    } else if (signs.length === 0 && (match = /^([*_])(?![*_\s])([^*_]+)\1$/.exec(text))) {
      take('italic', 1);
      to = from + match[2]!.length;
    } else if ((match = /^<(b|strong|em)>(.+?)<\/\1>$/i.exec(text))) {
      take('bold', text.indexOf('>') + 1);
      to = from + match[2]!.length;
    } else if (!signs.includes('label') && (match = TITLE_LABEL.exec(text))) {
      take('label', match[0].length);
    } else if ((match = /^`([^`]+)`_{1,2}$/.exec(text))) {
      take('rst', 1);
      to = from + match[1]!.length;
    } else if (link === null && text.startsWith('[') && (link = wholeLink(content.slice(from, to)))) {
      const start = from + link.textStart;
      signs.push('link');
      to = from + link.textEnd;
      from = start;
    } else break;
  }
  while (from < to && /\s/.test(content.charAt(from))) from++;
  while (to > from && /\s/.test(content.charAt(to - 1))) to--;
  return { signature: signs.join('+'), level, number, tag, heading: content.slice(from, to), headingStart: from, link };
}

function matchNumber(text: string, marked: boolean): RegExpExecArray | null {
  for (const { style, form } of NUMBERS) {
    const match = form.exec(text);
    if (match && !(style === '1:' && !marked && /^\d{1,2}\s?:\d/.test(text))) return match;
  }
  return null;
}

function wholeLink(text: string): MarkdownLink | null {
  const link = readBrackets(text).links[0];
  const isWhole = link?.from === 0 && text.slice(link.to).trim() === '';
  return isWhole && !link.image && !link.text.includes('![') ? link : null;
}

const HAN_DIGITS = '〇一二三四五六七八九';

function valueOf(printed: string): number {
  if (/^\d+$/.test(printed)) return Number(printed);
  const code = printed.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2473;
  if (code >= 0x2488 && code <= 0x249b) return code - 0x2487;
  if (code >= 0x3220 && code <= 0x3229) return code - 0x321f;
  if (code >= 0x2776 && code <= 0x2793) return ((code - 0x2776) % 10) + 1;
  if (/^[IVXL]+$/.test(printed)) return romanValue(printed);
  if (/^[a-h]$/i.test(printed)) return printed.toLowerCase().charCodeAt(0) - 96;
  return hanValue(printed);
}

function romanValue(printed: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
  let total = 0;
  for (let i = 0; i < printed.length; i++) {
    const value = values[printed.charAt(i)] ?? 0;
    total += value < (values[printed.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return total;
}

function hanValue(printed: string): number {
  let total = 0;
  let digit = 0;
  for (const unit of printed.replace('零', '〇')) {
    if (unit === '十') { total += (digit || 1) * 10; digit = 0; }
    else if (unit === '百') { total += (digit || 1) * 100; digit = 0; }
    else digit = Math.max(0, HAN_DIGITS.indexOf(unit));
  }
  return total + digit;
}
