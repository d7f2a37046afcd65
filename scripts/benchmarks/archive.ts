import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../../test/generator/generate.ts';

/** So many layouts take turns. */
const layouts = 60;

/** What must stay as it is in every copy: labels, sources, addresses. */
const kept = /来源|链接|https?|^\s*$|^【|[（(].{2,30}[）)]\s*$/u;

/** Writes an archive of bulletins, a folder for each hundred; each file has stories of its own and at least so many bytes. Answers how many bytes there are. */
export function writeArchive(folder: string, files: number, bytes: number): number {
  const texts = Array.from({ length: layouts }, (_, seed) => generate(seed + 1).text.split('\n'));
  let written = 0;
  for (let file = 0; file < files; file++) {
    const within = join(folder, String(Math.floor(file / 100)).padStart(3, '0'));
    if (file % 100 === 0) mkdirSync(within, { recursive: true });
    const text = issue(texts[file % layouts] ?? [], file, bytes);
    written += Buffer.byteLength(text);
    writeFileSync(join(within, `${String(file).padStart(5, '0')}.txt`), text);
  }
  return written;
}

/** The same layout again and again, in other words each time. */
function issue(lines: readonly string[], file: number, bytes: number): string {
  const copies: string[] = [];
  let size = 0;
  for (let copy = 0; size < bytes; copy++) {
    const text = lines.map((line) => (kept.test(line) ? line : inOtherWords(line, file * 31 + copy))).join('\n');
    copies.push(text);
    size += Buffer.byteLength(text) + 1;
  }
  return copies.join('\n');
}

/** Every Han character is another one, the same one for the same. */
function inOtherWords(line: string, shift: number): string {
  return line.replace(/[\u4e00-\u9fa5]/gu, (unit) => String.fromCharCode(0x4e00 + ((unit.charCodeAt(0) - 0x4e00 + shift * 37) % 20_000)));
}
