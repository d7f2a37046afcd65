import { findDate } from '../text/dates.ts';
import { trimName } from './credits.ts';
import { isKnownOutlet, startsWithOutlet } from './outlets.ts';
import { publisherLikeness } from './publisherNames.ts';
import type { SourceMatch } from './sources.ts';

/** Datelines: the words that open a story and say who reported it, and mostly where and when. All texts are folded. */

/** From here on a dateline tells a publisher by itself; a weaker one needs the document's habit. */
const SURE = 0.7;

const OPEN = '[*_\\s]{0,4}[(【[〔]?\\s?';
const DAY = '(?:(?:\\d{4}\\s?年\\s?)?\\d{1,2}\\s?月\\s?)?\\d{1,2}\\s?日';
const WHO = '(?:[(]?(?:特派|高级|本网|本报)?(?:记者|記者|通讯员|通訊員)[\\u4e00-\\u9fff\\s、]{0,16}[)]?)?';
const TOLD = '(?:电讯|专电|電訊|电|電|讯|訊|报道|報道|報導|报导|消息|刊文|刊登|载文|撰文)';
const PUBLISHES = '社|网|網|報|报|台|臺|新闻|新聞|财经|財經|观察|周刊|週刊|杂志|雜誌|在线|频道|电视|通讯|客户端|快讯';

const LATIN_DAY = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}(?:\\s\\d{4})?';

/** Words in front of 消息 and 报道 that name nobody. */
const NOBODY = '据|據|好|坏|另|最新|官方|可靠|市场|平台|知情|业内|多方|有|无|该|记者|公告|外媒|媒体|今|昨|近|据悉|本';

interface Form {
  readonly form: RegExp;
  /** How sure the form is where the name is no outlet's by its shape. */
  readonly weak: number;
  readonly sure: number;
  /** It names a day as Chinese does. */
  readonly dated?: true;
}

