import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseBulletin } from '../server/src/bulletin/parseBulletin.ts';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));

/** The papers of the project's own dependencies: readmes, licences, change logs, security notes. None is a bulletin. */
describe('texts of the dependencies', () => {
  it('are silent', function () {
    this.timeout(120_000);
    const papers = [...papersOf(modules)];
    assert.ok(papers.length >= 300, `${papers.length} papers found`);
    const taken = papers.filter((file) => parseBulletin(readFileSync(file, 'utf8')).isBulletin);
    assert.deepEqual(taken, []);
  });
});

/** Text and Markdown files at the top of each package. */
function* papersOf(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name.startsWith('@')) yield* papersOf(path);
    else if (entry.isDirectory()) for (const file of readdirSync(path)) if (/\.(?:md|markdown|txt)$|^(?:licen[cs]e|notice|authors|changes)$/i.test(file)) yield join(path, file);
  }
}
