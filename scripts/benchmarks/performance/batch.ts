import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { micromark } from 'micromark';
import { parseBulletin } from '../../../server/src/bulletin/parseBulletin.ts';
import { knowsHost } from '../../../server/src/publishers/knowsHost.ts';
import { projectRoot } from '../../host/paths.ts';
import { longBulletin, shortBulletins } from './documents.ts';
import { median } from './figures.ts';

/** One way to go through the same bytes. */
export interface Throughput {
  readonly what: string;
  readonly bytes: number;
  /** Of each round. */
  readonly seconds: readonly number[];
}

/** How much is gone through. */
export interface BatchPlan {
  /** Bytes of the one long file. */
  readonly bytes: number;
  readonly files: number;
  readonly rounds: number;
  readonly seed: number;
}

/** Bytes in a second, in MB; by the median of all rounds. */
export function rate({ bytes, seconds }: Throughput): number {
  return bytes / 1e6 / median(seconds);
}

/** Reads one long file and many short ones in each of the ways; files are written below `out/` and removed again. */
export function measureBatch(cli: string, { bytes, files, rounds, seed }: BatchPlan, said: (what: string) => void): Throughput[] {
  const folder = join(projectRoot, 'out/benchmarks/performance/batch');
  const many = join(folder, 'many');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(many, { recursive: true });
  const long = join(folder, 'long.md');
  writeFileSync(long, longBulletin('markdown', bytes, seed));
  const texts = shortBulletins(files, seed);
  texts.forEach((text, i) => writeFileSync(join(many, `${String(i).padStart(6, '0')}.txt`), text));
  const ofLong = readFileSync(long).length;
  const ofMany = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const hosts = knowsHost();
  const markdown = new MarkdownIt({ html: true });
  const ways: readonly (readonly [what: string, bytes: number, go: () => unknown])[] = [
    ['floor: read, decode, split lines, one regular expression', ofLong, () => addressesIn(readFileSync(long, 'utf8'))],
    ['model of one long file', ofLong, () => parseBulletin(readFileSync(long, 'utf8'), { knowsHost: hosts }).articles.length],
    ['markdown-it, the same file to HTML', ofLong, () => markdown.render(readFileSync(long, 'utf8')).length],
    ['micromark, the same file to HTML', ofLong, () => micromark(readFileSync(long, 'utf8')).length],
    ['export of one long file, the program as it ships', ofLong, () => exported(cli, long, join(folder, 'long.json'))],
    [`export of ${files.toLocaleString('en-GB')} files, the program as it ships`, ofMany, () => exported(cli, many, join(folder, 'exported'))],
  ];
  const results = ways.map(([what, size, go]): Throughput => {
    const seconds = Array.from({ length: rounds }, () => {
      const begun = performance.now();
      go();
      return (performance.now() - begun) / 1000;
    });
    said(`${what}: ${(size / 1e6 / median(seconds)).toFixed(2)} MB/s`);
    return { what, bytes: size, seconds };
  });
  rmSync(folder, { recursive: true, force: true });
  return results;
}

function addressesIn(text: string): number {
  let found = 0;
  for (const line of text.split(/\r\n|\n|\r/)) if (/https?:\/\//.test(line)) found++;
  return found;
}

function exported(cli: string, path: string, out: string): void {
  execFileSync(process.execPath, ['--max-old-space-size=6000', cli, 'export', path, '--out', out, '--all', '--format', 'json'], { stdio: 'ignore' });
}
