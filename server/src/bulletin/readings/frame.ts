import type { BlockKind } from '../evidence/blocks.ts';
import type { Draft, Item, Reading } from './reading.ts';
import { weighItem } from './score.ts';
import { bare, weight } from '../text/text.ts';

/** What frames the stories and is none: the masthead with its teasers and contents, the colophon at the end. */
export function withoutFrame(draft: Draft, reading: Reading): Reading {
  let items = [...reading.items];
  if (items.length >= 2 && isMasthead(draft, items[0]!, items)) items = items.slice(1);
  items = items.filter((item) => !isBoilerplate(draft, reading, item));
  const last = items.at(-1);
  if (last) items[items.length - 1] = withoutColophon(draft, last, items.slice(0, -1));
  return { ...reading, ...withoutEmptyTop(draft, { ...reading, items }) };
}

/** Words of the trade for a periodical, and how it counts its issues. */
export const PERIODICAL = /周刊|週刊|周报|週報|快讯|快訊|日报|日報|早报|早報|早餐|晨读|晨报|早读|早茶|早知道|午间|晚间|一周|周览|晚报|午报|快报|快報|简报|簡報|月刊|月报|双周|通讯|通訊|要闻|头条|动态|资讯|新闻|新聞|速递|速览|播报|观察|内参|参考|舆情|摘要|导读|文摘|汇编|公告|简讯|荟萃|newsletter|weekly|daily|digest|bulletin|briefing|roundup|round-up|news|gazette|monthly|this week|edition|dispatch|headlines|wire|week ending|week of/i;
export const ISSUE = /第\s?[\d一二三四五六七八九十百〇]{1,6}\s?[期号號刊]|(?:vol(?:ume)?|no|issue|number|#)\.?\s?#?\d{1,4}\b|总第|\d{2,4}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}\.?,?\s(?:\d{1,2}(?:st|nd|rd|th)?|20\d\d|19\d\d)\b|\b\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}\b/i;

/** A numbered issue, which no story has in its headline. */
export const ISSUE_MARK = /第\s?\d{1,6}\s?[期号號刊]\s?(?:[)）】\]（(]|$)|\b(?:vol|no|issue)\.?\s?#?\d{1,4}\**\s?$|#\d{1,4}\b/i;

/** The first item is the bulletin's own head: it repeats later headlines, or names a periodical, and tells no story. */
function isMasthead(draft: Draft, first: Item, items: readonly Item[]): boolean {
  const head = first.head[0];
  if (head === undefined) return false;
  const story = weighItem(draft, first);
  if (story.sources.length > 0 || story.origin) return false;
  const headlines = new Set(items.slice(1).flatMap((item) => item.head.map((i) => bare(draft.blocks[i]!.mark.heading))));
  for (let i = first.from + 1; i <= first.to; i++) {
    const words = bare(draft.blocks[i]!.mark.heading);
    if (words.length >= 6 && headlines.has(words)) return true;
  }
  const { text, mark } = draft.blocks[head]!;
  const below = draft.blocks.slice(head + 1, first.to + 1);
  if (below.length > 0 && below.every((block) => block.width <= 60 && ISSUE.test(block.folded))) return true;
  return ISSUE_MARK.test(text) || (PERIODICAL.test(text) && (ISSUE.test(text) || mark.level === 1));
}

/** Headings over what the house says of itself. */
const BOILERPLATE = /^(?:关于(?:我们|本刊|作者|本报)|关注(?:我们|有礼)|联系(?:我们|方式)|订阅|投稿|说明$|声明$|免责|版权|鸣谢|致谢|感谢|往期|历史上的|过往|上期|推荐阅读|相关阅读|contribut(?:e|ing)|how to|subscri|about|thanks|thank you|credits|contact|previous issues|past issues|unsubscribe|sponsor)/i;

/** The house's own line at the end: write to us, earlier issues. */
export const OWN_NOTICE = /^(?:编辑|責任編輯|责任编辑|本期编辑|责编|编|編輯|主办|承办|印发|抄送|内部资料|联系电话|电话|地址|网址)\s?[:：　\s]|^内部资料|免费交流|仅供(?:内部)?参考|欢迎投稿|投稿邮箱|往期(?:目录|回顾|内容)|订阅(?:本刊|地址)|unsubscribe|back issues/i;

