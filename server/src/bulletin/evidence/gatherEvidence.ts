import { findAddresses } from '../text/addresses.ts';
import type { Block } from './blocks.ts';
import type { Layout } from '../text/layout.ts';
import { type DatelineHabit, datelineHabitOf, datelinesByHabit, readDateline } from './datelines.ts';
import { isHanName, publisherLikeness } from './publisherNames.ts';
import { opensAsOwnReport, readTrailing, readTrailingCredit, type SourceMatch } from './sources.ts';
import { fold, endsSentence, weight } from '../text/text.ts';
import { countsOf } from '../text/counts.ts';

/** What single blocks say, read once; and what the document makes a habit of. */
export interface Evidence {
  /** What stands at the block's end and names a source, strong enough in the light of the document's habit. */
  readonly trailing: readonly (SourceMatch | null)[];
  readonly dateline: readonly (SourceMatch | null)[];
  /** What the end of a text, and its opening, say by their form alone; undefined where that was not read of the very text. */
  readonly ending: readonly (SourceMatch | null | undefined)[];
  readonly opening: readonly (SourceMatch | null | undefined)[];
  readonly ownReport: readonly boolean[];
  /** Who wrote it, where the block is a byline or ends in an editor's credit. */
  readonly byline: readonly (readonly [start: number, end: number] | null)[];
  /** The block carries an address. */
  readonly linked: readonly boolean[];
  /** Opens as news do: a date, 近日, 据, 记者. */
  readonly lead: readonly boolean[];
  /** Short, without a stop: could be a headline by its shape. */
  readonly headShaped: readonly boolean[];
  /** Says that it is continued from another page. */
  readonly continued: readonly boolean[];
  /** A marked line that opens with a label (`归档：`) which returns under other stories: a field, no headline. */
  readonly recurrent: readonly boolean[];
  /** Nothing but a publisher's name, between a headline and its story, as the document makes a habit of it. */
  readonly publisherLine: readonly boolean[];
  readonly habits: EvidenceHabits;
}

/** What the whole document makes a habit of, and single blocks are judged by. */
export interface EvidenceHabits {
  /** It has references that `[1]` may point to. */
  readonly refers: boolean;
  /** How much a bare bracket at a paragraph's end must look like a publisher, 0 to 1. */
  readonly bracketFloor: number;
  readonly datelines: DatelineHabit;
  /** Labels that return under stories. */
  readonly labels: ReadonlySet<string>;
  /** It sets publishers on lines of their own below headlines. */
  readonly publisherLines: boolean;
}

/** Columns beyond which nobody sets a headline in one line of text. */
const LONGEST_HEADLINE = 110;

