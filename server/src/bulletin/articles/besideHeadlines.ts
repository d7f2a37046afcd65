import { ordinalLength, BAR_SUFFIX } from '../readings/classes.ts';
import type { Block } from '../evidence/blocks.ts';
import { isTagPublisher } from '../evidence/gatherEvidence.ts';
import { isKnownOutlet } from '../evidence/outlets.ts';
import { readCredit } from '../evidence/credits.ts';
import { publisherLikeness } from '../evidence/publisherNames.ts';
import type { Item } from '../readings/reading.ts';
import type { Context } from './context.ts';

/** UTF-16 units after which a sentence without an end is cut where it stands for a headline. */
export const LONGEST_SENTENCE = 300;

/** A number without a mark that opens a headline: `2.1`, `03`. */
export const DECIMAL = /^(?:\d{1,2}\.\d{1,2}(?:\s{1,4}|[、.]\s?|(?=[【《「“]))|0\d\s{1,3})(?=\S)/;

/** The word of an ordinal with a word (要闻 of 要闻三：); empty where none opens the text. */
export function ordinalWord(text: string): string {
  const word = text.slice(0, ordinalLength(text)).replace(/[一二三四五六七八九十\d]{1,3}\s?[、:：.．|｜]?\s{0,3}$/u, '').trim();
  // 第一次, 第二届 are words of the headline.
  return word.endsWith('第') && word !== '第' ? '' : word;
}

/** A publisher behind the headline: `headline@X`, `headline | X`, `headline — X [1]`, where most of the heads have one. */
export function readSuffix(context: Context, item: Item, words: string): Suffix | null {
  if (!context.beside.suffixed.has(item.by) || (item.from === item.to && context.draft.evidence.trailing[item.from])) return null;
  return suffixOf(words, item.by);
}

interface Suffix {
  /** Where the headline ends. */
  readonly headline: number;
  readonly publisher: readonly [start: number, end: number];
}

export function suffixOf(words: string, by: string): Suffix | null {
  const match = /^(.{4,}?)\s*[@＠]([^@＠\s]{2,14})$/.exec(words) ?? (by === 'bar-suffix' ? BAR_SUFFIX.exec(words) : null) ?? /^(.{6,}?)\s{0,2}(?:——|\/(?=[\u4e00-\u9fff])|\s--|\s[—–-])\s?([^—–/]{2,30}?)(?:\s?\[\d+\])?$/.exec(words);
  if (!match || publisherLikeness(match[2]!) < 0.45) return null;
  const at = words.lastIndexOf(match[2]!);
  return { headline: match[1]!.length, publisher: [at, at + match[2]!.length] };
}

/** `【某某网】headline`, where the brackets of most heads hold publishers. */
export function tagPublisher(context: Context, item: Item): readonly [number, number] | null {
  const head = context.draft.blocks[item.head[0]!]!;
  if (head.mark.tag === null || (!isKnownOutlet(head.mark.tag) && !(context.beside.tagged.has(item.by) && isTagPublisher(head)))) return null;
  const at = head.text.lastIndexOf(head.mark.tag, head.mark.headingStart);
  const span = [at, at + head.mark.tag.length] as const;
  return readCredit(head.folded, ...span).publisher ?? span;
}

/** A word in brackets before the headline is part of it, unless several stories carry the same one as their mark. */
export function keepsTag(context: Context, head: Block, by: string): boolean {
  return head.mark.tag !== null && !/^[\d\s./-]+$/.test(head.mark.tag) && !isKnownOutlet(head.mark.tag) && !context.beside.tagged.has(by) && (context.beside.tags.get(head.mark.tag) ?? 0) < COMMON_TAG;
}

/** So many stories with the same bracket make it a mark of their kind. */
const COMMON_TAG = 3;

/** Where the bracket opens. */
export function tagStart(head: Block): number {
  let at = head.text.lastIndexOf(head.mark.tag!, head.mark.headingStart) - 1;
  while (at > 0 && /\s/.test(head.text.charAt(at))) at--;
  return Math.max(0, at);
}
