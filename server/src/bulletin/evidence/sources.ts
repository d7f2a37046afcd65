import { readBrackets } from '../text/addresses.ts';
import { readCredit, trimName } from './credits.ts';
import { isPage } from './creditParts.ts';
import { findDate } from '../text/dates.ts';
import { isKnownOutlet } from './outlets.ts';
import { isHanName, publisherLikeness } from './publisherNames.ts';

/**
 * The grammar of sources: a label with publisher and date, a bracket at a paragraph's end, a dateline, a dash.
 * All offsets are UTF-16 units in the (folded) text that was given.
 */
export interface SourceMatch {
  readonly form: SourceForm;
  readonly start: number;
  readonly end: number;
  readonly publisher: readonly [start: number, end: number] | null;
  readonly date: { readonly iso: string | null; readonly start: number; readonly end: number } | null;
  /** 0 to 1: how sure the form alone makes it; the document's habit adds the rest. */
  readonly strength: number;
  /** A reporter named beside the publisher: （新浪科技 李明）. */
  readonly byline: readonly [start: number, end: number] | null;
  /** Which of several patterns a dateline follows, so that alike ones can be counted. */
  readonly pattern?: number;
}

/**
 * - `label`: `来源：X` on a line of its own
 * - `bracket-label`: `（来源：X）` where a paragraph ends
 * - `bracket`: `（X）` there
 * - `dash`: `——X` there
 * - `dateline`: `X8月3日电`, `ATLANTA (UPI) --`
 * - `prefix`, `suffix`: beside the headline, `X｜headline`, `headline@X`
 * - `line`: X alone on a line under the headline
 * - `place`: where this bulletin names its sources, whatever that is
 */
export type SourceForm = 'label' | 'bracket-label' | 'bracket' | 'dash' | 'dateline' | 'prefix' | 'suffix' | 'line' | 'place';

const LABEL = '(?:信源|稿源|(?:信息|資訊|资讯|訊息|消息|新闻|新聞|文章|稿件|资料|資料|内容|图文|文字|素材|本文|原文|作品|编译|首发|首發|刊载|刊載|刊登|刊发|发布|發布|报道|報導|報道|发表|原发|转载|媒体|媒體)?(?:来源|來源|出处|出處|转自|轉自|摘自|选自|原载|来自|来源于|转载自|首发于|媒体|媒體|平台|报刊|報刊|报章|報章|报纸|報紙|刊物|刊名|供稿|报送|報送|来稿)(?:网站|媒体|媒體|单位|刊物|机构|名称|名稱|平台)?)';
const LATIN_LABEL = '(?:source|sources|quelle|fuente|fonte|posted by|reported by|outlet|publication|publisher|newspaper|media|medium|feed|via|courtesy of|originally published (?:in|by|on)|published (?:in|by)|from)';
const OPEN = '[(\\[【{<〔*_>|:\\s「-]{0,6}';
const GATHERED = '(?:综合|綜合|编译|編譯|摘编|摘編|整理|汇编)自';
/** `本栏目综合自某某网、某某报`: where all stories of a column come from. */
const COLUMN = `本(?:栏目|专栏|专题|版面|版|组|栏|欄目|專欄|版面)[\\u4e00-\\u9fff]{0,4}?(?:${GATHERED}|${LABEL})`;
const LABEL_LINE = new RegExp(`^\\s*(?!\\s)${OPEN}(?:${LABEL}\\s{0,3}(?:\\*\\*|__)?\\s{0,2}[:|︱丨┃]|(?<=[【\\[])${LABEL}[】\\]]\\s?:?|${LATIN_LABEL}\\s?[*_]{0,2}\\s?:|sources?\\s?(?:[|]|\\s[-–—]\\s)(?=\\s?[A-Z])|(?:摘自|选自|選自|转自|轉自|转载自|轉載自|原载于?|原載於?|刊于|刊於|刊载于|载于|首发于|首刊于)(?=\\s?《)|(?:posted by|(?:originally |first )?published (?:in|by|on)|reprinted from|excerpted from|reported (?:by|in)|read (?:it |more )?(?:at|in|on)|h\\/t)\\s(?=[A-Z])|(?:来源|來源)\\s{1,4}(?=\\S)|(?:${COLUMN}|${GATHERED})\\s?[:]?(?=[^\\s:])|[Vv]ia\\s(?=[A-Z]))\\s{0,3}(?:\\*\\*|__)?\\s{0,4}`, 'i');
const INNER_LABEL = new RegExp(`^\\s*(?:${LABEL}\\s?[:|]?|${LATIN_LABEL}\\s?:?)\\s*`, 'i');