const LEAD = /^(?:[(（【]?(?:本报|本刊|新华社|中新社|央视|据|近日|日前|昨日|昨天|今天|今日|今年|当地时间|北京时间|美东时间|记者|近期|最近|周[一二三四五六日]|上周|本周|去年|\d{4}\s?年|(?:\d{1,2}\s?月\s?)?\d{1,2}\s?日|从[\u4e00-\u9fff]{2,16}获悉|根据|随着|为[\u4e00-\u9fff]{2,}|针对|由[\u4e00-\u9fff]{4,}|在[\u4e00-\u9fff\d]{3,}))/;
const JUMP = /^[(（【[〔]\s?(?:上接|接|续|紧接|承)\s?(?:第?\s?[\d一二三四五六七八九十A-Z]{1,4}\s?[版页面]|上[版页期])|^\(?continued from/i;
const JOB = '(?:记者|通讯员|特约记者|见习记者|评论员|特约评论员|研究员|分析师|撰稿人|撰稿|作者|主笔|编译|撰文|实习生|文|特派记者|观察员)';
const BYLINE = new RegExp(`^(?:[\\u4e00-\\u9fffA-Za-z·\\s]{0,16}?)${JOB}\\s?[:：/｜|]?\\s{0,4}((?:[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff]\\s{1,2}[\\u4e00-\\u9fff])(?:[\\s、，,]{1,3}(?:[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff]\\s{1,2}[\\u4e00-\\u9fff])){0,4})(?:\\s{1,3}(?:发自|北京|上海|报道|[\\u4e00-\\u9fff]{2,4}报道))?$`);

/** What opens and what ends a paragraph stands within so many units of its ends. */
const LONGEST_OPENING = 400;
const LONGEST_ENDING = 800;

/** Reads the end of a text; the offsets are those of the whole. */
function atEnd(text: string, read: (text: string) => SourceMatch | null): SourceMatch | null {
  const from = Math.max(0, text.length - LONGEST_ENDING);
  const match = shifted(read(from === 0 ? text : text.slice(from)), from);
  return match && from > 0 ? { ...match, start: match.start + from } : match;
}

/** Reads all blocks; a part of a document by the habits of the whole. */
export function gatherEvidence(blocks: readonly Block[], layout: Layout, known?: EvidenceHabits): Evidence {
  const texts = blocks.map((block) => (block.kind === 'text' ? block.folded : ''));
  const heads = texts.map((text) => text.slice(0, LONGEST_OPENING));
  const ending = texts.map((text, i) => (text === '' || blocks[i]!.mark.tag === text.slice(1, -1) || isCaption(blocks, i) ? undefined : atEnd(text, readTrailing)));
  const trailing = ending.map((match) => match ?? null);
  const headShaped = blocks.map((block) => block.kind === 'text' && looksLikeHeadline(block, layout));
  const body = heads.map((text) => text.slice(offsetOfBody(text)));
  const datelines = texts.map((text, i) => shifted(readDateline(body[i]!), Math.min(text.length, LONGEST_OPENING) - body[i]!.length));
  const labels = blocks.map(labelOf);
  const publisherLines = likelyPublisherLines(blocks, headShaped);
  const habits = known ?? {
    refers: blocks.some((block) => block.kind === 'reference'),
    bracketFloor: bracketFloorOf(trailing, texts, (i) => headShaped[i + 1] !== false || texts[i + 1] === ''),
    datelines: datelineHabitOf(datelines),
    labels: recurrentOf(labels),
    publisherLines: setsPublisherLines(publisherLines),
  };
  return {
    trailing: byHabit(trailing, habits.bracketFloor).map((match, i) => (texts[i] !== '' && blocks[i]!.pin?.role === 'source' ? blocks[i]!.pin.source : match)),
    dateline: datelinesByHabit(datelines, habits.datelines),
    ending,
    opening: datelines.map((match, i) => (texts[i] === '' || body[i] !== heads[i] ? undefined : match)),
    ownReport: body.map(opensAsOwnReport),
    byline: texts.map((text) => readByline(text)),
    linked: blocks.map((block) => block.kind === 'address' || (block.kind === 'text' && (findAddresses(block.text).length > 0 || /\]\(|`_/.test(block.text) || (habits.refers && /\[\d{1,3}\]/.test(block.text))))),
    lead: body.map((text) => LEAD.test(text)),
    headShaped,
    continued: heads.map((text) => JUMP.test(text)),
    recurrent: labels.map((label) => label !== undefined && habits.labels.has(label)),
    publisherLine: publisherLines.map((likeness) => habits.publisherLines && likeness > 0),
    habits,
  };
}

/** How much each line under a headline looks like a publisher's name; 0 where it is none. */
function likelyPublisherLines(blocks: readonly Block[], headShaped: readonly boolean[]): number[] {
  const likeness = blocks.map((block, i) => (isPublisherLine(block) && headShaped[i - 1] === true && tellsBelow(blocks, headShaped, i) ? publisherLikeness(block.mark.heading) : 0));
  // Of two neighbours the likelier is one, or the upper.
  return likeness.map((own, i) => (own > (likeness[i - 1] ?? 0) && own >= (likeness[i + 1] ?? 0) ? own : 0));
}

/** Lines under headlines are publishers where there are two of them and half look like nothing else. */
function setsPublisherLines(likeness: readonly number[]): boolean {
  const all = likeness.filter((own) => own > 0).length;
  const sure = likeness.filter((own) => own >= 0.85).length;
  return all >= 2 && sure >= all * 0.5;
}

/** A paragraph comes next, or behind one line that sums it up. */
function tellsBelow(blocks: readonly Block[], headShaped: readonly boolean[], i: number): boolean {
  const isParagraph = (k: number) => blocks[k]?.kind === 'text' && !headShaped[k];
  return isParagraph(i + 1) || (blocks[i + 1]?.kind === 'text' && blocks[i + 1]!.mark.signature === '' && isParagraph(i + 2));
}

/** The label that a marked line opens with. */
function labelOf(block: Block): string | undefined {
  return block.kind === 'text' && block.mark.signature !== '' ? /^[*_]{0,2}([^\s:：*_][^:：]{0,15}?)[*_]{0,2}\s?[:：]/.exec(block.mark.heading)?.[1] : undefined;
}

function recurrentOf(labels: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set([...countsOf(labels.filter((label) => label !== undefined))].filter(([, count]) => count >= 3).map(([label]) => label));
}

/** The evidence of the first blocks alone. */
export function evidenceOf(evidence: Evidence, blocks: number): Evidence {
  return {
    trailing: evidence.trailing.slice(0, blocks),
    dateline: evidence.dateline.slice(0, blocks),
    ending: evidence.ending.slice(0, blocks),
    opening: evidence.opening.slice(0, blocks),
    ownReport: evidence.ownReport.slice(0, blocks),
    byline: evidence.byline.slice(0, blocks),
    linked: evidence.linked.slice(0, blocks),
    lead: evidence.lead.slice(0, blocks),
    headShaped: evidence.headShaped.slice(0, blocks),
    continued: evidence.continued.slice(0, blocks),
    recurrent: evidence.recurrent.slice(0, blocks),
    publisherLine: evidence.publisherLine.slice(0, blocks),
    habits: evidence.habits,
  };
}

/** Behind the marks and the label that may open a first paragraph. */
function offsetOfBody(text: string): number {
  return /^(?:[☉●•◆■▪*-]\s?|(?:导语|導語|正文|摘要|内容|內容|全文|概要|提要)\s?:\s?|\d{1,2}[、.]\s?)?/.exec(text)?.[0].length ?? 0;
}

function shifted(match: SourceMatch | null, by: number): SourceMatch | null {
  if (!match || by === 0) return match;
  const move = (pair: readonly [number, number] | null) => pair && ([pair[0] + by, pair[1] + by] as const);
  return { ...match, end: match.end + by, publisher: move(match.publisher), date: match.date && { ...match.date, start: match.date.start + by, end: match.date.end + by } };
}

/**
 * A bare bracket at a paragraph's end names a source where the document makes a habit of it; a bracket that looks like
 * an outlet needs less of it than one that could be anything.
 */
function byHabit(found: readonly (SourceMatch | null)[], floor: number): (SourceMatch | null)[] {
  return found.map((match) => (match && (match.form === 'bracket-label' || match.strength >= floor) ? match : null));
}

function bracketFloorOf(found: readonly (SourceMatch | null)[], texts: readonly string[], mayEndStory: (i: number) => boolean): number {
  const bare = found.filter((match): match is SourceMatch => match?.form === 'bracket' || match?.form === 'dash');
  const outlets = bare.filter((match) => match.strength >= 0.7).length;
  const ends = texts.filter((text, i) => text.length >= 30 && mayEndStory(i)).length;
  const habit = bare.length >= 3 && outlets >= bare.length * 0.3 && bare.length >= ends * 0.15;
  return habit ? 0.3 : outlets >= 2 ? 0.65 : 0.85;
}

function readByline(text: string): readonly [number, number] | null {
  if (text === '') return null;
  if (text.length <= 40) {
    const match = BYLINE.exec(text) ?? /^By\s[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,3}\s?(?:,.{0,30})?$/.exec(text);
    if (match && (!match[1] || isNames(match[1]))) return [0, text.length];
  }
  const from = Math.max(0, text.length - LONGEST_ENDING);
  const credit = readTrailingCredit(text.slice(from));
  return credit && [credit[0] + from, credit[1] + from];
}

function isNames(text: string): boolean {
  return text.split(/[、，,]\s?|\s{1,3}/).every((name) => name.length === 1 || isHanName(name));
}

/** One sentence right behind a picture, or behind what the picture left in the text. */
function isCaption(blocks: readonly Block[], i: number): boolean {
  const before = blocks[i - 1];
  return blocks[i]!.width <= 90 && before !== undefined && (before.kind === 'picture' || (before.kind === 'folio' && /图|圖|photo|image/i.test(before.text)));
}

/** Short enough, without a stop at its end, and made of words. */
function looksLikeHeadline(block: Block, layout: Layout): boolean {
  const words = block.mark.heading;
  const width = weight(words);
  const longest = layout.wrapWidth !== null && !layout.ragged ? Math.min(LONGEST_HEADLINE, layout.wrapWidth * 2.4) : LONGEST_HEADLINE;
  if (width < 4 || width > longest || block.text.length > 400) return false;
  if (/[。；;，,：:、]$/.test(words) || (endsSentence(words) && !/[！？!?…”"」』)）》\]】]$/.test(words))) return false;
  if (/[。；]\s?[（(【[][^（）()【】[\]]{1,30}[）)】\]]$/.test(words)) return false;
  if (block.lines.length > 1 && block.lines[0]!.content.length === 1) return false;
  if (/^[@＠]|^[（(][^）)]*[）)]$/.test(words)) return false;
  return /[\p{L}]{2,}/u.test(words);
}

/** `【某某网】headline`: the bracket before it holds a publisher. */
export function isTagPublisher(head: Block): boolean {
  return head.mark.tag !== null && publisherLikeness(fold(head.mark.tag).replace(/\s?(?:\d{4}\s?年\s?)?\d{1,2}[月./-]\d{1,2}日?$/, '')) >= 0.85;
}

/** A line of its own that is nothing but a publisher's name, as some bulletins set it under the headline. */
export function isPublisherLine(block: Block): boolean {
  return block.kind === 'text' && block.lines.length === 1 && block.width <= 34 && /^(?:italic)?$/.test(block.mark.signature) && publisherLikeness(block.mark.heading) >= 0.5;
}