function isBoilerplate(draft: Draft, reading: Reading, item: Item): boolean {
  const head = item.head[0];
  if (item.from === item.to && item === reading.items.at(-1) && OWN_NOTICE.test(draft.blocks[item.from]!.text)) return true;
  const section = item.section === null ? null : reading.sections[item.section]!.name;
  const named = (text: string) => BOILERPLATE.test(text.replace(/^[\s#*]+/, '')) && weight(text) <= 40;
  return (head !== undefined && draft.blocks[head]!.mark.level > 0 && named(draft.blocks[head]!.mark.heading)) || (section !== null && named(section));
}

/** The document's own title and motto, where they were taken for heads of sections, hold no story of their own. */
function withoutEmptyTop(draft: Draft, reading: Reading): Pick<Reading, 'items' | 'sections'> {
  const top = reading.sections[0];
  if (!top || reading.sections.length < 2 || reading.items.some((item) => item.section === 0) || /^tag/.test(draft.blocks[top.blocks[0]!]!.mark.signature)) return reading;
  if (draft.blocks.slice(0, top.blocks[0]).filter((block) => block.kind === 'text').length > 1) return reading;
  return { sections: reading.sections.slice(1), items: reading.items.map((item) => (item.section === null ? item : { ...item, section: item.section - 1 })) };
}

export const CONTACT = /@[\w-]+\.\w|微信|公众号|邮箱|电话|传真|地址：|投稿|订阅|联系(?:我们|方式)|版权|编辑部|主办|承办|责任编辑|subscribe|unsubscribe|contact|copyright|©/i;

/** What stands behind a rule at the end, or says how to reach the house, and is no part of the last story. */
function withoutColophon(draft: Draft, last: Item, others: readonly Item[]): Item {
  const closed = endsAtSource(draft, last, others);
  if (closed !== null) return { ...last, to: closed };
  const ruled = others.some((item) => kindInside(draft, item, 'rule') !== null);
  const rule = kindInside(draft, last, 'rule');
  if (rule !== null) {
    const tail = draft.blocks.slice(rule + 1, last.to + 1);
    const width = tail.reduce((sum, block) => sum + block.width, 0);
    const contact = tail.some((block) => CONTACT.test(block.text)) && width < 1200;
    if (!tail.some((block) => block.source) && (contact || (!ruled && others.length > 0 && width < 400))) return withoutColophon(draft, { ...last, to: lastText(draft, last.from, rule - 1) }, others);
  }
  const reference = kindInside(draft, last, 'reference');
  if (reference !== null && draft.blocks.slice(reference + 1, last.to + 1).reduce((sum, block) => sum + block.width, 0) < 400) return { ...last, to: lastText(draft, last.from, reference - 1) };
  const end = draft.blocks[last.to]!;
  const foreign = end.kind === 'text' && end.gap > 0 && end.width < 160 && OWN_NOTICE.test(end.text);
  return foreign && last.to > last.from + 1 ? withoutColophon(draft, { ...last, to: last.to - 1 }, others) : last;
}

/** The last block of a kind in a story, or null. */
function kindInside(draft: Draft, item: Item, kind: BlockKind): number | null {
  for (let i = item.to; i > item.from; i--) if (draft.blocks[i]!.kind === kind) return i;
  return null;
}

/** Where all other stories end at their source or its address, the last one does, and what follows is not its text. */
function endsAtSource(draft: Draft, last: Item, others: readonly Item[]): number | null {
  const end = (item: Item) => {
    for (let i = item.to; i > item.from; i--) if (closesStory(draft, i)) return i;
    return null;
  };
  const own = end(last);
  return own !== null && own < last.to && others.length >= 2 && others.every((item) => end(item) === item.to) ? own : null;
}

function closesStory(draft: Draft, i: number): boolean {
  const block = draft.blocks[i]!;
  return block.kind === 'address' || (block.source !== null && block.source.strength > 0.5) || draft.evidence.trailing[i] !== null;
}

function lastText(draft: Draft, from: number, to: number): number {
  let last = to;
  while (last > from && !/^(?:text|source|address|label|call)$/.test(draft.blocks[last]!.kind)) last--;
  return last;
}
