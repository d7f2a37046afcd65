/**
 * `npm run bench`: how fast the server answers over stdio, as a client sees it, and how fast whole files are gone through; beside a
 * server that answers from memory, the Markdown language server, and two Markdown parsers. `--only stdio|batch`, `--sizes 0.1,1`
 * (MB), `--layouts plain,markdown`, `--edits N`, `--budget SECONDS` (of the edits of one kind), `--rounds N`, `--files N`, `--seed N`, `--ours` (without the
 * others), `--write` (writes docs/performance.md).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../host/paths.ts';
import { measureBatch, type Throughput } from './performance/batch.ts';
import type { LayoutName } from './performance/documents.ts';
import { batchTable, machine, OURS, ratios, stdioTables } from './performance/report.ts';
import { bundlePrograms, markdownServer } from './performance/servers.ts';
import { measure, type Measured, nullServer } from './performance/stdio.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' }, sizes: { type: 'string', default: '0.1,1,10,50' }, layouts: { type: 'string', default: 'plain,markdown' }, edits: { type: 'string', default: '200' }, budget: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '3' }, files: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' }, ours: { type: 'boolean', default: false }, write: { type: 'boolean', default: false },
  },
});
const [edits, budget, rounds, files, seed] = [values.edits, values.budget, values.rounds, values.files, values.seed].map(Number) as [number, number, number, number, number];
const sizes = values.sizes.split(',').map((size) => Number(size) * 1e6);
const layouts = values.layouts.split(',').filter((name): name is LayoutName => name === 'plain' || name === 'markdown');

const programs = await bundlePrograms();
const command = `npm run bench -- ${process.argv.slice(2).join(' ')}`.trim();
const measured: Measured[] = [];
let batch: Throughput[] = [];
const note = (one: Measured): void => {
  measured.push(one);
  write();
  console.error(`${one.layout} ${(one.size / 1e6).toFixed(1)} MB, ${one.contender}: ${one.failure ?? `${String(one.toDiagnostics.length)} edits`}`);
};
for (const layout of values.only === 'batch' ? [] : layouts) {
  for (const bytes of sizes) {
    const plan = { layout, bytes, edits, budget, seed };
    const { measured: own, replies } = await measure({ name: OURS, args: [programs.server, '--stdio'], settings: {} }, plan);
    note(own);
    if (values.ours) continue;
    if (replies) note((await measure(nullServer(programs.nullServer, replies), plan)).measured);
    if (layout === 'markdown') note((await measure(markdownServer(), plan)).measured);
  }
}
if (values.only !== 'stdio') batch = measureBatch(programs.cli, { bytes: Math.min(10e6, Math.max(...sizes)), files, rounds, seed }, (what) => console.error(what));
console.log(write());

/** The page as far as it has been measured; written after each server, so that what takes long and is stopped leaves the rest. */
function write(): string {
  const parts = [
    ...(measured.length > 0 ? [`## Over stdio\n\nMilliseconds; three figures are the 50th, 95th and 99th of a hundred, single figures medians. Findings are asked for, as VS Code does; where they are told unasked, the 60 ms that a document rests before are taken off.\n\n${stdioTables(measured)}`] : []),
    ...(measured.some(({ contender }) => contender !== OURS) ? [ratios(measured)] : []),
    ...(batch.length > 0 ? [`## Whole files\n\nMedians of ${String(rounds)} rounds.\n\n${batchTable(batch)}`] : []),
  ];
  const page = `# How fast it is\n\nWritten by \`${command}\` (${machine()}). Bulletins are generated, the same for the same seed.\n\n${parts.join('\n\n')}\n`;
  if (values.write) writeFileSync(join(projectRoot, 'docs/performance.md'), page);
  return page;
}
