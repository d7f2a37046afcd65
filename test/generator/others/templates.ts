import type { Random } from '../random.ts';
import { fill, type Topic } from '../content/topic.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** What a text of another kind is made with: choices, words, and whether they are English. */
export interface Ink {
  readonly random: Random;
  readonly lexicon: Lexicon;
  readonly isEnglish: boolean;
  /** A topic of its own each time. */
  readonly topic: () => Topic;
  /** Some sentences in one paragraph. */
  readonly paragraph: (least: number, most: number) => string;
  /** One of the Chinese or the English forms, filled. */
  readonly say: (chinese: readonly string[], english: readonly string[]) => string;
}

/** So many things, made one by one. */
export function several<T>(ink: Ink, least: number, most: number, make: (n: number) => T): T[] {
  return Array.from({ length: ink.random.int(least, most) }, (_, i) => make(i + 1));
}

/** A form with the words of a new topic. */
export function said(ink: Ink, form: string): string {
  return fill(form, ink.topic());
}
