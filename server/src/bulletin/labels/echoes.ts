import type { Draft } from '../readings/reading.ts';
import { bare, containment, shingles } from '../text/text.ts';
import { step } from './buckets.ts';

/** How much of a block's words the next ones say again, and how much of the last one's it says: a story tells what its headline says. */
export function echoesOf({ blocks }: Draft, indices: readonly number[]): string[][] {
  const heads = indices.map((i) => shingles(blocks[i]!.mark.heading.slice(0, 80)));
  const texts = indices.map((i) => shingles(blocks[i]!.text.slice(0, 300)));
  const said = (k: number, by: number) => (heads[k] && texts[by] && heads[k]!.size >= 3 ? containment(heads[k]!, texts[by]!) : null);
  const worded = (share: number | null) => (share === null ? '-' : step(share, [0.05, 0.2, 0.4, 0.7]));
  return indices.map((_, k) => {
    const [below, second, above] = [said(k, k + 1), said(k, k + 2), said(k - 1, k)];
    return [`echoed:${worded(below)}`, `echoed-2:${worded(second)}`, `echoes:${worded(above)}`, `echo:${below === null || above === null ? '-' : below > above + 0.1 ? 'below' : above > below + 0.1 ? 'above' : 'even'}`];
  });
}

/** Lines that are there twice. */
export interface Repeats {
  /** Places whose words return further down. */
  readonly later: ReadonlySet<number>;
  /** The first place of words that are there for the second time. */
  readonly earlier: ReadonlyMap<number, number>;
  /** How many follow one another. */
  readonly lists: number;
}

export function findRepeats({ blocks }: Draft, indices: readonly number[]): Repeats {
  const [later, earlier] = [new Set<number>(), new Map<number, number>()];
  const seen = new Map<string, number>();
  indices.forEach((i, k) => {
    const words = bare(blocks[i]!.mark.heading.slice(0, 120)).replace(/^\d+|\d+$/g, '').slice(0, 10);
    if (words.length < 5) return;
    const first = seen.get(words);
    if (first === undefined) seen.set(words, k);
    else { later.add(first); earlier.set(k, first); }
  });
  return { later, earlier, lists: [...later].filter((k) => later.has(k + 1)).length };
}
