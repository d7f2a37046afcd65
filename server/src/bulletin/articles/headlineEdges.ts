import { isPage } from '../evidence/creditParts.ts';
import { isKnownOutlet } from '../evidence/outlets.ts';
import { publisherLikeness } from '../evidence/publisherNames.ts';
import { findDate } from '../text/dates.ts';
import { MASK } from '../text/markup.ts';
import { weight } from '../text/text.ts';

/** What stands on a headline's line before and behind its words. Texts are folded and masked; see `masked`. */

/** A label, a rank, an hour, a date, how many stars, words that announce a list. */
const LEAD_INS: readonly RegExp[] = [
  /^(?:\*\*)?[\u4e00-\u9fff]{0,2}(?:标题|標題|题目|題目|Title|Headline)(?:\*\*)?\s?:\s?(?:\*\*)?\s{0,3}(?=\S)/i,
  /^\d{1,3}\s{2,4}(?=\S)/,
  /^(?:TOP|No)\.?\s?\d{1,3}\s?(?:>>?|[:.、])\s{0,2}(?=\S)/i,
  /^\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s{0,2}[|丨·]\s{0,2}(?=\S)/,
  /^\d{1,2}\/\d{1,2}\s{1,3}(?=\S)/,
  /^[\d,.]{1,9}k?\s?:\s{1,2}(?=\u2060)/,
  /^[\u4e00-\u9fff]{2,14}(?:包括|如下)\s?:\s?(?=\S)/,
  /^[:,;、]\s{0,2}(?=\S)/,
  /^\d{1,3}[.、]\s?(?=\u2060)/,
];

/** `Surname AB, Other C, et al. ` before the title of a paper. */
const AUTHORS = /^\p{Lu}(?=\p{Ll}|['’])[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24})?\s\p{Lu}{1,3}(?:,\s\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24})?\s\p{Lu}{1,3}){0,9}(?:,?\set\sal)?\.\s(?=\S)/u;

/** UTF-16 units before the words. */
export function leadInLength(text: string): number {
  let from = 0;
  for (let turn = 0; turn < 3; turn++) {
    const match = LEAD_INS.map((form) => form.exec(text.slice(from, from + 500))).find((found) => found !== null);
    if (!match) break;
    from += match[0].length;
  }
  return from + (AUTHORS.exec(text.slice(from, from + 400))?.[0].length ?? 0);
}

/** Only a rank, a day or an hour stands there; the headline is elsewhere. */
export function isLeadInAlone(text: string): boolean {
  const words = text.replace(/\u2060/g, '').trim();
  if (/^(?:TOP|No)\.?\s?\d{1,3}\s?(?:>>?|[:.、])?$/i.test(words)) return true;
  const date = words.length <= 24 ? findDate(words) : null;
  return date !== null && date.start === 0 && /^[\s\d:]*$/.test(words.slice(date.end));
}

const CALLS = '(?:来源|來源|原文|详情|詳情|链接|鏈接|連結|全文|更多|阅读(?:原文|全文|更多)|查看(?:原文|全文|详情)|点击查看|source|link|thread|read more|more|details|via|full story|\\d{1,3}\\.?)';
const CALL_BRACKET = new RegExp(`\\s{0,2}[【\\[(]\\s?(?!\\d)${CALLS}\\s?[】\\])]$`, 'i');
const CALL = new RegExp(`^${CALLS}$`, 'i');
const CREDIT = /\u2060(?:\s|&nbsp;){0,3}(?:--|[-–—|·,])?(?:\s|&nbsp;){0,2}[*_]{0,3}(?:来自|來自|作者|来源|來源|via\b|from\b|by\b)[^。]{0,60}$/i;
const HOST = /\u2060\s{1,3}\(?(?:[\w-]{1,40}\.){1,4}[a-z]{2,12}\)?$/;
const BRACKET = /\u2060\s?\([^()]{2,60}\)$/;
const STARS = /\s?[⭐★]\ufe0f?\s?[\d.,]{1,8}k?$/u;

/** UTF-16 units up to the end of the words: calls, credits behind a link, pages, days and outlets in brackets come after. */
export function lengthBeforeTail(text: string): number {
  let to = text.length;
  for (let turn = 0; turn < 4; turn++) {
    const end = beforeTail(text.slice(0, to));
    if (end === to || end < 4) break;
    to = end;
  }
  const open = to < text.length ? /\s?\([^()]{0,16}$/.exec(text.slice(Math.max(0, to - 18), to)) : null;
  return open && to > 24 ? to - open[0].length : to;
}

function beforeTail(text: string): number {
  const words = text.trimEnd();
  for (const form of [CALL_BRACKET, STARS]) {
    const match = form.exec(words.slice(-40));
    if (match) return words.length - match[0].length;
  }
  const call = beforeCallLink(words);
  if (call > 0) return call;
  if (text.replace(/^[*_\s]+/, '').startsWith('\u2060')) {
    const match = [CREDIT, HOST, BRACKET].map((form) => form.exec(words.slice(-100))).find((found) => found !== null);
    if (match) return words.length - match[0].length + 1;
  }
  const bracket = /\s{0,2}\(([^()]{1,40})\)([;,]?)$/.exec(words.slice(-50));
  if (!bracket || words.length - bracket[0].length < 5) return text.length;
  const isAside = isPage(bracket[1]!) || isDayAlone(bracket[1]!) || (bracket[2] !== '' && publisherLikeness(bracket[1]!) >= 0.6) || isKnownOutlet(bracket[1]!);
  return isAside ? words.length - bracket[0].length : text.length;
}

/** Where a link begins whose words are a call or a number, or that stands in brackets, at the end of a text; 0 where none ends it. */
function beforeCallLink(text: string): number {
  let at = /[)\]]$/.test(text) ? text.length - 1 : text.length;
  const end = at;
  while (text.charAt(at - 1) === MASK) at--;
  const wordsEnd = at;
  while (at > 0 && wordsEnd - at < 40 && text.charAt(at - 1) !== MASK) at--;
  const words = text.slice(at, wordsEnd).trim();
  if (end === wordsEnd || text.charAt(at - 1) !== MASK) return 0;
  while (text.charAt(at - 1) === MASK) at--;
  const isBracketed = text.charAt(at - 1) === '(' && text.charAt(end) === ')';
  if (!isBracketed && !CALL.test(words)) return 0;
  return at - /[\s([\p{Extended_Pictographic}\ufe0f]{0,6}$/u.exec(text.slice(Math.max(0, at - 6), at))![0].length;
}

/** Nothing but a date, or several, perhaps with a page: `27/21 September 2005`. */
function isDayAlone(text: string): boolean {
  const date = findDate(text);
  return date !== null && /^[\d\s/,&-]*$/.test(text.slice(0, date.start)) && /^[\s\d,&和、至-]*$/.test(text.slice(date.end));
}

/** `SLUG -- text`, as wires name their stories: the length of the slug, 0 where none stands there. */
export function slugLength(text: string): number {
  const slug = /^(\p{Lu}[\p{Lu}\d]{2,20}(?:[ -][\p{Lu}\d]{2,20}){0,3})\s(?:--|—|–)\s(?=\S)/u.exec(text.slice(0, 120));
  return slug && weight(slug[1]!) <= 40 ? slug[1]!.length : 0;
}
