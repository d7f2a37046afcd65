import type { Bulletin } from '../../server/src/bulletin/model.ts';
import { compare, rates, type Figure } from '../../test/accuracy/compare.ts';
import type { Document } from './documents.ts';

const FIGURES: readonly Figure[] = ['articles', 'headlines', 'publishers', 'addresses', 'sections'];

/** How well a document was read that was not learnt from. */
export interface Result {
  readonly document: Document;
  /** Whether it was taken for what it is. */
  readonly isRight: boolean;
  readonly confidence: number;
  /** F1 as the detector reads it. */
  readonly asFound: ReadonlyMap<Figure, number>;
  /** F1 where it is known to be a bulletin. */
  readonly asToldBulletin: ReadonlyMap<Figure, number>;
}

export function resultOf(document: Document, found: Bulletin, told: Bulletin): Result {
  return { document, isRight: found.isBulletin === document.gold.isBulletin, confidence: found.confidence, asFound: figuresOf(document, found), asToldBulletin: figuresOf(document, told) };
}

function figuresOf(document: Document, bulletin: Bulletin): Map<Figure, number> {
  const { counts } = compare(document.gold, bulletin);
  return new Map(FIGURES.flatMap((figure) => {
    const f1 = rates(counts[figure])?.f1;
    return f1 === undefined ? [] : [[figure, f1] as const];
  }));
}

/** Means over the documents of each set, and with `verbose` each document, the worst first. */
export function report(results: readonly Result[], verbose: boolean): string {
  const lines = [...new Set(results.map(({ document }) => document.set))].map((set) => {
    const own = results.filter(({ document }) => document.set === set);
    const mean = (of: 'asFound' | 'asToldBulletin', figure: Figure) => {
      const values = own.flatMap((result) => result[of].get(figure) ?? []);
      return values.length === 0 ? '–' : (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2);
    };
    const wrong = own.filter(({ isRight }) => !isRight).length;
    return `${set.padEnd(10)}${String(own.length).padStart(5)}  not taken for what they are ${String(wrong).padStart(3)}   ${FIGURES.map((figure) => `${figure} ${mean('asFound', figure)} (${mean('asToldBulletin', figure)})`).join('  ')}`;
  });
  if (!verbose) return lines.join('\n');
  const worst = [...results].sort((a, b) => (a.asFound.get('articles') ?? 1) - (b.asFound.get('articles') ?? 1));
  return [...lines, ...worst.map(({ document, isRight, confidence, asFound, asToldBulletin }) => `${document.set} ${document.name} ${isRight ? '' : 'NOT TAKEN FOR WHAT IT IS '}${confidence.toFixed(2)} ${FIGURES.map((figure) => `${figure} ${asFound.get(figure)?.toFixed(2) ?? '–'} (${asToldBulletin.get(figure)?.toFixed(2) ?? '–'})`).join(' ')}`)].join('\n');
}
