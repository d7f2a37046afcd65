import { ordinalLength } from '../readings/classes.ts';
import type { Block } from '../evidence/blocks.ts';
import { isKnownOutlet } from '../evidence/outlets.ts';
import type { Item } from '../readings/reading.ts';
import type { Context } from './context.ts';

/** A number without a mark that opens a headline: `2.1`, `03`. */
export const DECIMAL = /^(?:\d{1,2}\.\d{1,2}(?:\s{1,4}|[、.]\s?|(?=[【《「“]))|0\d\s{1,3})(?=\S)/;

/** The word of an ordinal with a word (要闻 of 要闻三：); empty where none opens the text. */
export function ordinalWord(text: string): string {
  const word = text.slice(0, ordinalLength(text)).replace(/[一二三四五六七八九十\d]{1,3}\s?[、:：.．|｜]?\s{0,3}$/u, '').trim();
  // 第一次, 第二届 are words of the headline.
  return word.endsWith('第') && word !== '第' ? '' : word;
}

/** A word in brackets before the headline is part of it, unless it is the publisher or several stories carry the same one as their mark. */
export function keepsTag({ sources, habits }: Context, item: Item, { mark }: Block): boolean {
  return mark.tag !== null && !/^[\d\s./-]+$/.test(mark.tag) && !isKnownOutlet(mark.tag) && sources.get(item)?.headline?.[0] !== mark.headingStart && (habits.tags.get(mark.tag) ?? 0) < COMMON_TAG;
}

/** So many stories with the same bracket make it a mark of their kind. */
const COMMON_TAG = 3;

/** Where the bracket opens. */
export function tagStart(head: Block): number {
  let at = head.text.lastIndexOf(head.mark.tag!, head.mark.headingStart) - 1;
  while (at > 0 && /\s/.test(head.text.charAt(at))) at--;
  return Math.max(0, at);
}
