import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Mean F1 by set and figure, as it was when it was last recorded. */
export type Recorded = Readonly<Record<string, Readonly<Record<string, number>>>>;

const file = join(import.meta.dirname, 'recorded.json');

/** The recorded figures; none where nothing was recorded yet. Throws where the file is not JSON. */
export function readRecorded(path = file): Recorded {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Recorded) : {};
}

/** Writes today's figures, to four places; what was not measured today stays as it was recorded. */
export function writeRecorded(today: Recorded, path = file): void {
  const rounded = Object.entries(today).map(([set, figures]) => [set, Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)]))] as const);
  writeFileSync(path, `${JSON.stringify({ ...readRecorded(path), ...Object.fromEntries(rounded) }, null, 2)}\n`);
}

/** Today's figures beside the recorded ones, with what was won and lost; a loss is marked. */
export function recordedTable(today: Recorded, recorded: Recorded): string {
  const rows = Object.entries(today).flatMap(([set, figures]) => Object.entries(figures).map(([figure, value]) => row(set, figure, value, recorded[set]?.[figure])));
  const width = Math.max(...rows.map(([name]) => name.length), 0) + 3;
  const lines = rows.map(([name, was, is, difference]) => `${difference.startsWith('-') ? '✗ ' : '  '}${name.padEnd(width)}${was.padStart(10)}${is.padStart(10)}${difference.padStart(12)}`);
  return [`  ${'beside what was recorded'.padEnd(width)}${'recorded'.padStart(10)}${'today'.padStart(10)}${'difference'.padStart(12)}`, ...lines].join('\n');
}

function row(set: string, figure: string, value: number, was: number | undefined): readonly [string, string, string, string] {
  const difference = was === undefined ? 0 : round(round(value) - was);
  const shown = was === undefined ? 'new' : difference === 0 ? '0' : `${difference > 0 ? '+' : ''}${difference.toFixed(4)}`;
  return [`${set}: ${figure}`, was === undefined ? '–' : was.toFixed(4), value.toFixed(4), shown];
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
