import { askedSentence, sumOfAsked, type AskedLines } from './askedLines.ts';
import { bandsOf, calibrationTable, type Band } from './calibration.ts';
import { FIGURES } from './compare.ts';
import { LEARNT_FROM, loudOthers, measureGenerated, meanOf, type MeasuredLayout } from './generated.ts';
import { traitRows, traitTable } from './traitTable.ts';

/** The generated set, measured, as text and as figures. */
export interface GeneratedReport {
  readonly measured: readonly MeasuredLayout[];
  readonly text: string;
  /** Mean F1 by figure. */
  readonly figures: Readonly<Record<string, number>>;
  /** How many texts that are no bulletin were taken for one. */
  readonly loud: number;
  /** How often what is so sure is right. */
  readonly calibration: readonly Band[];
  /** What is asked about headlines in doubt, in all bulletins. */
  readonly asked: AskedLines;
}

/** Measures the bulletins of so many seeds from one on, and a fourth as many texts of other kinds. `rows` is how many traits are shown. */
export function reportGenerated(from: number, count: number, rows: number): GeneratedReport {
  const measured = measureGenerated(from, count);
  const comparisons = measured.map(({ comparison }) => comparison);
  const figures = Object.fromEntries(FIGURES.flatMap((figure) => {
    const mean = meanOf(comparisons, figure);
    return mean === null ? [] : [[figure, mean] as const];
  }));
  const others = Math.ceil(count / 4);
  const loud = loudOthers(from, others);
  const notFound = comparisons.filter(({ misses }) => misses.some(({ figure }) => figure === 'isBulletin')).length;
  const calibration = bandsOf(measured.flatMap(({ judged }) => judged));
  const asked = sumOfAsked(measured.map((one) => one.asked));
  const text = [
    `generated: ${count} bulletins from seed ${from}; mean F1: ${Object.entries(figures).map(([figure, mean]) => `${figure} ${mean.toFixed(3)}`).join(', ')}`,
    `  taken for no bulletin: ${notFound}; texts of other kinds: ${others}, not silent: ${loud.length}${loud.map(({ seed, kind, articles }) => `\n  ✗ ${kind} of seed ${seed}: ${articles} articles`).join('')}`,
    `  weights are learnt from seeds ${LEARNT_FROM} and greater; none of these is among them`,
    '',
    calibrationTable(calibration),
    `  ${askedSentence(asked)}`,
    '',
    traitTable(traitRows(measured), rows),
  ].join('\n');
  return { measured, text, figures, loud: loud.length, calibration, asked };
}