const COLUMN_LINE = new RegExp(`^\\s*(?!\\s)${OPEN}${COLUMN}`);

/** Whether a source line says that it covers the whole column that it stands in. `text` is folded. */
export function coversColumn(text: string): boolean {
  return COLUMN_LINE.test(text);
}

/** Words that call an address which stands elsewhere. */
export const CALL = /(?:[([【]\s?)?(?:阅读原文|閱讀原文|查看原文|原文链接|原文鏈接|原文地址|原文网址|新闻链接|链接地址|全文链接|阅读全文|查看全文|点击查看|查看详情|详情链接|阅读更多|read more|full story|full article|original article|原文|全文|链接)(?:\s?[)\]】])?\s?[>»→:：。]*$/i;
/** Whether the text may end in such words: a quick look at its last units. */
function mayCall(text: string): boolean {
  let end = text.length;
  while (end > 0 && '>»→:：。'.includes(text.charAt(end - 1))) end--;
  while (end > 0 && /[\s)\]】]/.test(text.charAt(end - 1))) end--;
  return /[文接址看情多ey]/i.test(text.charAt(end - 1));
}

const NEXT_LABEL = /\s{0,3}[|;]\s{0,3}(?:\*\*|__)?[A-Za-z\u4e00-\u9fff]{2,16}\s?(?:\*\*|__)?\s?:|(?:(?<![\s,，;；|/︱丨])[\s,，;；|/︱丨]+)?(?:\*\*|__)?(?:作者|记者|編譯|编译|译者|编辑|责编|责任编辑|时间|時間|日期|发布时间|发布日期|刊发时间|见报日期|版面|版次|版页|版頁|页码|頁碼|栏目|字数|浏览|阅读量|链接|原文链接|原文|网址|日期|author|date|published|page|section|link|url)\s{0,2}(?:\*\*|__)?\s?[:：|]|(?<!\s)\s+(?:本报记者|记者|作者)\s/i;

/** `SOURCE Some Mills, Inc.`, the last line of what a wire for announcements sends out. */
const WIRE_LABEL = /^SOURCE\s{1,3}(?=[A-Z\d][^:]*[a-z])/;

/** A line that says by a label where its story comes from, or null. `text` is folded. */
export function readLabelLine(text: string): SourceMatch | null {
  if (text.trim().length > 240) return null;
  const label = LABEL_LINE.exec(text) ?? WIRE_LABEL.exec(text);
  if (!label) return readLaterLabel(text) ?? (text.length <= 50 ? readDashLine(text) ?? readDatedLine(text) : null);
  // `From:` over a letter names its writer.
  const value = readValue(text, label[0].length, text.length);
  if (/^\W*(?:from|posted by|reported by)/i.test(label[0]) && !(value?.publisher && publisherLikeness(text.slice(...value.publisher)) >= 0.8)) return null;
  if (!value || !plausibleValue(text, label[0].length, value) || (WEAK_LABEL.test(label[0]) && !fitsWeakLabel(label[0], text.slice(label[0].length), text.slice(...value.publisher ?? [0, 0]), value.whole))) return null;
  if (/[a-z]\s$/i.test(label[0]) && !/^\W*(?:[Vv]ia|SOURCE)\s/.test(label[0]) && (text.length > 70 || !namesOutlet(text, value.publisher))) return null;
  // 整理自 begins the line as well as 整理自己的 does.
  if (/自\s?$/.test(label[0]) && !namesOutlet(text, value.publisher)) return null;
  const closing = /^\s*[)\]】}>〕」*_]*/.exec(text.slice(value.end))![0].trimEnd().length;
  const start = text.length - text.trimStart().length;
  return { form: 'label', start, end: value.end + closing, publisher: value.publisher, date: value.date, byline: null, strength: value.publisher || value.date ? 0.95 : 0.4 };
}

