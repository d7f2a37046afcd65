import { FIGURES, rates, type Figure } from './compare.ts';
import type { Measured } from './measure.ts';

const CELL = 16;

/** One set as a table: precision/recall/F1 per document and figure, and the mean F1 over the documents. */
export function table(title: string, rows: readonly Measured[]): string {
  const nameWidth = Math.max(...rows.map(({ sample }) => sample.name.length), title.length, 'mean F1'.length) + 3;
  const bulletins = rows.filter(({ sample }) => sample.gold.isBulletin);
  const lines = rows.map((row) => mark(row) + row.sample.name.padEnd(nameWidth) + cells(row));
  const means = FIGURES.map((figure) => mean(bulletins, figure).padEnd(CELL)).join('');
  const head = `  ${title.padEnd(nameWidth)}${FIGURES.map((figure) => figure.padEnd(CELL)).join('')}`;
  return [head, ...lines, ...(bulletins.length > 0 ? [`  ${'mean F1'.padEnd(nameWidth)}${means}`] : [])]
    .map((line) => line.trimEnd())
    .join('\n');
}

function mark({ passes }: Measured): string {
  return passes ? '  ' : '✗ ';
}

function cells({ sample, comparison }: Measured): string {
  if (sample.gold.isBulletin) return FIGURES.map((figure) => cell(rates(comparison.counts[figure])).padEnd(CELL)).join('');
  const { extra } = comparison.counts.articles;
  return comparison.misses.length === 0 ? 'silent' : `NOT SILENT: ${extra} articles`;
}

function cell(figures: ReturnType<typeof rates>): string {
  return figures === null ? '–' : [figures.precision, figures.recall, figures.f1].map(hundredths).join('/');
}

function mean(rows: readonly Measured[], figure: Figure): string {
  const values = rows.flatMap(({ comparison }) => rates(comparison.counts[figure])?.f1 ?? []);
  return values.length === 0 ? '–' : hundredths(values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** Cut, not rounded: 1.00 means all of it. */
function hundredths(value: number): string {
  return (Math.floor(value * 100 + 1e-9) / 100).toFixed(2);
}
