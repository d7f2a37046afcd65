import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { generate, type Generated } from '../generator/generate.ts';
import { generateOther } from '../generator/others/generateOther.ts';
import type { Layout } from '../generator/traits.ts';
import { askedLines, type AskedLines } from './askedLines.ts';
import { judgedArticles, type JudgedArticle } from './calibration.ts';
import { compare, rates, type Comparison, type Figure } from './compare.ts';

/** The figures by which a layout is judged. */
export const JUDGED = ['articles', 'headlines', 'publishers', 'addresses'] as const satisfies readonly Figure[];

/** Generated documents of these seeds and greater are learnt from; the measured ones have smaller seeds. */
export const LEARNT_FROM = 100_000;

export interface MeasuredLayout {
  readonly seed: number;
  readonly layout: Layout;
  readonly comparison: Comparison;
  /** What is found, each with how sure it is and whether it is right. */
  readonly judged: readonly JudgedArticle[];
  /** What is asked about headlines in doubt. */
  readonly asked: AskedLines;
}

/** The generated bulletins of so many seeds, from one on, compared with their gold. Throws where some of them were learnt from. */
export function measureGenerated(from: number, count: number): readonly MeasuredLayout[] {
  if (from + count > LEARNT_FROM) throw new Error(`Generated documents from seed ${LEARNT_FROM} on were learnt from; smaller seeds measure.`);
  return Array.from({ length: count }, (_, i) => {
    const { seed, layout, gold, text } = generate(from + i);
    const bulletin = parseBulletin(text);
    return { seed, layout, comparison: compare(gold, bulletin), judged: judgedArticles(gold, bulletin), asked: askedLines(gold, bulletin, text) };
  });
}

/** What is found in a generated bulletin beside what is in it. */
export function comparisonOf({ gold, text }: Generated): Comparison {
  return compare(gold, parseBulletin(text));
}

/** Mean F1 of a figure over the documents that have something to find or found; null where none has. */
export function meanOf(comparisons: readonly Comparison[], figure: Figure): number | null {
  const values = comparisons.flatMap(({ counts }) => rates(counts[figure])?.f1 ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The seeds among so many whose text is no bulletin and not met with silence, and the kinds of those texts. */
export function loudOthers(from: number, count: number): readonly { readonly seed: number; readonly kind: string; readonly articles: number }[] {
  return Array.from({ length: count }, (_, i) => from + i).flatMap((seed) => {
    const { kind, text } = generateOther(seed);
    const { isBulletin, articles } = parseBulletin(text);
    return isBulletin || articles.length > 0 ? [{ seed, kind, articles: articles.length }] : [];
  });
}