/** `2021-03-04　来源：X`, `作者：某某　来源：X`: the label behind a date, or behind another label and its short value. */
function readLaterLabel(text: string): SourceMatch | null {
  if (text.length > 160 || !MAY_LABEL.test(text)) return null;
  LATER_LABEL.lastIndex = LEAST_BEFORE;
  const later = LATER_LABEL.exec(text.slice(0, 120));
  if (!later || later.index > MOST_BEFORE) return null;
  const before = text.slice(0, later.index);
  if (/[\n\r\u2028\u2029]/.test(before)) return null;
  if (!/^\W{0,4}(?:[\u4e00-\u9fff]{2,4}|[A-Za-z]{2,9})[*_]{0,2}\s?:/.test(before) && findDate(before) === null) return null;
  const value = readValue(text, later.index + later[0].length, text.length);
  if (!value?.publisher || !plausibleValue(text, later.index + later[0].length, value)) return null;
  const date = findDate(before);
  return { form: 'label', start: 0, end: value.end, publisher: value.publisher, date: value.date ?? (date && { ...date }), byline: null, strength: 0.9 };
}

/** What every such label is written with: a quick look. */
const MAY_LABEL = /源|出[处處]|ource/;
/** UTF-16 units that stand before the label. */
const LEAST_BEFORE = 4;
const MOST_BEFORE = 60;
const LATER_LABEL = /[\s|/·,]{1,4}(?:\*\*|__)?(?:(?:信息|消息|新闻|文章|稿件|资料)?(?:来源|來源|出处|出處)|稿源|信源|[Ss]ource)(?:\*\*|__)?\s?[:|]\s{0,3}(?:\*\*|__)?\s{0,2}/g;

/** `——某某报` on a line of its own. */
function readDashLine(text: string): SourceMatch | null {
  const dash = /^(?:——|--\s?|—|–|―)\s{0,2}(?=\S)/.exec(text);
  if (!dash) return null;
  const credit = readCredit(text, dash[0].length, text.length);
  if (/^[A-Za-z]+(?:\s\S+){4}/.test(text.slice(dash[0].length)) && !(credit.whole && credit.date && credit.publisher)) return null;
  const publisher = credit.publisher ?? trimName(text, dash[0].length, text.length);
  const strength = publisherLikeness(text.slice(...publisher));
  return strength < 0.5 ? null : { form: 'label', start: 0, end: text.length, publisher, date: credit.date, byline: credit.byline, strength };
}

const PAGE_REFERENCE = /(?:(?<!\s)\s+)?(?:(?:第\s?)?[A-Z]?\d{1,3}\s?[版页頁]|[A-Z]\d{1,2}$)/;

/** Nothing but publisher and date, in either order, and perhaps the page: `2016-05-03　《某某报》　第 9 版`. */
function readDatedLine(text: string): SourceMatch | null {
  const date = findDate(text);
  // The rest of a bracket that a wrap has broken.
  if (/[)\]】]/.test(text) && !/[([【]/.test(text)) return null;
  if (!date || text.length - (date.end - date.start) < 2) return null;
  const time = /^\s*\d{1,2}:\d{2}(?::\d{2})?/.exec(text.slice(date.end))?.[0].length ?? 0;
  const behind = text.slice(date.end + time);
  const page = isPage(behind) ? /^/.exec(behind) : PAGE_REFERENCE.exec(behind);
  const tail = page ? date.end + time + page.index : text.length;
  const sides = [trimName(text, 0, date.start), trimName(text, date.end + time, tail)].filter(([a, b]) => b > a);
  const side = sides.length === 1 ? sides[0]! : null;
  if (side && /[([【]|[)\]】]./.test(text.slice(...side))) return null;
  const opened = side && /^(?:from|via|aus)\s|^[据據]/i.test(text.slice(...side)) ? readCredit(text, ...side).publisher : null;
  const publisher = opened ?? side;
  if (!publisher) return null;
  const titled = text.charAt(publisher[0] - 1) === '《' && text.charAt(publisher[1]) === '》';
  if (publisherLikeness(text.slice(...publisher)) < (titled || page ? 0.45 : 0.8)) return null;
  return { form: 'label', start: 0, end: text.length, publisher, date: { ...date }, byline: null, strength: 0.7 };
}

/** Labels that open other things as well: what follows must look like a publisher. */
const WEAK_LABEL = /(?:^|[^\u4e00-\u9fff])(?:供稿|报送|報送|来稿|发布|提供|信息提供|媒体|媒體|平台|报刊|報刊|报章|報章|报纸|報紙|刊物|刊名|outlet|publication|publisher|newspaper|media|medium|feed)\s?[:|]/i;

function fitsWeakLabel(label: string, words: string, publisher: string, whole: boolean): boolean {
  return (whole && publisherLikeness(publisher) >= (/[\u4e00-\u9fff]/.test(publisher) ? 0.8 : 0.45)) || /^[A-Z\d](?:[^.!?]|\.(?=\w)){1,40}$/.test(words) || (/[a-z]/i.test(label) && /^[\u4e00-\u9fff\w·\s]{2,14}$/.test(words));
}

