import { shareOf, step } from './labels/buckets.ts';
import type { Cues } from './labels/cues.ts';
import { LABELLED } from './labels/readLabels.ts';
import type { Reason } from './model.ts';
import { CONTACT, ISSUE, OWN_NOTICE, PERIODICAL } from './readings/frame.ts';
import { SAVED_PAGE } from './readings/frontMatter.ts';
import { blocksInStories, type Draft, type Reading } from './readings/reading.ts';
import { weighItems } from './readings/score.ts';
import { hanShare } from './text/text.ts';

export interface Verdict {
  readonly isBulletin: boolean;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Below it the detector is silent. */
const THRESHOLD = 0.5;

/** How sure it is that this is a bulletin at all, from what the reading explains; `weights` say what each cue speaks for. */
export function judge(draft: Draft, reading: Reading | null, weights: ReadonlyMap<string, number>, decided: boolean | undefined): Verdict {
  const { confidence, reasons } = weigh(draft, reading, weights);
  return { isBulletin: decided ?? confidence >= THRESHOLD, confidence: decided === undefined ? confidence : decided ? 1 : 0, reasons };
}

function weigh(draft: Draft, reading: Reading | null, weights: ReadonlyMap<string, number>): { confidence: number; reasons: Reason[] } {
  if (!reading || reading.items.length === 0) return { confidence: 0, reasons: [{ code: 'bulletin.no-stories' }] };
  if (reading.name === SAVED_PAGE) return { confidence: 0.9, reasons: [{ code: 'bulletin.front-matter' }] };
  const sourced = weighItems(draft, reading).filter((story) => story.sources.length > 0 || story.origin).length;
  const score = verdictCues(draft, reading).reduce((sum, cue) => sum + (weights.get(cue) ?? 0), 0);
  // One story is no bulletin, and neither is what is plainly another paper, whatever it quotes.
  const confidence = reading.items.length < 2 || isOtherPaper(draft) ? 0 : 1 / (1 + Math.exp(-score));
  return { confidence, reasons: [howRead(reading), { code: 'bulletin.sourced', detail: `${sourced}/${reading.items.length}` }] };
}

/** What a document as a whole shows of being a bulletin or none. */
export function verdictCues(draft: Draft, reading: Reading): Cues {
  const { blocks, evidence } = draft;
  const stories = weighItems(draft, reading);
  const count = stories.length;
  const among = (is: (k: number) => boolean) => stories.filter((_, k) => is(k)).length / count;
  const heads = reading.items.map(({ head }) => (head[0] === undefined ? '' : blocks[head[0]]!.mark.heading));
  const texts = blocks.filter(({ kind }) => kind === 'text');
  const of = (form: RegExp) => texts.filter(({ text }) => form.test(text)).length / Math.max(1, texts.length);
  const inside = blocksInStories(draft, reading).filter(Boolean);
  const front = [...(draft.frontMatter?.values.values() ?? [])].map(({ value }) => value).join('\n');
  const top = [front, ...blocks.slice(0, 7).filter(({ kind }) => kind !== 'frontMatter').map(({ text }) => text.slice(0, 160))].join('\n');
  const end = blocks.slice(-6).map(({ text }) => text.slice(0, 300)).join('\n');
  const sourced = among((k) => stories[k]!.sources.length > 0);
  const named = new Set(blocks.flatMap((block, i) => [block.source, evidence.trailing[i], evidence.dateline[i]].flatMap((match) => (match?.publisher ? [block.text.slice(...match.publisher)] : []))));
  const cues = [
    'always',
    `stories:${step(count, [1, 2, 3, 5, 8, 15])}`,
    `sourced:${shareOf(sourced)}`, `named:${step(named.size, [0, 1, 2, 4, 8])}`,
    `origin:${shareOf(among((k) => stories[k]!.origin))}`, `linked:${shareOf(among((k) => stories[k]!.linked))}`,
    `lead:${shareOf(among((k) => stories[k]!.lead))}`, `body:${shareOf(among((k) => stories[k]!.body))}`,
    `sourced-linked:${shareOf(sourced)}:${shareOf(among((k) => stories[k]!.linked))}`,
    `sure:${step(reading.items.reduce((sum, { confidence = 1 }) => sum + confidence, 0) / count, [0.6, 0.75, 0.85, 0.93])}`,
    `covered:${step(inside.length / blocks.length, [0.3, 0.6, 0.8, 0.95])}`,
    `shaped:${shareOf(among((k) => evidence.headShaped[reading.items[k]!.head[0] ?? -1] === true))}`,
    `asking:${shareOf(heads.filter((head) => /[?？]$/.test(head)).length / count)}`,
    `sections:${step(reading.sections.length, [0, 1, 3, 6])}`,
    `periodical:${PERIODICAL.test(top) ? 1 : 0}:${ISSUE.test(top) ? 1 : 0}`,
    `notice:${OWN_NOTICE.test(end) || CONTACT.test(end) ? 1 : 0}`,
    `code:${step(blocks.filter(({ kind }) => kind === 'code' || kind === 'table' || kind === 'directive').length / blocks.length, [0, 0.05, 0.2])}`,
    `syntax:${step(of(SYNTAX), [0.05, 0.2, 0.4])}`,
    `inline-code:${step(of(INLINE_CODE), [0, 0.05, 0.15])}`,
    `licence:${step(of(LICENCE) * texts.length, [0, 1])}`,
    `manual:${step(texts.filter(({ text }) => MANUAL.test(text)).length, [0, 1, 2])}`,
    `versions:${step(texts.filter(({ text }) => VERSION.test(text)).length, [0, 1])}`,
    `clauses:${step(of(/^第\s?[一二三四五六七八九十百\d]{1,4}\s?[条章节]|^(?:article|section|clause)\s\d/i), [0, 0.05, 0.2])}`,
    `self:${step(of(/^我|[，。！？]我|\bI\b|\bmy\b/), [0.02, 0.1, 0.25])}`,
    `speech:${step(of(/^[“"「『]|^[—-]{1,2}\s?[A-Z“"]/), [0.02, 0.1, 0.25])}`,
    `dated:${step(of(/\d{1,2}\s?月\s?\d{1,2}\s?日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}\b/i), [0, 0.1, 0.3])}`,
    `addresses:${step(blocks.filter((_, i) => evidence.linked[i]).length / blocks.length, [0, 0.1, 0.3])}`,
    `quoted-lines:${step(of(/^>/), [0, 0.1])}`,
    `rows:${step(of(/\t|\S\s{3,}\S/), [0, 0.1, 0.4])}`,
    `tasks:${step(of(/^(?:[-*]\s)?\[[ xX]\]/), [0, 0.1])}`,
    `script:${hanShare(top) < 0.3 ? 'latin' : 'han'}`,
  ];
  const hand = -1.6 + Math.min(sourced * count, 4) * 0.55 + among((k) => stories[k]!.sources.length > 0 || stories[k]!.origin) * 1.6 + among((k) => stories[k]!.lead) * 1.2 + among((k) => stories[k]!.linked) * 0.5
    + (PERIODICAL.test(top) ? 0.9 : 0) + (ISSUE.test(top) ? 0.7 : 0) + Math.min(count, 6) * 0.06 - softwareScore(draft);
  cues.push(`together:${step(hand, [-2.5, -1, -0.3, 0.3, 1, 1.7, 2.5, 3.5])}`);
  for (const [name, form] of PAPERS) if (form.test(top)) cues.push(`paper:${name}`);
  return cues;
}

/** What the papers of software have and news has not: licence terms, versions as headings, code in the sentences. */
function softwareScore({ blocks }: Draft): number {
  const sample = blocks.slice(0, 400);
  const of = (form: RegExp) => sample.filter(({ text }) => form.test(text)).length;
  const code = of(INLINE_CODE) / sample.length;
  return (of(SYNTAX) > sample.length * 0.4 ? 3 : 0) + Math.min(3, of(LICENCE)) + (of(VERSION) >= 2 ? 2.5 : 0) + (sample.filter(({ text }) => BADGE.test(text)).length >= 2 ? 2.5 : 0) + Math.min(2.5, of(MANUAL) * 0.8) + Math.min(2.5, Math.max(0, code - 0.08) * 9);
}

/** What the user is told of how the text was divided. */
function howRead({ name, items }: Reading): Reason {
  if (name !== LABELLED) return { code: 'bulletin.reading', detail: name };
  return { code: 'bulletin.weighed', detail: `${items.filter(({ confidence = 1 }) => confidence >= SURE).length}/${items.length}` };
}

/** From here on nineteen of twenty are right. */
const SURE = 0.9;

function isOtherPaper(draft: Draft): boolean {
  const texts = draft.blocks.filter(({ kind }) => kind === 'text');
  const title = texts.slice(0, 2).map(({ text }) => text.slice(0, 100)).join('\n');
  return texts.filter(({ text }) => SYNTAX.test(text)).length > texts.length * 0.5 || texts.filter(({ text }) => LOGGED.test(text)).length > texts.length * 0.4 || softwareScore(draft) >= SOFTWARE || MINUTES.test(title);
}

/** From here on it is software that the text is about. */
const SOFTWARE = 2.5;

/** What machines write down of their own work: a date with seconds, or a time and a level. */
const LOGGED = /^\[?\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}:\d{2}|^\[?\d{2}:\d{2}:\d{2}[\]., ].{0,30}\b(?:INFO|WARN|ERROR|DEBUG)\b/;

const MINUTES = /\bminutes\b|会议(?:纪要|记录)|會議[紀記]錄/i;

/** Headings that only papers of software have. */
const MANUAL = /^#{1,4}\s*(?:install(?:ation|ing)?|usage|getting started|quick start|api(?: reference)?|licen[cs]e|contributing|features|change ?log|examples?|requirements|options|安装|用法|使用方法|许可证?|快速开始)\s*#*$/i;

/** What builds and registries say of a package. */
const BADGE = /^\[!\[[^\]]{0,80}\]\([^)]{0,200}(?:badge|shields\.io|travis-ci|nodei\.co|codecov|appveyor|saucelabs|badgen)/i;

const SYNTAX = /[{};\[(]$|^[}\])]|^\s*"[^"]+":/;
const INLINE_CODE = /(?<![\w`])`[^`_ ][^`]*`(?![_\w])|\w\(\)|=>|npm (?:i|install)\b/;
const LICENCE = /licensed under|all rights reserved|without warranty|permission is hereby granted|redistribution and use|\bcopyright \(c\)/i;

/** A heading, or the whole line, that is a version. */
const VERSION = /^(?:#{1,4}\s|[*=-]\s|\*\*)?\[?v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?:-[\w.]+)?\]?(?:\(https?:[^)]*\))?\s?(?:$|[-–—/(,:*]|\d{4})/i;

/** What other papers call themselves at their top. */
const PAPERS: readonly (readonly [string, RegExp])[] = [
  ['minutes', /纪要|會議記錄|会议记录|minutes|agenda|议程/i],
  ['software', /readme|changelog|change log|release notes|更新日志|版本|license|许可证|installation|安装/i],
  ['law', /合同|协议书|條例|条例|判决书|裁定|办法|规定|contract|agreement|plaintiff|terms/i],
  ['notice', /通知|公告|启事|招聘|notice|vacancy|call for/i],
  ['school', /大纲|教学|作业|试卷|syllabus|course|exam|lecture|homework/i],
  ['literature', /参考文献|综述|摘要：|references|bibliography|abstract|第[一二三四五六七八九十]+[章回]|chapter/i],
  ['work', /总结|述职|工作计划|本周工作|下周计划|work report|todo|to-do|status update/i],
  ['answers', /常见问题|问答|faq|q\s?&\s?a/i],
  ['press', /剪报|舆情|摘编|媒体|press|clips|clipping/i],
];

/** BCP 47 tag of the text's language, told by its script. */
export function languageOf(draft: Draft): string {
  const sample = draft.blocks.slice(0, 60).map((block) => block.text.slice(0, 200).replace(/https?:\S+/g, '')).join(' ');
  if (sample.trim() === '') return 'und';
  if (hanShare(sample) < 0.12) return /[a-z]{3}/i.test(sample) ? 'en' : 'und';
  const traditional = sample.match(/[國會學實說這為時們對來產發經體與後還過點關報電網長門開問題動員專業華東區個]/g)?.length ?? 0;
  const simplified = sample.match(/[国会学实说这为时们对来产发经体与后还过点关报电网长门开问题动员专业华东区个]/g)?.length ?? 0;
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}
