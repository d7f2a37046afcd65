import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarks } from '../../test/rules/support/marked.ts';
import { projectRoot } from '../host/paths.ts';

const folder = join(projectRoot, 'test/fixtures/rules');

/** What must stay as it is in every copy: labels, sources, addresses, heads of sections. */
const KEPT = /来源|链接|https?|^\s*$|^【/u;

/**
 * A bulletin of at least so many bytes of UTF-8, with the planted faults of all fixtures of one layout again and again. Each
 * copy has other words and other addresses, so that no story is there twice that was not planted so.
 */
export function largeBulletin(bytes: number): string {
  const issues = readdirSync(folder).sort()
    .map((name) => readMarks(readFileSync(join(folder, name), 'utf8')).text.split('\n'))
    .filter((lines) => lines[0] === '地方观察周报' && lines.some((line) => line.startsWith('（来源：')));
  const masthead = issues[0]?.slice(0, 3) ?? [];
  const lines = [...masthead];
  let size = 0;
  for (let copy = 0; size < bytes; copy++) {
    const issue = issues[copy % issues.length] ?? [];
    const stories = issue.slice(3).map((line) => (KEPT.test(line) ? withOtherNumber(line, copy) : inOtherWords(line, copy)));
    lines.push(...stories);
    size += Buffer.byteLength(stories.join('\n')) + 1;
  }
  return lines.join('\n');
}

/** Every Han character is another one, the same one for the same. */
function inOtherWords(line: string, copy: number): string {
  return line.replace(/[\u4e00-\u9fa5]/gu, (unit) => String.fromCharCode(0x4e00 + ((unit.charCodeAt(0) - 0x4e00 + copy * 37) % 20_000)));
}

/** The number that ends an address tells which story it is. */
function withOtherNumber(line: string, copy: number): string {
  return line.replace(/\d{6,}(?=\.s?html?|$)/u, (number) => `${number}${String(copy)}`);
}
