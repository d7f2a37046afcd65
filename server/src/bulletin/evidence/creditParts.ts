import { remembered } from '../text/remembered.ts';

/** What stands in a credit beside the publisher: pages, reporters, remarks. All texts are folded. */

const PAGE = /^(?:(?:第?\s?[A-Z]?\d{1,3}|[头頭一二三四五六七八九十]{1,3}|地方|要闻|國際|国际|财经|財經)[版页頁](?:头条|頭條)?|[A-Z]{1,2}\d{1,3}(?:-\d{1,3})?版?|[Pp]{1,2}\.?\s?\d{1,4}|第?\d{1,4}\s?[版页頁]|(?:总)?第\s?\d{1,5}\s?期|\d{1,2}:\d{2}(?::\d{2})?|(?:[Ss]ection|[Pp]age|[Pp]{1,2}\.?)\s[A-Z]?\d{1,4}(?:-\d{1,4})?|(?:[Ss]ection|[Pp]age)\s[A-Z\d]{1,4})$/;

/** UTF-16 units: none of these forms is longer. */
const LONGEST_PAGE = 24;

/** A page of a paper, a number of a magazine's issue, or an hour: 第9版, A6, P.4, 头版, 第8期, 21:47. */
export function isPage(text: string): boolean {
  const words = text.trim();
  return words.length <= LONGEST_PAGE && PAGE.test(words);
}

const JOBS = '(?:记者|記者|通讯员|通訊員|特派员|作者|撰文|編輯|编辑|(?:文|图)(?=\\s?[:/|]))';
const PERSON = '(?:[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff]\\s{1,2}[\\u4e00-\\u9fff])';

/** What every reporter's job is written with: a quick look. */
export const MAY_REPORT = /[记記通特作撰编編文图]/;

/** A reporter at the end of a piece, with the words that introduce him; the name is captured. */
export const REPORTER = new RegExp(`(?:(?:^|\\s|》)(?:本报|本報|高级|首席|资深|特约|见习|实习|特派)?|(?<=[网報报社台]))${JOBS}\\s{0,2}[:|/]?\\s{0,2}(${PERSON}(?:[\\s、]${PERSON}){0,3})(?:/[\\u4e00-\\u9fff]{2,8})?$`);

const NOTE = /^(?:文章|报道|報道|报导|報導|刊文|社论|評論|消息|(?:[Vv]ol|[Nn]o|[Ee]p)\.?\s?\d{1,4}|S\d{1,2}E\d{1,3}|#\d{1,4}|有删[节改减]|略?有(?:改动|删改|删节|刪節)|(?:本所|本社|本刊|本报|协会|秘书处|编辑部|.{0,6}部)?[^\s]{0,8}(?:编译|編譯|整理|翻译|摘编)|.{1,8}\s译|译|(?:.{0,10})?(?:订阅|訂閱|付费)内?容?.{0,12}|原题.{0,60}|原標題.{0,60}|原标题.{0,60}|图[:：].{0,20}|摄影.{0,20}|文\/摄|摄|文|供图|(?!中文)(?:[\u4e00-\u9fff]\s?){1,4}\s?(?:文|摄|编)|未经.{0,12}|阅读(?:原文|全文)|原文(?:链接)?|链接|(?:read|view|see) (?:article|more|on|the .{0,20})|(?:full|original) (?:story|text|article)|by (?:[A-Z][\w.'’-]{0,16}\s?){2,4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:sub(?:scription)?|registration)\b.{0,20}|edited|abridged|excerpt(?:ed|s)?|trans(?:l|lated)?\.?|in [A-Z][a-z]+|machine trans.*|pdf|video|audio|paywall|free|\d{1,3}[- ]?min(?:ute)?s?(?:\sread)?|opinion|editorial|retrieved.*|accessed.*|检索日期.*|(?:id|微信号|公众号|微信公众号)\s?[:：]?.{0,30}|(?:19|20)\d{2}\s?年?)$/i;

/** A remark of the house on what it did with the text, or what it costs: 有删改, 本所编译, edited, sub req'd, 24 minutes. */
export const isOwnNote: (text: string) => boolean = remembered((text: string): boolean => NOTE.test(text.trim().split(',', 1)[0]!) || /(?:本所|本社|本刊)编译$/.test(text));
