import { cpus, loadavg, totalmem } from 'node:os';
import { rate, type Throughput } from './batch.ts';
import { figure, median, percentile } from './figures.ts';
import { markdownTable } from './markdownTable.ts';
import type { Measured } from './stdio.ts';

/** How long the server lets a document rest before it tells findings unasked, in milliseconds: it is no work, and taken off. */
const REST = 60;

/** The machine, in one sentence, and how busy it is: figures of a machine that others use at the same time say little. */
export function machine(): string {
  const [first] = cpus();
  return `${first?.model.trim() ?? 'an unknown processor'}, ${String(cpus().length)} processors, ${(totalmem() / 2 ** 30).toFixed(0)} GB of memory, ${process.platform} ${process.arch}, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)} while measuring`;
}

/** What was measured over stdio, a table for each layout. */
export function stdioTables(all: readonly Measured[]): string {
  const layouts = [...new Set(all.map(({ layout }) => layout))];
  return layouts.map((layout) => `### ${layout === 'plain' ? 'Plain' : 'Markdown'} layout\n\n${stdioTable(all.filter((one) => one.layout === layout))}`).join('\n\n');
}

function stdioTable(all: readonly Measured[]): string {
  const three = (times: readonly number[]) => (times.length === 0 ? '–' : [0.5, 0.95, 0.99].map((share) => figure(percentile(times, share))).join(' / '));
  const head = ['MB, server', 'initialize', 'first outline', 'first findings', 'edit to findings', 'edit to outline', 'edit to findings told', 'hover', 'code action', 'memory, MB (× text)', 'edits'];
  const rows = all.map((one) => [
    `${figure(one.size / 1e6)}, ${one.contender}`,
    figure(one.initialize), figure(one.firstOutline), figure(one.firstDiagnostics),
    three(one.toDiagnostics), three(one.toOutline), three(one.toTold.map((time) => (one.contender === OURS ? time - REST : time))), figure(median(one.hover)), figure(median(one.codeAction)),
    one.memory ? `${figure(one.memory.peak / 1e6)} (${figure(one.memory.peak / one.size)})` : '–',
    one.failure ? `failed: ${one.failure.replaceAll('|', '/').replaceAll('\n', ' ')}` : String(one.toDiagnostics.length),
  ]);
  return markdownTable([head, ...rows]);
}

/** What the server of this project is called in the tables. */
export const OURS = 'Bulletin Desk';

/** Ours beside each other server on the same text: how many times faster it is, or slower where that is below 1. */
export function ratios(all: readonly Measured[]): string {
  const rows = all.filter(({ contender }) => contender !== OURS).flatMap((other) => {
    const own = all.find((one) => one.contender === OURS && one.layout === other.layout && one.size === other.size);
    if (!own) return [];
    const over = (times: (one: Measured) => readonly number[]) => figure(median(times(other)) / median(times(own)));
    return [[`${figure(other.size / 1e6)} MB, ${other.layout}, ${other.contender}`, over((one) => one.toDiagnostics), over((one) => one.toOutline), over((one) => one.hover), over((one) => one.codeAction)]];
  });
  return markdownTable([['time of the other ÷ time of Bulletin Desk, medians', 'edit to findings', 'edit to outline', 'hover', 'code action'], ...rows]);
}

/** What was measured of batch work; the first way is the floor. */
export function batchTable(all: readonly Throughput[]): string {
  const floor = all[0] ? rate(all[0]) : NaN;
  return markdownTable([['what', 'MB', 'MB/s', 'of the floor'], ...all.map((one) => [one.what, figure(one.bytes / 1e6), figure(rate(one)), `${figure((100 * rate(one)) / floor)} %`])]);
}
