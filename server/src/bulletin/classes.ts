import type { Block } from './blocks.ts';
import type { Evidence } from './evidence.ts';
import { isPublisherLine } from './evidence.ts';
import { publisherLikeness } from './publisherNames.ts';
import { weight } from './text.ts';

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
export const BAR = /^(.{2,24}?)\s{0,2}[|︱｜丨]\s{0,2}(?=\S.{3,})/u;
const WORD_ORDINAL = /^([\u4e00-\u9fff]{1,4}?|[A-Z][a-z]{2,8})\s?([一二三四五六七八九十]{1,3}|\d{1,2})\s?[、:：.．|｜]?\s{0,3}(?=\S)/u;

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
  for (const [name, heads] of [...classes]) {
    if (heads.length < 2 && !/^atx|^jump|^label/.test(name)) classes.delete(name);
    else if (/^atx|^bold|^num|^tag|^short/.test(name)) {
      const told = heads.filter((head) => tellsStory(blocks, head, heads, evidence));
      if (told.length > 0 && told.length < heads.length) classes.set(`${name}?`, told);
    }
  }
  return [...classes].map(([name, heads]) => ({ name, heads })).sort((a, b) => b.heads.length - a.heads.length);
}

function* namesOf(blocks: readonly Block[], i: number, evidence: Evidence): Generator<string> {
  const block = blocks[i]!;
  const signature = classSignature(block);
  const bar = BAR.exec(block.folded);
  if (bar && publisherLikeness(bar[1]!) >= 0.3) yield 'bar';
  if (block.mark.heading !== block.text || signature) {
    const labelled = BAR.exec(block.mark.heading);
    if (signature.startsWith('label') && labelled) yield 'bar';
  }
  if (evidence.continued[i]) yield 'jump';
  if (signature) {
    yield signature;
    return;
  }
  if (WORD_ORDINAL.test(block.folded)) yield `word:${WORD_ORDINAL.exec(block.folded)![1]}`;
  if (!evidence.headShaped[i] || evidence.byline[i]) return;
  const next = blocks[i + 1];
  if (next && (next.kind === 'source' || next.kind === 'label')) yield 'above-source';
  if (next && isPublisherLine(next) && blocks[i + 2]?.kind === 'text' && !evidence.headShaped[i + 2]) yield 'above-publisher';
  if (next && next.kind === 'address' && evidence.headShaped[i]) yield 'above-address';
  if (next?.kind === 'text' && !next.mark.signature && !evidence.headShaped[i + 1] && weight(next.text) > weight(block.text)) yield 'short';
  if (/https?:\/\//.test(block.text) && weight(block.text.replace(/https?:\S+/g, '')) >= 8) yield 'line+address';
}

/** Marks as far as they make lines look alike: a number in front of a link is not the same as a number alone. */
function classSignature(block: Block): string {
  const { signature, tag } = block.mark;
  if (/^tag.\+$/.test(signature) && tag) return `${signature}${/\d/.test(tag) ? '' : ''}`;
  return signature.replace(/\+?emoji/, '').replace(/^\+/, '') || (signature === 'emoji' ? 'emoji' : '');
}

/** 要闻一, 要闻二 …: a word with a number counts only where the numbers run on. */
function keepOrdinals(classes: Map<string, number[]>, blocks: readonly Block[]): void {
  for (const [name, heads] of [...classes]) {
    if (!name.startsWith('word:')) continue;
    const values = new Set(heads.map((i) => WORD_ORDINAL.exec(blocks[i]!.folded)![2]));
    if (heads.length < 3 || values.size < heads.length * 0.7) classes.delete(name);
  }
}

/** Where the words of a headline begin behind an ordinal with a word. */
export function ordinalLength(text: string): number {
  return WORD_ORDINAL.exec(text)?.[0].length ?? 0;
}

/** True where what follows a head says that a story begins: a byline, a dateline, a source close by. */
function tellsStory(blocks: readonly Block[], head: number, heads: readonly number[], evidence: Evidence): boolean {
  const end = heads.find((other) => other > head) ?? blocks.length;
  for (let i = head + 1; i < Math.min(end, head + 4); i++) {
    if (blocks[i]!.kind === 'source') return true;
    if (blocks[i]!.mark.level > 0) return false;
    if (evidence.byline[i] && weight(blocks[i]!.text) < 40) return true;
    if (evidence.ownReport[i] || evidence.dateline[i]) return true;
    if (weight(blocks[i]!.text) > 60) break;
  }
  return blocks[head]!.mark.link !== null;
}
