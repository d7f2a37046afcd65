import type { Article } from '../bulletin/model.ts';
import { fold } from '../bulletin/text/text.ts';
import { canonicalAddress, leadsToStory } from './canonicalAddress.ts';
import { figuresIn } from './figures.ts';

/** What two copies of one story have in common, small enough to keep for every story of a workspace. */
export interface StoryPrint {
  /** Its canonical address; null where it has none of its own. */
  readonly address: string | null;
  /** The smallest hashes of its n-grams, ascending, at most `SKETCH_SIZE`; empty where there is too little text to compare. */
  readonly sketch: readonly number[];
  /** The figures of its text, at most `MOST_FIGURES`: what tells this month's report from the last. */
  readonly figures: readonly string[];
}

/** A bottom-k sketch: exact for stories that have no more n-grams than this, an estimate within some 0.06 for longer ones. */
export const SKETCH_SIZE = 64;

const MOST_FIGURES = 24;

/** N-grams below which two stories may agree by chance. */
const LEAST = 24;

/** The print of an article. */
export function storyPrint(article: Article): StoryPrint {
  const own = article.links.find(({ role }) => role === 'source');
  const address = own === undefined ? null : canonicalAddress(own.url);
  return { address: address !== null && leadsToStory(address) ? address : null, sketch: sketchOf(article.body), figures: figuresIn(article.body).slice(0, MOST_FIGURES) };
}

/** The sketch of a text. */
export function sketchOf(text: string): number[] {
  const hashes = hashesOf(text);
  return hashes.length < LEAST ? [] : [...hashes.subarray(0, SKETCH_SIZE)];
}

/** 0 to 1: what the sketches of two texts estimate, counted; 0 where there is too little text to compare. */
export function textLikeness(a: string, b: string): number {
  const [left, right] = [hashesOf(a), new Set(hashesOf(b))];
  if (left.length < LEAST || right.size < LEAST) return 0;
  const shared = left.reduce((count, hash) => count + (right.has(hash) ? 1 : 0), 0);
  return shared / (left.length + right.size - shared);
}

/**
 * The hashes of each three units that stand together, ascending, each once. Han characters, kana and Hangul are units one
 * by one, other letters and digits by the word.
 */
function hashesOf(text: string): Uint32Array {
  const plain = fold(text).toLowerCase();
  const hashes: number[] = [];
  let [before, last, units, word] = [0, 0, 0, 0];
  const take = (unit: number): void => {
    if (++units >= 3) hashes.push(mix(mix(before, last), unit));
    before = last;
    last = unit;
  };
  for (let i = 0; i <= plain.length; i++) {
    const code = i < plain.length ? plain.charCodeAt(i) : 0;
    if (isWordUnit(code)) {
      // FNV-1a; a word of any letters has a hash that is not 0.
      word = Math.imul((word || 0x811c9dc5) ^ code, 0x01000193) || 1;
      continue;
    }
    if (word !== 0) take(word);
    word = 0;
    if (standsAlone(code)) take(code);
  }
  return Uint32Array.from(hashes).sort().filter((hash, i, all) => i === 0 || hash !== all[i - 1]);
}

/** Units of scripts without spaces; of a character beyond the first plane, each half. */
function standsAlone(code: number): boolean {
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xdfff) || (code >= 0xf900 && code <= 0xfaff);
}

function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return !standsAlone(code) && /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code));
}

/** 0 to 1: the share of their n-grams that two stories have in common (Jaccard), as far as their sketches tell. */
export function likeness(a: StoryPrint, b: StoryPrint): number {
  return resemblance(a.sketch, b.sketch);
}

/** The likeness of two sketches: how many of the smallest hashes of both together stand in each. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  // A sketch that is not full holds all hashes of its text, so that nothing of it is missing below any bound.
  const bound = Math.min(a.length === SKETCH_SIZE ? a[a.length - 1]! : Infinity, b.length === SKETCH_SIZE ? b[b.length - 1]! : Infinity);
  let shared = 0;
  let union = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; union++) {
    const left = a[i] ?? Infinity;
    const right = b[j] ?? Infinity;
    if (Math.min(left, right) > bound) break;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return union === 0 ? 0 : shared / union;
}

/**
 * Two hashes as one whose bits depend on all of theirs, so that the smallest ones are a fair sample (the end of
 * MurmurHash3); of 30 bits, which engines keep without a box.
 */
function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 2;
}
