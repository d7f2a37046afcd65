import type { FoundArticle } from './found.ts';
import type { GoldArticle } from './gold.ts';
import { normaliseText } from './normalise.ts';

export interface Pair {
  readonly gold: GoldArticle;
  readonly found: FoundArticle;
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly missing: readonly GoldArticle[];
  readonly extra: readonly FoundArticle[];
}

/** True where the range is found: the start at most one line off, the end at most two. */
export function sameRange({ gold, found }: Pair): boolean {
  return (
    gold.starts.some((start) => Math.abs(start - found.start) <= 1) &&
    gold.ends.some((end) => Math.abs(end - found.end) <= 2)
  );
}

/**
 * Pairs each gold article with the found one that lies best over it, so that a wrong end costs the range and not the
 * headline. An optional article is paired only where its range is found.
 */
export function align(golds: readonly GoldArticle[], founds: readonly FoundArticle[]): Alignment {
  const candidates = golds
    .flatMap((gold) => founds.map((found) => ({ gold, found, closeness: closeness({ gold, found }) })))
    .filter(({ closeness }) => closeness > 0)
    .sort((a, b) => b.closeness - a.closeness);
  const takenGolds = new Set<GoldArticle>();
  const takenFounds = new Set<FoundArticle>();
  const pairs: Pair[] = [];
  for (const { gold, found } of candidates) {
    if (takenGolds.has(gold) || takenFounds.has(found)) continue;
    takenGolds.add(gold);
    takenFounds.add(found);
    pairs.push({ gold, found });
  }
  return {
    pairs,
    missing: golds.filter((gold) => !takenGolds.has(gold) && !gold.optional),
    extra: founds.filter((found) => !takenFounds.has(found)),
  };
}

function closeness(pair: Pair): number {
  const { gold, found } = pair;
  const isRangeFound = sameRange(pair);
  if (gold.optional && !isRangeFound) return 0;
  const [start = 0] = gold.starts;
  const [end = 0] = gold.ends;
  const shared = Math.max(0, Math.min(end, found.end) - Math.max(start, found.start) + 1);
  const covered = Math.max(end, found.end) - Math.min(start, found.start) + 1;
  const isNear = shared > 0 || isRangeFound || Math.abs(start - found.start) <= 2;
  if (!isNear) return 0;
  return shared / covered + (isRangeFound ? 2 : 0) + (sameHeadline(pair) ? 0.5 : 0.01);
}

function sameHeadline({ gold, found }: Pair): boolean {
  const headline = found.headline === null ? null : normaliseText(found.headline);
  return gold.headline.some((wanted) => headline === (wanted === null ? null : normaliseText(wanted)));
}
