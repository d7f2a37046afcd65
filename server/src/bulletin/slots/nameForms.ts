import { isKnownOutlet } from '../evidence/outlets.ts';
import { looksPersonal, publisherLikeness } from '../evidence/publisherNames.ts';
import { step } from '../labels/buckets.ts';
import { remembered } from '../text/remembered.ts';
import { bare, hanShare, weight } from '../text/text.ts';

/** What a name shows by itself. */
export interface NameForm {
  readonly bare: string;
  /** How much it looks like a publisher's, 0 to 1; 0.9 for a known outlet. */
  readonly likeness: number;
  readonly known: boolean;
  readonly personal: boolean;
  readonly width: number;
  readonly script: string;
  readonly form: string;
}

/** Reads the name; where nobody shall know it, it is no known outlet and looks like nothing. */
export function nameFormOf(words: string, isUnknown = false): NameForm {
  const likeness = publisherLikeness(words);
  const han = hanShare(words);
  return {
    bare: bare(words), personal: looksPersonal(words), width: weight(words), form: formOf(words),
    likeness: isUnknown ? Math.min(likeness, han > 0 ? 0.5 : 0.55) : likeness,
    known: !isUnknown && isKnownOutlet(words),
    script: han === 0 ? 'latin' : han === 1 ? 'han' : 'mixed',
  };
}

/** Its likeness as a word. */
export function likeOf({ likeness, known }: NameForm): string {
  return known ? 'known' : step(likeness, [0, 0.1, 0.3, 0.45, 0.5, 0.6, 0.7, 0.85]);
}

function formOf(words: string): string {
  if (/[，,:：]/.test(words)) return 'clause';
  if (/[“”"「」《》]/.test(words)) return 'quoted';
  if (/^[\w-]{1,30}(?:\.[\w-]{1,30}){1,4}$/.test(words)) return 'host';
  if (/^\p{Lu}[\p{L}\d&.'’!-]*(?:\s(?:\p{Lu}[\p{L}\d&.'’!-]*|of|the|and|de|la|du|del))*$/u.test(words)) return 'names';
  if (/^\p{Lu}/u.test(words)) return 'capital';
  if (/^\p{Ll}/u.test(words)) return 'small';
  if (/\d/.test(words)) return 'digits';
  if (/^[\u4e00-\u9fff]+$/.test(words)) return words.length <= 4 ? 'han4' : words.length <= 8 ? 'han8' : 'han';
  return 'other';
}

const KEYS: readonly (readonly [string, RegExp])[] = [
  ['source', /来源|來源|出处|出處|稿源|信源|摘自|转自|轉自|选自|原载|载于|刊于|媒体|媒體|报刊|報刊|刊物|期刊|journal|source|outlet|publication|publisher|newspaper|media|venue|feed|via|quelle|fuente|fonte|平台|网站|公众号|账号/],
  ['maker', /供稿|报送|發布|发布|提供|来自|來自|from|by|posted|单位|机构|机关|部门|发文|主办|出品/],
  ['person', /作者|记者|記者|编辑|編輯|译|撰|文$|author|editor|writer|摄|审|推荐|整理|责编|contact/],
  ['time', /时间|時間|日期|date|published|time|版/],
  ['sort', /分类|类别|栏目|标签|主题|关键|等级|地区|领域|tag|category|section|topic|状态|版块|类型/],
  ['more', /more|read|阅读|閱讀|收听|详情|全文|story/],
  ['link', /链接|鏈接|網址|网址|原文|地址|https?|url|link|doi|下载/],
  ['text', /摘要|内容|导读|标题|要点|点评|说明|备注|简介|正文|核心|背景|影响|建议|title|summary|abstract|note|why|what/],
  ['picture', /图|摄影|photo|image|video|视频|音频/],
];

/** What sort of thing a label announces. */
export const keyOf: (key: string) => string = remembered((key: string): string => (key === '' ? '-' : KEYS.find(([, form]) => form.test(key))?.[0] ?? 'other'));

/** Words in front of a name that say what it is. */
const BEFORE: readonly (readonly [string, RegExp])[] = [
  ['from', /(?:^|[\s*_(（])(?:from|via|source|h\/t|courtesy of)$|(?:来自|來自|转自|轉自|摘自|选自|編譯自|编译自|原载|来源|來源|刊于|载于)$/i],
  ['in', /(?:^|\s)(?:in|at|on|read more at|published in)(?: the)?$/i],
  ['by', /(?:^|[\s*_(（])(?:by|author|editor)$|(?:作者|记者|編輯|编辑|撰文|文\/)$/i],
  ['cites', /(?:据|據)$/],
];

/** The signs right before and behind a name, and what sort of word leads to it. */
export function aroundOf(text: string, [start, end]: readonly [number, number]): { readonly before: string; readonly after: string; readonly word: string } {
  const left = text.slice(Math.max(0, start - 60), start).trimEnd();
  const words = left.replace(/(?<![\s*_:：“"「《[])[\s*_:：“"「《[]+$/, '');
  return { before: signOf(left.slice(-1)), after: signOf(text.slice(end, end + 12).trimStart().charAt(0)), word: BEFORE.find(([, form]) => form.test(words))?.[0] ?? '-' };
}

function signOf(unit: string): string {
  if (unit === '') return '^';
  return /[\u4e00-\u9fff]/.test(unit) ? '字' : /\p{L}/u.test(unit) ? 'a' : /\d/.test(unit) ? '1' : unit;
}