const FORMS: readonly Form[] = [
  // 新华社北京8月1日电, （中央社彰化 22 日電）, 参考消息网7月15日报道
  { form: new RegExp(`^${OPEN}(?:据\\s?)?([\\u4e00-\\u9fffA-Za-z]{2,14}?(?:${PUBLISHES}|日报|时报)(?:(?<=网)站|(?<=电视)台)?)\\s?[\\u4e00-\\u9fff“”"\\d]{0,12}?\\s?${WHO}\\s?${DAY}\\s?${TOLD}`), weak: 0.8, sure: 0.8, dated: true },
  // 《某报》6月8日报道, 据某国《某报》网站9日报道
  { form: new RegExp(`^${OPEN}(?:据\\s?)?((?:[\\u4e00-\\u9fff]{1,6})?《[^《》]{2,16}》(?:网站|杂志|周刊|月刊|日报|报|客户端|电子版){0,2})\\s?${WHO}\\s?${DAY}\\s?${TOLD}`), weak: 0.75, sure: 0.85, dated: true },
  // 【某国《某报》网站4月2日】, 【某国《某刊》网站】3月31日报道, 【某国《某报》9月3日文章】
  { form: new RegExp(`^[*_\\s]{0,4}【([^【】]{2,24}?)\\s?(?:${DAY}\\s?(?:${TOLD}|文章|社论|社評|社论文章)?】|】\\s?${DAY}\\s?${TOLD})`), weak: 0.5, sure: 0.85 },
  // 【某報專訊】
  { form: /^[(【[]([\u4e00-\u9fff]{2,8}?)(?:專訊|专讯|特訊|特讯|专电|專電|综合报道|綜合報道)[】\])]/, weak: 0.5, sure: 0.85 },
  // 据某某报报道, 某某快讯消息，据某某报昨日消息
  { form: new RegExp(`^${OPEN}(?:[\\u4e00-\\u9fffA-Za-z]{2,10}(?:消息|讯|訊),\\s?)?[据據]\\s?((?:[\\u4e00-\\u9fff]{0,6}《[^《》]{2,16}》|[\\u4e00-\\u9fff]{1,10}?(?:${PUBLISHES}|日报|时报|邮报)|[A-Z][\\w.’'-]{1,20}(?:\\s[A-Z][\\w.’'-]{1,20}){0,3})(?:网站|杂志)?)\\s?(?:${DAY}|昨日|今日|昨天|今天|近日)?\\s?(?:${TOLD}|援引|披露)`), weak: 0, sure: 0.8 },
  // BleepingComputer 8 月 16 日报道
  { form: new RegExp(`^${OPEN}(?:据\\s)?([A-Za-z][\\w.&'’-]{0,20}(?:\\s[A-Z][\\w.&'’-]{0,20}){0,4})\\s?${DAY}\\s?${TOLD}`), weak: 0.75, sure: 0.85, dated: true },
  // 某某组织 8 月 17 日通报
  { form: new RegExp(`^(?!另?据|此外|而|他|她|有|我|该|其|在|于|截至|记者|外媒|媒体|官方)([\\u4e00-\\u9fff·]{3,14}?)(?<![于在据])\\s?${DAY}\\s?(?:${TOLD}|通报|通報|发布消息)`), weak: 0.4, sure: 0.85, dated: true },
  // 德新社某地电
  { form: /^[(【]?([\u4e00-\u9fff]{1,8}社)[\u4e00-\u9fff]{2,8}[电電](?=[\s)】]|$)/, weak: 0.75, sure: 0.85 },
  // 某某报讯 , 某某台消息（晚间新闻）：
  { form: new RegExp(`^[(【[]?\\s?([\\u4e00-\\u9fffA-Za-z]{1,10}?(?<!平|后|柜|舞|阳|月|前)(?:${PUBLISHES}))(?:讯|訊|消息)(?=[\\s(:)】\\]])`), weak: 0.7, sure: 0.8 },
  { form: /^\((AP|UPI|AFP|Reuters|Xinhua|Kyodo|Bloomberg|TASS|DPA|PA|PTI),\s?[A-Z][\w .]{1,30}\)\s?(?:--|—|–|-)/, weak: 0.8, sure: 0.8 },
  // ATLANTA (UPI) --, LONDON, Oct 13 (Reuters) -, ROMA, MARCH 9 (Some.org).-
  { form: /^\p{Lu}[\p{L} .,'’/\d-]{1,50}\((AP|UPI|AFP|Reuters|[A-Z][\w &.]{1,24})\)\.?\s?(?:--|—|–|-)/u, weak: 0.5, sure: 0.8 },
  // 某某观察讯，据… , 据某某财经消息，
  { form: new RegExp(`^(?:[据據]\\s?)?(?!${NOBODY})([\\u4e00-\\u9fffA-Za-z·]{1,10}?(?:${PUBLISHES}|日报|时报)(?<![部局委院府会]网))(?:讯|訊|消息|报道|報導|获悉)[,:]`), weak: 0.5, sure: 0.75 },
  // 某某观察家讯，
  { form: new RegExp(`^(?!${NOBODY})([\\u4e00-\\u9fffA-Za-z·]{2,10}?)(?:讯|訊|消息|获悉)[,:\\s]`), weak: 0.5, sure: 0.5 },
  // Some Letters (October 4): text, Some Letters, October 4: text, Some Courier reports that
  { form: new RegExp(`^((?:The\\s)?\\p{Lu}[\\p{L}&.'’-]{1,20}(?:\\s(?:of\\s|the\\s|&\\s|and\\s)?\\p{Lu}[\\p{L}.'’-]{1,20}){0,4})(?:,\\s|\\s\\()(?:${LATIN_DAY})\\)?\\s?(?::|--|—|–|\\sreports?\\b)`, 'u'), weak: 0.5, sure: 0.8 },
  { form: /^((?:The\s)?\p{Lu}[\p{L}&.'’-]{1,20}(?:\s(?:of\s)?\p{Lu}[\p{L}.'’-]{1,20}){0,4})\s(?:reports|is reporting|reported)\s(?:that\s|on\s|how\s|a\s|the\s)/u, weak: 0.5, sure: 0.75 },
  // TWIN FALLS, Idaho, Feb. 7, 2007 /Some Newswire/ --
  { form: /^[A-Z][A-Za-z .,'’\d-]{1,60}\s\/([A-Z][\w -]{1,24})\/\s?(?:--|—|–|-)/, weak: 0.7, sure: 0.8 },
  // [ENI, Nairobi] Parishes, [Some Echo] Roofs
  { form: /^\[([\p{L}][\p{L}\d&.'’-]{1,20}(?:\s\p{Lu}[\p{L}\d&.'’-]{1,20}){0,3})(?:,\s\p{Lu}[\p{L} .'’-]{1,30})?\]\s(?=[\p{Lu}“"‘'])/u, weak: 0.5, sure: 0.8 },
];

/** `【headline】` in front of the text of its story. */
const TITLE = /^【[^【】]{6,60}】\s?(?=\S)/;

/** The dateline that opens a story and names who reported it, or null. */
export function readDateline(text: string): SourceMatch | null {
  const title = TITLE.exec(text)?.[0].length ?? 0;
  const found = readOpening(text.slice(title));
  if (!found || title === 0) return found ?? (title > 0 ? readOpening(text) : null);
  const move = (pair: readonly [number, number] | null) => pair && ([pair[0] + title, pair[1] + title] as const);
  return { ...found, start: title, end: found.end + title, publisher: move(found.publisher), date: found.date && { ...found.date, start: found.date.start + title, end: found.date.end + title } };
}

function readOpening(text: string): SourceMatch | null {
  const isDated = text.includes('日');
  for (const [pattern, { form, weak, sure, dated }] of FORMS.entries()) {
    const match = dated && !isDated ? null : form.exec(text);
    if (!match || /^(?:本|该)[报報网刊台社]|^(?:外媒|多家|有关|当地|海外|国外|国内|相关)/.test(match[1]!)) continue;
    const at = match[0].indexOf(match[1]!);
    const publisher = trimName(text, at, at + match[1]!.length);
    const strength = publisherLikeness(text.slice(...publisher)) >= 0.8 ? sure : weak;
    if (strength === 0) continue;
    return (strength < SURE ? readKnownDateline(text) : null) ?? { ...made(text, match[0], publisher, strength), pattern };
  }
  return readKnownDateline(text);
}

/** An agency whose name has no ending that tells it: 路透曼谷15日電, The Irish Times (4 November) reports. */
function readKnownDateline(text: string): SourceMatch | null {
  const cited = /^((?:The\s)?[A-Z][\w'’]+(?:\s[A-Z][\w'’]+){0,3})\s\([^()]{3,24}\)\s(?:reports?|tells?|says?|writes?|notes?|has a)\b/.exec(text);
  if (cited && isKnownOutlet(cited[1]!)) return made(text, cited[0].slice(0, cited[0].lastIndexOf(')') + 1), [0, cited[1]!.length], 0.8);
  const opener = /^[(【[]?/.exec(text)![0].length;
  const length = startsWithOutlet(text.slice(opener, opener + 12));
  if (length === 0) return null;
  const rest = new RegExp(`^[\\u4e00-\\u9fff]{0,8}?${WHO}\\s?${DAY}\\s?${TOLD}`).exec(text.slice(opener + length, opener + length + 60));
  return rest ? made(text, text.slice(0, opener + length + rest[0].length), [opener, opener + length], 0.8) : null;
}

function made(text: string, words: string, publisher: readonly [number, number], strength: number): SourceMatch {
  const date = findDate(words);
  return { form: 'dateline', start: 0, end: Math.min(words.length, text.length), publisher, date: date && { ...date }, byline: null, strength };
}

/** What the document's datelines have in common. */
export interface DatelineHabit {
  /** How many are surely datelines. */
  readonly sure: number;
  /** How many follow each pattern, and how many of them are weak. */
  readonly alike: ReadonlyMap<number | undefined, number>;
  readonly weak: ReadonlyMap<number | undefined, number>;
}

export function datelineHabitOf(found: readonly (SourceMatch | null)[]): DatelineHabit {
  const [alike, weak] = [new Map<number | undefined, number>(), new Map<number | undefined, number>()];
  let sure = 0;
  for (const match of found) {
    if (!match) continue;
    alike.set(match.pattern, (alike.get(match.pattern) ?? 0) + 1);
    if (match.strength >= SURE) sure++;
    else weak.set(match.pattern, (weak.get(match.pattern) ?? 0) + 1);
  }
  return { sure, alike, weak };
}

/** Weak ones count only where the document opens stories so: two others surely do, and twice as many as there are weak ones, or three follow the same pattern. */
export function datelinesByHabit(found: readonly (SourceMatch | null)[], { sure, alike, weak }: DatelineHabit = datelineHabitOf(found)): (SourceMatch | null)[] {
  const often = ({ pattern }: SourceMatch) => pattern !== undefined && (alike.get(pattern) ?? 0) >= 3;
  const counts = (match: SourceMatch) => match.strength >= SURE || (sure >= 2 && (weak.get(match.pattern) ?? 0) <= sure / 2) || (match.strength >= 0.5 && often(match));
  return found.map((match) => (match && counts(match) ? match : null));
}
