import { step } from '../labels/buckets.ts';
import type { Cues } from '../labels/cues.ts';
import type { Block } from '../evidence/blocks.ts';

/** From so many columns on a block is one of sentences. */
const PROSE = 60;

/** How the sentences speak: news reports what others did and said, other papers tell their reader what to do. */
export function sentenceCues(texts: readonly Block[]): Cues {
  const prose = texts.filter(({ width }) => width >= PROSE);
  const share = (of: readonly Block[], form: RegExp) => of.filter(({ text }) => form.test(text)).length / Math.max(1, of.length);
  return [
    `reporting:${step(share(prose, REPORTING), [0.05, 0.15, 0.3, 0.5, 0.7])}`,
    `lately:${step(share(prose, LATELY), [0.02, 0.1, 0.3, 0.5])}`,
    `figures:${step(share(prose, FIGURES), [0.05, 0.2, 0.4])}`,
    `bodies:${step(share(prose, BODIES), [0.1, 0.3, 0.6])}`,
    `reader:${step(share(texts, READER), [0.02, 0.1, 0.25])}`,
    `outlets:${step(share(texts, OUTLETS), [0, 0.05, 0.2, 0.5])}`,
    `prose:${step(prose.length / Math.max(1, texts.length), [0.05, 0.2, 0.4, 0.6])}`,
  ];
}

/** Verbs of reports. */
const REPORTING = /表示|宣布|宣佈|发布|發布|发表|透露|指出|披露|公布|公佈|获悉|獲悉|据悉|據悉|报道|報道|報導|称，|介绍说|推出|印发|召开|举行|\b(?:said|says|announced|announces|reported|reports|according to|released|launched|unveiled|told|confirmed|warned|revealed|disclosed|published)\b/i;

/** When news was. */
const LATELY = /日前|近日|昨日|昨天|今天|今日|本周|上周|当地时间|\d{1,2}\s?月\s?\d{1,2}\s?日|\b(?:yesterday|today|this week|last week|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on (?:january|february|march|april|may|june|july|august|september|october|november|december) \d)/i;

/** What speaks to the reader, or lays down. */
const READER = /你|您|请|應|应当|必须|不得|\b(?:you|your|please|must|should|shall|let's)\b/i;

/** Amounts and shares. */
const FIGURES = /\d(?:\.\d+)?\s?(?:%|％|亿|万|億|萬|个百分点|美元|million|billion|percent)|[$€£]\d/i;

/** Companies, authorities, institutes. */
const BODIES = /公司|集团|部门|委员会|协会|大学|研究院|研究所|政府|银行|法院|[\u4e00-\u9fff]局|[\u4e00-\u9fff]部[，。发印与和]|\b(?:Inc|Corp|Ltd|University|Ministry|Commission|Agency|Council|Institute|Association|government|company|court|bank)\b/;

/** Names of outlets, by their form. */
const OUTLETS = /[\u4e00-\u9fff]{2}(?:社|日报|日報|晚报|晚報|时报|時報|新闻|新聞|周刊|週刊|财经|青年报)|\b(?:Reuters|Bloomberg|BBC|CNN|CNBC|AFP|Guardian|Times|Journal|Post|Herald|Tribune|TechCrunch|Verge|Wired)\b/;