/** No sentence: short, and no stop within. */
function plausibleValue(text: string, from: number, { publisher, end }: Value): boolean {
  if (!publisher) return true;
  return publisher[1] - publisher[0] <= 60 && !/[。！？](?=[^\s)\]】」”"]{2})/.test(text.slice(from, Math.min(end, publisher[1] + 20)));
}

/** Whether the first of the names given together looks like an outlet. */
function namesOutlet(text: string, publisher: readonly [number, number] | null): boolean {
  return publisher !== null && publisherLikeness(text.slice(...publisher).split(/[、,]/)[0]!) >= 0.7;
}

interface Value {
  readonly publisher: readonly [number, number] | null;
  readonly date: SourceMatch['date'];
  readonly byline: readonly [number, number] | null;
  readonly whole: boolean;
  readonly end: number;
}

/** Publisher and date in either order, as plain text or as the words of a link. */
function readValue(text: string, from: number, to: number): Value | null {
  let end = endBeforeCall(text, from, startOfLinkedCall(text, from, to));
  const linked = readBrackets(text.slice(from, end)).links.find((link) => !link.image);
  let stop = end;
  if (!linked || !/^[^\p{L}\d]*$/u.test(text.slice(from, from + linked.textStart - 1))) {
    const next = NEXT_LABEL.exec(text.slice(from, stop));
    if (next && next.index > 0) stop = from + next.index;
    // What is said of the address is no part of the source.
    if (next && next.index > 0 && /(?:链接|原文|网址)/.test(next[0])) end = stop;
  }
  const credit = readCredit(text, from, stop);
  const date = credit.date ?? readCredit(text, from, end).date;
  return { ...credit, date, end };
}

/** Where `[原文链接](address)` begins, or `to`. */
function startOfLinkedCall(text: string, from: number, to: number): number {
  const call = readBrackets(text.slice(from, to)).links.find((link) => !link.image && link.textStart > 1 && CALL.exec(link.text)?.index === 0);
  return call ? from + call.textStart - 1 : to;
}

function endBeforeCall(text: string, from: number, to: number): number {
  const value = text.slice(from, to).trimEnd();
  const call = mayCall(value) ? CALL.exec(value) : null;
  let end = call && call.index > 0 ? from + call.index : from + value.length;
  while (end > from && /[\s)\]】}>〕」*_]/.test(text.charAt(end - 1)) && !opens(text, from, end)) end--;
  return end === from ? to : end;
}

/** True where the closing bracket at the end belongs to one inside the value. */
function opens(text: string, from: number, end: number): boolean {
  return text.charAt(end - 1) === ')' && text.slice(from, end).includes('(');
}

/** What stands at a paragraph's end and may name its source: a bracket or a dash. `text` is folded. */
export function readTrailing(text: string): SourceMatch | null {
  const end = endOfWords(text);
  const closer = text.charAt(end - 1);
  if (closer in OPENERS) {
    const start = openerOf(text, end - 1);
    return start === null ? null : readBracket(text, start, end);
  }
  return readInlineLabel(text, end) ?? readDash(text, end);
}

/** `……完工。来源：某某网`: the label behind the last sentence of a paragraph. */
function readInlineLabel(text: string, end: number): SourceMatch | null {
  const from = Math.max(0, end - 70);
  const label = INLINE_LABEL.exec(text.slice(from, end));
  if (!label || from + label.index === 0) return null;
  const start = from + label.index + label[1]!.length;
  const value = readValue(text, start + label[2]!.length, end);
  if (!value?.publisher || !value.whole || publisherLikeness(text.slice(...value.publisher)) < 0.45) return null;
  return { form: 'bracket-label', start, end, publisher: value.publisher, date: value.date, byline: value.byline, strength: 0.9 };
}

const INLINE_LABEL = /([。！？!?.”"」]\s{0,2})((?:(?:信息|消息|新闻|文章|稿件|资料)?(?:来源|來源|出处|出處)|Source)\s?:\s{0,2})(?=[^:。！？!?]{2,60}$)/;

/** The end without call words, links, addresses and stops that follow a source. */
function endOfWords(text: string): number {
  let end = text.length;
  for (let turn = 0; turn < 3; turn++) {
    const tail = text.slice(Math.max(0, end - 400), end);
    const offset = end - tail.length;
    const call = mayCall(tail) ? CALL.exec(tail) : null;
    if (call && call.index > 0 && /[)\]】。.\s]/.test(tail.charAt(call.index - 1))) { end = offset + call.index; }
    else end = endBeforeAddress(text, end);
    const before = end;
    while (end > 0 && /[\s。.*_]/.test(text.charAt(end - 1))) end--;
    if (end === before) break;
  }
  return end;
}

