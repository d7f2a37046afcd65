import type { Draft } from '../readings/reading.ts';

/** Whether it is plainly another paper, whatever it quotes: data or code, a log, minutes, the papers of software. */
export function isOtherPaper(draft: Draft): boolean {
  const texts = draft.blocks.filter(({ kind }) => kind === 'text');
  const title = texts.slice(0, 2).map(({ text }) => text.slice(0, 100)).join('\n');
  return texts.filter(({ text }) => SYNTAX.test(text)).length > texts.length * 0.5 || texts.filter(({ text }) => LOGGED.test(text)).length > texts.length * 0.4 || softwareScore(draft) >= SOFTWARE || MINUTES.test(title);
}

/** From here on it is software that the text is about. */
const SOFTWARE = 2.5;

/** What machines write down of their own work: a date with seconds, or a time and a level. */
const LOGGED = /^\[?\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}:\d{2}|^\[?\d{2}:\d{2}:\d{2}[\]., ].{0,30}\b(?:INFO|WARN|ERROR|DEBUG)\b/;

const MINUTES = /\bminutes\b|会议(?:纪要|记录)|會議[紀記]錄/i;

/** What the papers of software have and news has not: licence terms, versions as headings, code in the sentences. */
export function softwareScore({ blocks }: Draft): number {
  const sample = blocks.slice(0, 400);
  const of = (form: RegExp) => sample.filter(({ text }) => form.test(text)).length;
  const code = of(INLINE_CODE) / sample.length;
  return (of(SYNTAX) > sample.length * 0.4 ? 3 : 0) + Math.min(3, of(LICENCE)) + (of(VERSION) >= 2 ? 2.5 : 0) + (sample.filter(({ text }) => BADGE.test(text)).length >= 2 ? 2.5 : 0) + Math.min(2.5, of(MANUAL) * 0.8) + Math.min(2.5, Math.max(0, code - 0.08) * 9);
}

/** Headings that only papers of software have. */
export const MANUAL = /^#{1,4}\s*(?:install(?:ation|ing)?|usage|getting started|quick start|api(?: reference)?|licen[cs]e|contributing|features|change ?log|examples?|requirements|options|安装|用法|使用方法|许可证?|快速开始)\s*#*$/i;

export const SYNTAX = /[{};\[(]$|^[}\])]|^\s*"[^"]+":/;

export const INLINE_CODE = /(?<![\w`])`[^`_ ][^`]*`(?![_\w])|\w\(\)|=>|npm (?:i|install)\b/;

export const LICENCE = /licensed under|all rights reserved|without warranty|permission is hereby granted|redistribution and use|\bcopyright \(c\)/i;

/** A heading, or the whole line, that is a version. */
export const VERSION = /^(?:#{1,4}\s|[*=-]\s|\*\*)?\[?v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?:-[\w.]+)?\]?(?:\(https?:[^)]*\))?\s?(?:$|[-–—/(,:*]|\d{4})/i;

/** What builds and registries say of a package. */
const BADGE = /^\[!\[[^\]]{0,80}\]\([^)]{0,200}(?:badge|shields\.io|travis-ci|nodei\.co|codecov|appveyor|saucelabs|badgen)/i;

/** What other papers call themselves at their top. */
export const PAPERS: readonly (readonly [string, RegExp])[] = [
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
