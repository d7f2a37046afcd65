import { TRAIT_NAMES } from '../generator/traits.ts';
import { rates, type Comparison, type Figure } from './compare.ts';
import { JUDGED, type MeasuredLayout } from './generated.ts';

/** What one value of a trait costs. */
export interface TraitRow {
  readonly trait: string;
  readonly value: string;
  /** How many documents have it. */
  readonly documents: number;
  /** Mean F1 of each judged figure over them, in the order of `JUDGED`; where there was nothing to find and nothing was found, 1. */
  readonly means: readonly number[];
}

/** One row for each value of each trait that was drawn, the worst first by its lowest figure. */
export function traitRows(measured: readonly MeasuredLayout[]): readonly TraitRow[] {
  return TRAIT_NAMES.flatMap((trait) => {
    const values = [...new Set(measured.map(({ layout }) => layout[trait]))].filter((value) => value !== '-');
    return values.map((value) => {
      const comparisons = measured.filter(({ layout }) => layout[trait] === value).map(({ comparison }) => comparison);
      return { trait, value, documents: comparisons.length, means: JUDGED.map((figure) => meanOf(comparisons, figure)) };
    });
  }).sort((a, b) => lowest(a) - lowest(b));
}

function meanOf(comparisons: readonly Comparison[], figure: Figure): number {
  return comparisons.reduce((sum, { counts }) => sum + (rates(counts[figure])?.f1 ?? 1), 0) / comparisons.length;
}

/** The lowest figure of a row. */
export function lowest({ means }: TraitRow): number {
  return Math.min(...means);
}

/** The rows as text, at most so many. */
export function traitTable(rows: readonly TraitRow[], most = Infinity): string {
  const width = Math.max(...rows.map(({ trait, value }) => [...`${trait}: ${value}`].length)) + 3;
  const lines = rows.slice(0, most).map(({ trait, value, documents, means }) => `  ${`${trait}: ${value}`.padEnd(width)}${String(documents).padStart(6)}   ${means.map((mean) => mean.toFixed(3).padEnd(12)).join('')}`.trimEnd());
  return [`  ${'by trait, worst first'.padEnd(width)}${'n'.padStart(6)}   ${JUDGED.map((figure) => figure.padEnd(12)).join('')}`.trimEnd(), ...lines].join('\n');
}