/** Before a bare address at the end, or the words that call one in a link: `（X）[链接](address)`, `（X） https://…`. */
function endBeforeAddress(text: string, end: number): number {
  const from = Math.max(0, end - 400);
  const tail = text.slice(from, end);
  const bare = tail.includes('://') ? /(?<=[)\]】\s])<?https?:\/\/[^\s()\[\]<>]{4,300}>?$/.exec(tail) : null;
  if (bare) return from + bare.index;
  const linked = text.charAt(end - 1) === ')' ? readBrackets(text.slice(from, end)).links.at(-1) : undefined;
  return linked && !linked.image && linked.to === end - from && linked.from > 0 && CALL.exec(linked.text)?.index === 0 ? from + linked.from : end;
}

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '】': '【', '〕': '〔' };

function openerOf(text: string, closer: number): number | null {
  const opener = OPENERS[text.charAt(closer)];
  let depth = 0;
  for (let i = closer; i >= 0 && closer - i < 300; i--) {
    if (text.charAt(i) === text.charAt(closer)) depth++;
    else if (text.charAt(i) === opener && --depth === 0) return i;
  }
  return null;
}

function readBracket(text: string, start: number, end: number): SourceMatch | null {
  const inner = text.slice(start + 1, end - 1);
  const label = INNER_LABEL.exec(inner);
  if (label && /来源|來源|稿源|信源|出处|出處|转自|轉自|摘自|选自|原载|source|via|quelle|fuente|fonte/i.test(label[0])) {
    const value = readValue(text, start + 1 + label[0].length, end - 1);
    if (!value?.publisher && !value?.date) return null;
    return { form: 'bracket-label', start, end, publisher: value.publisher, date: value.date, byline: null, strength: 0.95 };
  }
  const later = /[,;]\s?(?:来源|來源|source)\s?:\s?(?=\S)/i.exec(inner);
  if (later) {
    const from = start + 1 + later.index + later[0].length;
    const value = readValue(text, from, end - 1);
    if (value?.publisher) return { form: 'bracket-label', start, end, publisher: value.publisher, date: value.date, byline: null, strength: 0.95 };
  }
  if (!inner.includes('《') && (isCredit(inner) || PICTURE.test(inner))) return null;
  const credited = readReporter(text, start + 1, end - 1);
  if (credited) return { form: 'bracket', start, end, date: null, ...credited };
  const value = readValue(text, start + 1, end - 1);
  // 国务院令第712号 is a decree.
  if (!value?.publisher || !value.whole || /\d\s?[号號]$/.test(text.slice(...value.publisher))) return null;
  const likeness = publisherLikeness(text.slice(...value.publisher));
  // A name with a date, a page or a reporter is a credit; what cannot be a name stays none.
  const strength = likeness >= 0.5 && (value.date?.iso || value.byline) ? Math.max(likeness, 0.85) : likeness;
  // `世界卫生组织（WHO）`: a short form behind what it stands for.
  if (/^[A-Z&]{2,7}$/.test(text.slice(...value.publisher)) && !value.date && !(likeness >= 0.9 && /[^A-Z]$/.test(text.slice(0, start).trimEnd()) && start + text.length - end > 60) && !/[.。!?！？”"」)\]*_]\s*$/.test(text.slice(Math.max(0, start - 8), start)) && start > 0) return { form: 'bracket', start, end, publisher: value.publisher, date: null, byline: null, strength: 0.4 };
  // Right behind an address stands rather a remark on it.
  const behindAddress = /(?:https?:\/\/|www\.)\S{2,}[^\s)]$/i.test(text.slice(Math.max(0, start - 200), start).trimEnd());
  if (strength < (behindAddress ? 0.7 : 0.3)) return null;
  return { form: 'bracket', start, end, publisher: value.publisher, date: value.date, byline: value.byline, strength };
}

/** Who took a picture: 新华社记者 某某 摄; whoever wrote and took one (文/摄) wrote. */
const PICTURE = /(?<!文[/、])(?:摄影?|攝影?|供图|供圖|资料图)$/;

/** Endings of names of offices, places and bodies which send in what they did: 办公室, 某某镇. */
const UNIT = /^[\u4e00-\u9fff]{2,}(?:室|处|科|办|局|部|委|站|所|中心|镇|乡|街道|县|区|院|校|中学|小学|公司|厂|队|馆|社|会|组|支部)$/;

/** `新浪科技 李明`, `某某报记者 李明`: a publisher and who wrote for it. */
function readReporter(text: string, from: number, to: number): { publisher: readonly [number, number]; byline: readonly [number, number]; strength: number } | null {
  const [start, end] = trimName(text, from, to);
  const match = /^(\S{2,12}?)\s?(?:\s|(?:高级|首席|资深|特约|见习|实习|特派)?记者\s*|通讯员\s*)([\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff]\s[\u4e00-\u9fff])$/.exec(text.slice(start, end));
  if (!match || /^供[稿图]$/.test(match[2]!)) return null;
  const likeness = publisherLikeness(match[1]!);
  if (likeness < 0.8 && !(likeness >= 0.45 && UNIT.test(match[1]!))) return null;
  return { publisher: [start, start + match[1]!.length], byline: [end - match[2]!.length, end], strength: likeness >= 0.8 ? (likeness >= 0.9 && isKnownOutlet(match[1]!) ? 0.9 : 0.8) : 0.55 };
}

/** Editors', photographers' and translators' credits: (文 编), (张三 摄), (编辑 李四). */
export function isCredit(inner: string): boolean {
  const text = inner.trim();
  return /^[\u4e00-\u9fff]\s[\u4e00-\u9fff](?:\s?[\u4e00-\u9fff])?$/.test(text)
    || /^(?:责任编辑|责编|编辑|編輯|作者|记者|撰文|撰稿|翻译|编译|校对|摄影|通讯员|文\/|文:)/.test(text)
    || (/(?:编辑|辑|编|摄|译|文|图|撰)$/.test(text) && isHanName(text.replace(/\s*(?:编辑|辑|编|摄|译|文|图|撰)$/, '')));
}

/** The credit in brackets at a paragraph's end, or null. */
export function readTrailingCredit(text: string): readonly [number, number] | null {
  const end = text.trimEnd().length;
  if (!/[)）]/.test(text.charAt(end - 1))) return null;
  const start = openerOf(text, end - 1);
  return start !== null && isCredit(text.slice(start + 1, end - 1)) ? [start + 1, end - 1] : null;
}

