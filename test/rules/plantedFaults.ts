import { RULES } from '../../server/src/rules/index.ts';
import { checkFixture } from './support/findings.ts';
import { ruleFixtures } from './support/fixtures.ts';

/** How one rule does on the planted faults. */
export interface RuleScore {
  readonly rule: string;
  /** Faults and near misses that were planted for it. */
  readonly planted: number;
  readonly nearMisses: number;
  readonly right: number;
  /** Where it fired and should not have, and where it should have and did not: `file:line`, lines from 1. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly precision: number;
  readonly recall: number;
}

/** Runs every rule over every text of planted faults. */
export function scorePlantedFaults(): readonly RuleScore[] {
  const fixtures = ruleFixtures().map((fixture) => ({ ...fixture, findings: checkFixture(fixture).findings }));
  return RULES.map(({ id }) => {
    const wrong: string[] = [];
    const missed: string[] = [];
    let [right, planted, nearMisses] = [0, 0, 0];
    for (const { name, found, nearMisses: near, findings } of fixtures) {
      const marks = found.filter(({ rule }) => rule === id).map(({ line }) => line);
      const fired = findings.filter(({ rule }) => rule === id).map(({ range }) => range.start.line);
      planted += marks.length;
      nearMisses += near.filter(({ rule }) => rule === id).length;
      right += fired.filter((line) => marks.includes(line)).length;
      wrong.push(...fired.filter((line) => !marks.includes(line)).map((line) => `${name}:${String(line + 1)}`));
      missed.push(...marks.filter((line) => !fired.includes(line)).map((line) => `${name}:${String(line + 1)}`));
    }
    return { rule: id, planted, nearMisses, right, wrong, missed, precision: share(right, right + wrong.length), recall: share(right, planted) };
  });
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** The scores as `npm run accuracy` prints them, and below them every place where a rule falls short. */
export function plantedFaultsTable(scores: readonly RuleScore[] = scorePlantedFaults()): string {
  const rows = scores.map(({ rule, planted, nearMisses, precision, recall }) => [rule, String(planted), String(nearMisses), precision.toFixed(2), recall.toFixed(2)]);
  const all = [['planted faults', 'faults', 'near misses', 'precision', 'recall'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  const short = scores.flatMap(({ rule, wrong, missed }) => [...wrong.map((place) => `  ${place} ${rule}: fires and should not`), ...missed.map((place) => `  ${place} ${rule}: should fire and does not`)]);
  return [...lines, ...short].join('\n');
}

/** Whether every rule finds everything that was planted for it, and nothing else. */
export function plantedFaultsPass(scores: readonly RuleScore[] = scorePlantedFaults()): boolean {
  return scores.every(({ wrong, missed }) => wrong.length === 0 && missed.length === 0);
}
