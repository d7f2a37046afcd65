import { fold } from '../bulletin/text/text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { lastLevel } from './tagNames.ts';

/** What an article says. */
export interface Says {
  readonly headline: string | null;
  readonly body: string;
}

/** An article that has tags. */
export interface Tagged extends Says {
  readonly tags: readonly string[];
  /** How much its text is that of the article, 0 to 1, where the caller has compared their prints. */
  readonly likeness?: number;
}

/** Why a tag is suggested. */
export type SuggestionReason = 'identifier' | 'vocabulary' | 'similar' | 'word';

export interface Suggestion {
  readonly value: string;
  readonly reason: SuggestionReason;
}

/** How much is looked at, so that the answer never takes long. */
const MOST_TEXT = 20_000;
const MOST_ARTICLES = 300;
const MOST_WORDS = 40;

/** How many are suggested at most, and how many of each kind. */
const MOST: Readonly<Record<SuggestionReason, number>> = { identifier: 6, vocabulary: 6, similar: 6, word: 8 };
const MOST_SUGGESTIONS = 16;

/** Articles have something in common from so many shared words on, by share of the smaller one's. */
const SIMILAR = 0.25;
const LIKE = 0.3;

/**
 * Tags for an article, best first, each once: identifiers of vulnerabilities in it; tags of the vocabulary whose last level it
 * names; tags of articles that are like it; and its own distinctive words, those that it says often and few others say at all.
 */
export function suggestTags(article: Says, others: readonly Says[], tagged: readonly Tagged[], vocabulary: Vocabulary = {}): Suggestion[] {
  const text = textOf(article);
  const words = distinctiveWords(text, others.slice(0, MOST_ARTICLES).map(textOf));
  const kinds: Readonly<Record<SuggestionReason, readonly string[]>> = {
    identifier: identifiersIn(text),
    vocabulary: Object.keys(vocabulary).filter((value) => names(text, lastLevel(value))),
    similar: tagsOfSimilar(text, words, tagged.slice(0, MOST_ARTICLES)),
    word: words,
  };
  const suggestions: Suggestion[] = [];
  const seen = new Set<string>();
  for (const reason of ['identifier', 'vocabulary', 'similar', 'word'] as const) {
    const fresh = kinds[reason].filter((value) => !seen.has(value)).slice(0, MOST[reason]);
    for (const value of fresh) {
      seen.add(value);
      suggestions.push({ value, reason });
    }
  }
  return suggestions.slice(0, MOST_SUGGESTIONS);
}

function textOf({ headline, body }: Says): string {
  return fold(`${headline ?? ''}\n${body}`.slice(0, MOST_TEXT));
}

/** CVE, CNVD and CNNVD numbers, in their own spelling, in the order of the text. */
function identifiersIn(text: string): string[] {
  const found = text.toUpperCase().matchAll(/(?<![A-Z\d])(?:CVE-\d{4}-\d{4,7}|CNVD-(?:C-)?\d{4}-\d{4,8}|CNNVD-\d{6}-\d{3,8})(?!\d)/gu);
  return [...new Set(Array.from(found, ([number]) => number))];
}

function names(text: string, level: string): boolean {
  const words = fold(level).toLowerCase();
  return words.length > 1 && text.toLowerCase().includes(words);
}

/** Tags of the articles that share most words with this one, or most of its text; those that several have come first. */
function tagsOfSimilar(text: string, words: readonly string[], tagged: readonly Tagged[]): string[] {
  const weights = new Map<string, number>();
  for (const other of tagged) {
    const theirs = textOf(other).toLowerCase();
    const shared = words.length === 0 ? 0 : words.filter((word) => theirs.includes(word.toLowerCase())).length / words.length;
    const weight = Math.max(shared >= SIMILAR ? shared : 0, (other.likeness ?? 0) >= LIKE ? other.likeness! : 0);
    if (weight > 0 && theirs !== text.toLowerCase()) for (const tag of new Set(other.tags)) weights.set(tag, (weights.get(tag) ?? 0) + weight);
  }
  return [...weights].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1)).map(([tag]) => tag);
}

/** The words that a text says more than once, or in its headline, weighed by how few of the others say them. */
function distinctiveWords(text: string, others: readonly string[]): string[] {
  const headline = text.slice(0, text.indexOf('\n')).toLowerCase();
  const frequent = countWords(text)
    .map(({ word, count }) => ({ word, key: word.toLowerCase(), count }))
    .map((counted) => ({ ...counted, often: counted.count + (counted.count > 1 && headline.includes(counted.key) ? 2 : 0) }))
    .filter(({ key, count }) => count > 1 || headline.includes(key))
    .sort((a, b) => b.often - a.often)
    .slice(0, MOST_WORDS);
  const lower = others.map((other) => other.toLowerCase());
  const weighed = frequent.map(({ word, key, often }) => {
    const known = lower.reduce((sum, other) => sum + Number(other.includes(key)), 0);
    return { word, weight: known * 3 > lower.length ? 0 : often * Math.log((lower.length + 2) / (known + 1)) };
  });
  return weighed.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight).slice(0, MOST.word).map(({ word }) => word);
}

interface Counted {
  readonly word: string;
  readonly count: number;
}

/** How often a text says each word; two words that nearly always stand together (集成 电路) are one. */
function countWords(text: string): Counted[] {
  const words = new Map<string, { readonly word: string; count: number }>();
  const pairs = new Map<string, { readonly first: string; readonly second: string; count: number }>();
  let before = '';
  for (const { segment, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const word = isWordLike && isTelling(segment) ? segment : '';
    if (word !== '') add(words, word.toLowerCase(), () => ({ word, count: 0 }));
    if (isHan(before) && isHan(word)) add(pairs, before + word, () => ({ first: before, second: word, count: 0 }));
    before = word;
  }
  const together: Counted[] = [];
  for (const [word, { first, second, count }] of pairs) {
    const apart = Math.max(words.get(first)?.count ?? Infinity, words.get(second)?.count ?? Infinity);
    if (count < 3 || word.length > LONGEST_PAIR || count < TOGETHER * apart) continue;
    together.push({ word, count });
    words.delete(first);
    words.delete(second);
  }
  return [...together, ...words.values()];
}

const LONGEST_PAIR = 8;
const TOGETHER = 0.7;

function add<Value extends { count: number }>(counts: Map<string, Value>, key: string, first: () => Value): void {
  const known = counts.get(key) ?? first();
  known.count++;
  counts.set(key, known);
}

function isHan(word: string): boolean {
  return /^\p{Script=Han}+$/u.test(word);
}

/** Two Han characters, a name, or five letters at least; no number and no date. */
function isTelling(word: string): boolean {
  if (isHan(word)) return word.length > 1 && !/^[一二三四五六七八九十百千万亿两几第月日年个这那我他她它们]+$/u.test(word);
  return /^\p{L}[\p{L}'’-]*$/u.test(word) && (word.length >= 5 || /^(?=\p{L}+$)(?:\p{Lu}\p{L}{3}$|\p{L}*?\p{Lu}{2})/u.test(word));
}
