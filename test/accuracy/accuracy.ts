/**
 * `npm run accuracy`: how well the detector reads the corpus, the fixtures and generated bulletins, and the rules the planted
 * faults, as tables, beside the recorded figures; exit code 1 where it falls short.
 *
 * `--only NAME` some documents, `--verbose` all misses and all traits, `--json FILE`, `--generated N --from SEED` how many
 * generated bulletins and which, `--shrink SEED` a small document that fails as that of the seed does, `--record` writes today's figures,
 * `--given-articles` takes the articles' lines from the gold and scores the rest.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FIGURES, rates, type Comparison } from './compare.ts';
import { calibrationFigures, calibrationPasses } from './calibration.ts';
import { LEARNT_FROM, meanOf } from './generated.ts';
import { reportGenerated } from './generatedReport.ts';
import { measure, measureGiven, shortfalls, type Measured } from './measure.ts';
import { plantedFaultsPass, plantedFaultsTable, scorePlantedFaults } from '../rules/plantedFaults.ts';
import { readRecorded, recordedTable, writeRecorded, type Recorded } from './recorded.ts';
import { shrunkReport } from './shrunk.ts';
import { layouts, openSet, others, samples, seeds, unseen } from './sets.ts';
import { table } from './table.ts';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, verbose: { type: 'boolean' }, json: { type: 'string' },
    generated: { type: 'string' }, from: { type: 'string', default: '0' }, shrink: { type: 'string' }, record: { type: 'boolean' }, 'given-articles': { type: 'boolean' } },
});

if (options.shrink !== undefined) {
  console.log(shrunkReport(numberOf('shrink', options.shrink)));
  process.exit();
}
if (options.record === true && (options.only !== undefined || options.generated !== undefined || options.from !== '0')) {
  throw new Error('--record takes the figures of a whole run: without --only, --generated and --from.');
}
const today: Record<string, Recorded[string]> = {};

const all: Measured[] = [];
const given = options['given-articles'] === true;
for (const read of given ? [seeds, openSet, layouts, unseen] : [seeds, openSet, layouts, samples, others]) {
  const set = read();
  if (set.skipped !== null) console.log(`${set.name}: ${set.skipped}\n`);
  const rows = set.samples
    .filter(({ name }) => options.only === undefined || name.includes(options.only))
    .filter(({ gold }) => !given || gold.isBulletin)
    .map((sample) => (given ? measureGiven(sample) : measure(sample, set)));
  if (rows.length === 0) continue;
  all.push(...rows);
  console.log(`${table(set.name, rows)}\n`);
  if (rows.some(({ sample }) => sample.gold.isBulletin)) today[set.name] = meansOf(rows.map(({ comparison }) => comparison));
  for (const row of rows) {
    const isAsked = options.verbose === true || options.only !== undefined;
    if (row.comparison.misses.length === 0 || (row.passes && !isAsked) || (given && !isAsked)) continue;
    console.log(`where ${row.sample.name} falls short`);
    for (const line of shortfalls(row)) console.log(`  ${line}`);
    console.log();
  }
}

const isWhole = options.only === undefined && !given;
const count = isWhole || options.generated !== undefined ? numberOf('generated', options.generated ?? '400') : 0;
const generatedName = `generated ${count} from ${options.from}`;
const generated = count > 0 ? reportGenerated(numberOf('from', options.from), count, options.verbose === true ? Infinity : 40) : null;
if (generated !== null) {
  console.log(`${generated.text}\n`);
  today[generatedName] = { ...generated.figures };
  today[`${generatedName}, right`] = calibrationFigures(generated.calibration);
}
if (isWhole) console.log(`${recordedTable(today, readRecorded())}\n`);
if (options.record === true) writeRecorded(today);

const scores = isWhole ? scorePlantedFaults() : [];
if (scores.length > 0) console.log(`${plantedFaultsTable(scores)}\n`);

if (options.json !== undefined) {
  const written = all.map(({ sample, comparison, passes }) => ({
    document: sample.name,
    passes,
    figures: figuresOf(comparison),
    counts: comparison.counts,
    misses: comparison.misses,
  }));
  const drawn = (generated?.measured ?? []).map(({ seed, layout, comparison }) => ({ document: `generated/${seed}`, layout, figures: figuresOf(comparison), counts: comparison.counts, misses: comparison.misses }));
  const whole = generated === null ? [] : [{ document: generatedName, learntFrom: LEARNT_FROM, calibration: generated.calibration, asked: generated.asked }];
  const report = [...written, ...drawn, ...whole];
  writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
}

const isLoud = generated !== null && generated.loud > 0;
const isHonest = generated === null || calibrationPasses(generated.calibration);
if (!isHonest) console.log('What is called sure is wrong too often.');
if (all.length === 0 && generated === null) console.log('Nothing was measured.');
const failed = all.filter(({ passes }) => !passes);
if (failed.length > 0) console.log(`Falls short: ${failed.map(({ sample }) => sample.name).join(', ')}`);
process.exitCode = failed.length > 0 || isLoud || !isHonest || (all.length === 0 && generated === null) || !plantedFaultsPass(scores) ? 1 : 0;

function figuresOf({ counts }: Comparison): Readonly<Record<string, ReturnType<typeof rates>>> {
  return Object.fromEntries(FIGURES.map((figure) => [figure, rates(counts[figure])]));
}

function meansOf(comparisons: readonly Comparison[]): Readonly<Record<string, number>> {
  return Object.fromEntries(FIGURES.flatMap((figure) => {
    const mean = meanOf(comparisons, figure);
    return mean === null ? [] : [[figure, mean] as const];
  }));
}

/** Throws where the option is no whole number from 0. */
function numberOf(option: string, value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new Error(`--${option} takes a whole number, not ${value}.`);
  return Number(value);
}
