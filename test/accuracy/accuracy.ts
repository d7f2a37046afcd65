/** `npm run accuracy`: how well the detector reads the corpus and the fixtures, and the rules the planted faults, as tables; exit code 1 where it falls short. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FIGURES, rates } from './compare.ts';
import { measure, shortfalls, type Measured } from './measure.ts';
import { plantedFaultsPass, plantedFaultsTable, scorePlantedFaults } from '../rules/plantedFaults.ts';
import { layouts, openSet, others, samples, seeds } from './sets.ts';
import { table } from './table.ts';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, verbose: { type: 'boolean' }, json: { type: 'string' } },
});

const all: Measured[] = [];
for (const read of [seeds, openSet, layouts, samples, others]) {
  const set = read();
  if (set.skipped !== null) console.log(`${set.name}: ${set.skipped}\n`);
  const rows = set.samples
    .filter(({ name }) => options.only === undefined || name.includes(options.only))
    .map((sample) => measure(sample, set));
  if (rows.length === 0) continue;
  all.push(...rows);
  console.log(`${table(set.name, rows)}\n`);
  for (const row of rows) {
    const isAsked = options.verbose === true || options.only !== undefined;
    if (row.comparison.misses.length === 0 || (row.passes && !isAsked)) continue;
    console.log(`where ${row.sample.name} falls short`);
    for (const line of shortfalls(row)) console.log(`  ${line}`);
    console.log();
  }
}

const scores = options.only === undefined ? scorePlantedFaults() : [];
if (scores.length > 0) console.log(`${plantedFaultsTable(scores)}\n`);

if (options.json !== undefined) {
  const report = all.map(({ sample, comparison, passes }) => ({
    document: sample.name,
    passes,
    figures: Object.fromEntries(FIGURES.map((figure) => [figure, rates(comparison.counts[figure])])),
    counts: comparison.counts,
    misses: comparison.misses,
  }));
  writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
}

if (all.length === 0) console.log('Nothing was measured.');
const failed = all.filter(({ passes }) => !passes);
if (failed.length > 0) console.log(`Falls short: ${failed.map(({ sample }) => sample.name).join(', ')}`);
process.exitCode = failed.length > 0 || all.length === 0 || !plantedFaultsPass(scores) ? 1 : 0;
