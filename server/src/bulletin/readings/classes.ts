import type { Block } from '../evidence/blocks.ts';
import type { Evidence } from '../evidence/gatherEvidence.ts';
import { publisherLikeness } from '../evidence/publisherNames.ts';
import { weight } from '../text/text.ts';

/**
 * Classes of blocks that look alike and may all be headlines: by their marks, or by where they stand.
 * A reading of the document is a choice among them.
 */
export interface HeadClass {
  /** The signature, or the name of a class told by position. */
  readonly name: string;
  /** Indices of blocks, rising. */
  readonly heads: readonly number[];
}

/** `X︱headline`: the publisher, a bar, the headline. */
export const BAR = /^(.{2,24}?)(?:\s{0,2}[|︱｜丨]\s{0,2}|\s[-–—]\s)(?=[^|]{4,}$)/u;
/** `某某网：headline`. */
export const BAR_COLON = /^([^:：]{2,10}?)\s?[:：]\s{0,2}(?=[^:：]{6,}$)/u;

/** `headline | publisher`. */
export const BAR_SUFFIX = /^([^|︱｜丨]{6,}?)\s{0,3}[|︱｜丨]\s{0,3}([^|︱｜丨]{2,24})$/u;
const WORD_ORDINAL = /^([\u4e00-\u9fff]{1,4}?|[A-Z][a-z]{2,8})\s?([二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|\d{1,2})\s?[、:：.．|｜]?\s{0,3}(?=\S)/u;

/** All classes of a document, commonest first. */
export function findClasses(blocks: readonly Block[], evidence: Evidence): HeadClass[] {
  const classes = new Map<string, number[]>();
  const add = (name: string, index: number) => {
    const heads = classes.get(name);
    if (heads) heads.push(index);
    else classes.set(name, [index]);
  };
  blocks.forEach((block, i) => {
    if (block.kind !== 'text') return;
    for (const name of namesOf(blocks, i, evidence)) add(name, i);
  });
  keepOrdinals(classes, blocks);
  addUnstopped(classes, blocks);
  keepSequences(classes, blocks, evidence);
  keepPublisherBars(classes, blocks);
  for (const [name, heads] of [...classes]) {
    if (heads.length < 2 && !/^atx|^jump|^label/.test(name)) classes.delete(name);
    else if (isSectionMark(name, heads, blocks)) classes.delete(name);
    else if (/^atx|^bold|^num|^tag|^short/.test(name)) {
      const told = heads.filter((head, k) => tellsStory(blocks, head, heads[k + 1], evidence));
      if (told.length > 0 && told.length < heads.length) classes.set(`${name}?`, told);
    }
  }
  return [...classes].map(([name, heads]) => ({ name, heads })).sort((a, b) => b.heads.length - a.heads.length);
}

function* namesOf(blocks: readonly Block[], i: number, evidence: Evidence): Generator<string> {
  const block = blocks[i]!;
  if (evidence.recurrent[i]) return;
  const signature = classSignature(block);
  const words = block.text.length > LONGEST_HEAD ? '' : block.folded.slice(block.mark.headingStart);
  const isBarred = /[|︱｜丨]/.test(words);
  const bar = BAR.exec(words);
  if (bar && !/num|bullet|atx/.test(signature) && publisherLikeness(bar[1]!) >= 0.3) yield 'bar';
  const colon = BAR_COLON.exec(words);
  if (colon && !/atx/.test(signature) && evidence.headShaped[i] && publisherLikeness(colon[1]!) >= 0.85) yield 'bar-colon';
  const suffix = isBarred ? BAR_SUFFIX.exec(words) : null;
  if (suffix && !/num|bullet|atx/.test(signature) && publisherLikeness(suffix[2]!) >= 0.45) yield 'bar-suffix';
  if (evidence.continued[i]) yield 'jump';
  if (signature || block.mark.signature === 'italic') {
    if (signature) yield signature;
    return;
  }
  const ordinal = WORD_ORDINAL.exec(words);
  if (ordinal) yield `word:${ordinal[1]}`;
  if (!evidence.headShaped[i] || evidence.byline[i] || evidence.publisherLine[i] || evidence.publisherLine[i - 1]) return;
  const before = blocks[i - 1];
  if (before?.kind === 'source' && block.gap === 0 && before.gap > 0 && blocks[i + 1]?.kind === 'text') yield 'below-source';
  const next = blocks[i + 1];
  if (next && (next.kind === 'source' || next.kind === 'label')) yield 'above-source';
  if (evidence.publisherLine[i + 1]) yield 'above-publisher';
  if (next && next.kind === 'address' && evidence.headShaped[i]) yield 'above-address';
  const below = blocks[i + 2];
  if (next && below && evidence.byline[i + 1] && next.width < 40 && below.kind === 'text' && !evidence.headShaped[i + 2]) yield 'short';
  else if (next?.kind === 'text' && !next.mark.signature && !evidence.headShaped[i + 1] && next.width > block.width) yield 'short';
  if (/https?:\/\//.test(block.text) && weight(block.text.replace(/https?:\S+/g, '')) >= 8) yield 'line+address';
}

/** Marks as far as they make lines look alike: a number in front of a link is not the same as a number alone. */
function classSignature(block: Block): string {
  const { signature } = block.mark;
  if (signature === 'italic') return '';
  if (signature === 'emoji') return signature;
  // In a list, an item whose words are a link is an item like its neighbours.
  return signature.replace(/\+?emoji/, '').replace(/^\+/, '').replace(/^((?:bullet|num)[^+]+)(?:\+tag\[\+)?\+(?:link|rst)$/, '$1');
}

/** 要闻一, 要闻二 …: a word with a number counts only where the numbers run on. */
function keepOrdinals(classes: Map<string, number[]>, blocks: readonly Block[]): void {
  for (const [name, heads] of [...classes]) {
    if (!name.startsWith('word:')) continue;
    const values = new Set(heads.map((i) => WORD_ORDINAL.exec(blocks[i]!.folded.slice(blocks[i]!.mark.headingStart))![2]));
    if (heads.length < 3 || values.size < heads.length * 0.7) classes.delete(name);
  }
}

/** UTF-16 units beyond which a block holds more than a headline and its publisher. */
const LONGEST_HEAD = 400;

/** A few words in brackets, or between rules, alone on their lines, open sections. */
function isSectionMark(name: string, heads: readonly number[], blocks: readonly Block[]): boolean {
  if (!/^(?:tag[^+]|(?:num.+\+)?deco.)$/u.test(name)) return false;
  const widths = heads.map((i) => blocks[i]!.headingWidth).sort((a, b) => a - b);
  return widths[widths.length >> 1]! <= 20;
}

/** Names that can only be media; an authority before a colon is who speaks, not who reports. */
const MEDIUM = /(?:网|網|报|報|社|新闻|新聞|财经|日报|晚报|时报|电视台|周刊|杂志|通讯)$/;

/** A bar divides publisher and headline where half of what stands beside it looks like an outlet. */
function keepPublisherBars(classes: Map<string, number[]>, blocks: readonly Block[]): void {
  const colons = classes.get('bar-colon') ?? [];
  if (colons.length < 3 || colons.filter((i) => MEDIUM.test(BAR_COLON.exec(blocks[i]!.folded.slice(blocks[i]!.mark.headingStart))?.[1] ?? '')).length < colons.length * 0.6) classes.delete('bar-colon');
  for (const [name, form, group] of [['bar', BAR, 1], ['bar-suffix', BAR_SUFFIX, 2]] as const) {
    const heads = classes.get(name) ?? [];
    const sure = heads.filter((i) => publisherLikeness(form.exec(blocks[i]!.folded.slice(blocks[i]!.mark.headingStart))?.[group] ?? '') >= 0.7);
    if (sure.length < heads.length * 0.5) classes.delete(name);
  }
}

/** Numbers that break into a running sequence are points of a story, no headlines: 1, 2, (1,) 3. */
function keepSequences(classes: Map<string, number[]>, blocks: readonly Block[], evidence: Evidence): void {
  for (const [name, heads] of classes) {
    if (!/(?:^|\+)num/.test(name)) continue;
    const value = (k: number) => blocks[heads[k] ?? -1]?.mark.number ?? null;
    for (let k = heads.length - 2; k >= 1; k--) {
      const [before, own, after] = [value(k - 1), value(k), value(k + 1)];
      if (before !== null && own !== null && own !== before + 1 && after === before + 1 && !evidence.headShaped[heads[k]!]) heads.splice(k, 1);
    }
  }
}

/** `5 headline` between `4. …` and `6. …`: a number that lost its stop. */
function addUnstopped(classes: Map<string, number[]>, blocks: readonly Block[]): void {
  for (const [name, heads] of classes) {
    if (!/^num1[.、)]/.test(name)) continue;
    const lost = heads.flatMap((head, k) => {
      const wanted = (blocks[head]!.mark.number ?? 0) + 1;
      const stop = Math.min(heads[k + 1] ?? blocks.length, head + 6);
      for (let i = head + 1; i < stop; i++) if (blocks[i]!.kind === 'text' && blocks[i]!.mark.signature === '' && blocks[i]!.folded.startsWith(`${wanted} `)) return [i];
      return [];
    });
    if (lost.length > 0) heads.push(...lost);
    heads.sort((a, b) => a - b);
  }
}

/** Where the words of a headline begin behind an ordinal with a word. */
export function ordinalLength(text: string): number {
  return WORD_ORDINAL.exec(text)?.[0].length ?? 0;
}

/** True where what follows a head says that a story begins: a byline, a dateline, a source close by. */
function tellsStory(blocks: readonly Block[], head: number, next: number | undefined, evidence: Evidence): boolean {
  for (let i = head + 1; i < Math.min(next ?? blocks.length, head + 4); i++) {
    if (blocks[i]!.kind === 'source') return true;
    if (blocks[i]!.mark.level > 0) return false;
    if (evidence.byline[i] && blocks[i]!.width < 40) return true;
    if (evidence.ownReport[i] || evidence.dateline[i]) return true;
    if (blocks[i]!.width > 60) break;
  }
  return blocks[head]!.mark.link !== null;
}
