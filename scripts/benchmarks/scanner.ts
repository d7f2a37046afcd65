/**
 * `npm run bench:scanner`: the scanner of addresses, bundled as it ships, on texts that are made to break it, at 1, 2, 4 and
 * 10 MB (million UTF-16 units); a table of milliseconds of processor time. Exit code 1 where 10 MB take more than three
 * times what 1 MB lets expect. Names of families after `--` run only these.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { adversarial } from './adversarialTexts.ts';
import { projectRoot } from '../host/paths.ts';

type Scanner = typeof import('../../server/src/bulletin/text/addresses.ts');

const MILLION = 1_000_000;
const SIZES = [1, 2, 4, 10] as const;
const MOST = 3;
/** Of fewer milliseconds a ratio says something of the clock alone. */
const LEAST = 5;
/** The columns of a text without line breaks. */
const WIDTH = 76;

const { findAddresses, goesOnBelow, LONGEST_BROKEN, readDefinition, scanLinks } = await bundled();

/** What is measured: the text at once, and line by line as blocks are gathered. */
const scans: Readonly<Record<string, (text: string) => unknown>> = {
  findAddresses,
  scanLinks,
  'line by line': byLines,
};

/** The bundle's functions refer to each other directly, as in the extension; those of `tsx` through getters. */
async function bundled(): Promise<Scanner> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bulletin-bench-'));
  try {
    const outfile = path.join(folder, 'addresses.mjs');
    buildSync({ entryPoints: ['server/src/bulletin/text/addresses.ts'], absWorkingDir: projectRoot, outfile, bundle: true, format: 'esm', target: 'node20' });
    return await import(pathToFileURL(outfile).href) as Scanner;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Joins lines as long as an address goes on over their ends, and reads each as a definition. */
function byLines(text: string): void {
  let written = '';
  for (let at = 0; at < text.length; at += WIDTH) {
    const line = text.slice(at, at + WIDTH);
    readDefinition(line);
    const goesOn = written.length <= LONGEST_BROKEN && goesOnBelow(written, line, true);
    written = goesOn ? written + line : line;
  }
}

/** Milliseconds of processor time, the least of some runs: other work on the machine counts as little as can be. */
function time(scan: (text: string) => unknown, text: string): number {
  let best = Infinity;
  for (let run = 0, spent = 0; run < 3 && spent < 400; run++) {
    const start = process.cpuUsage();
    scan(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
    spent += (user + system) / 1000;
  }
  return best;
}

const FAMILY = Math.max(...Object.keys(adversarial).map((name) => name.length));
const SCAN = Math.max(...Object.keys(scans).map((name) => name.length));
const print = (family: string, scan: string, figures: readonly string[]): void => console.log([family.padEnd(FAMILY), scan.padEnd(SCAN), ...figures.map((figure) => figure.padStart(8))].join('  '));

const only = process.argv.slice(2);
let measured = 0;
let fails = 0;
print('family', 'scan', [...SIZES.map((size) => `${String(size)} MB`), 'ratio']);
for (const [family, make] of Object.entries(adversarial)) {
  if (only.length > 0 && !only.includes(family)) continue;
  const texts = SIZES.map((size) => make(size * MILLION));
  for (const [name, scan] of Object.entries(scans)) {
    const times = texts.map((text) => time(scan, text));
    const ratio = (times.at(-1) ?? 0) / (Math.max(times[0] ?? 0, LEAST) * (SIZES.at(-1) ?? 1));
    const isLinear = ratio <= MOST;
    measured++;
    if (!isLinear) fails++;
    print(family, name, [...times.map((milliseconds) => milliseconds.toFixed(1)), ratio.toFixed(2), ...(isLinear ? [] : ['not linear'])]);
  }
}
console.log(`\n${String(measured)} measured; ratio: the time of 10 MB to ten times that of 1 MB, at most ${String(MOST)}. Not linear: ${String(fails)}.`);
process.exitCode = fails > 0 || measured === 0 ? 1 : 0;
