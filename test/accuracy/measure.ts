import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { bulletinOfGold } from './givenArticles.ts';
import { compare, lowestFigure, type Comparison } from './compare.ts';
import type { Sample, SampleSet } from './sets.ts';

export interface Measured {
  readonly sample: Sample;
  readonly comparison: Comparison;
  /** The least F1 that each figure must reach; null where the document is measured and not judged. */
  readonly floor: number | null;
  readonly passes: boolean;
}

/** Parses a sample and compares what was found with its gold. */
export function measure(sample: Sample, set: SampleSet): Measured {
  const comparison = compare(sample.gold, parseBulletin(sample.text));
  const floor = sample.gold.isBulletin ? (sample.gold.floor ?? set.floor) : 1;
  return { sample, comparison, floor, passes: floor === null || lowestFigure(comparison) >= floor };
}

/** What falls short, one line each, with the line of the document. */
export function shortfalls({ comparison }: Measured): readonly string[] {
  return comparison.misses.map(({ figure, line, text }) => `line ${line} ${figure}: ${text}`);
}

/** The same where the lines of the articles are given: only headlines, publishers, dates and addresses tell something then. */
export function measureGiven(sample: Sample): Measured {
  const heads = { ...sample.gold, heads: null, articles: sample.gold.articles.map((article) => ({ ...article, section: [null] })) };
  return { sample: { ...sample, gold: heads }, comparison: compare(heads, bulletinOfGold(sample.text, heads)), floor: null, passes: true };
}