/** Signs between a paragraph's end and who told it. */
const DASHES = /(?:——|--|[—–―]|(?<=[.。!！?？”"」]\s{0,2})[|｜~@]|(?<=[.。!！?？”"」]\s{1,2})[-/])\s{0,2}((?:via\s+|来源[:]\s?|据|摘自|原载)?)([^—–，。；：:!?！？|~]{2,48})$/;

function readDash(text: string, end: number): SourceMatch | null {
  const tail = text.slice(Math.max(0, end - 64), end);
  const offset = end - tail.length;
  const match = DASHES.exec(tail) ?? /(?:^|[.。！？!?」”\s])(via\s+)([^\s.。，,][^.。，,；;]{1,30})$/i.exec(tail);
  if (!match || (match.index + offset === 0 && match[1] === '')) return null;
  const credit = readCredit(text, end - match[2]!.length, end);
  const named = credit.publisher !== null && credit.whole && (credit.date !== null || !/[,;]/.test(match[2]!));
  const publisher = named ? credit.publisher : trimName(text, end - match[2]!.length, end);
  const likeness = publisherLikeness(text.slice(...publisher));
  // A paper behind a sentence's end is nothing else.
  const stops = /[。！？”」.!?]\s?$/.test(tail.slice(0, match.index));
  const strength = likeness >= 0.85 && stops && (credit.date !== null || /[网報报社刊]$/.test(text.slice(...publisher))) ? likeness : likeness * 0.8;
  if (strength < 0.3) return null;
  return { form: 'dash', start: offset + match.index, end, publisher, date: named ? credit.date : null, byline: null, strength };
}

/** True where a story opens as the house's own: 本报讯, 本报记者 李明. */
export function opensAsOwnReport(text: string): boolean {
  return /^[(（【[「\s]{0,2}(?:本报|本報|本刊|本网|本網|本台|本社|本站)(?:讯|訊|消息|记者|記者|特约|综合|评论员|評論員|编辑部|編輯部|[\u4e00-\u9fff]{2,6}(?:讯|電|电))/.test(text)
    || /^(?:\(|\[)?(?:Own correspondent|Staff report(?:er)?s?|From our correspondent)/i.test(text);
}
