import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unifiedDiff } from '../../server/src/exports/unifiedDiff.ts';

describe('unifiedDiff', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'diff-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is nothing where nothing differs', () => assert.equal(unifiedDiff('a.txt', 'x\n', 'x\n'), ''));

  it('names the file as it is called', () => {
    assert.equal(unifiedDiff('江城.txt', '一\n二\n', '一\n三\n'), '--- a/江城.txt\n+++ b/江城.txt\n@@ -1,2 +1,2 @@\n 一\n-二\n+三\n');
  });

  const long = Array.from({ length: 6000 }, (_, i) => `line ${i}\n`).join('');
  for (const [what, name, old, next] of [
    ['lines', '江城 8.txt', '一\n二\n三\n', '一\n\n二\n'],
    ['a text without an end of its last line', 'b.txt', 'x\ny', 'x\nz'],
    ['lines that end in CR LF', 'c.txt', '一\r\n二\r\n', '一二\r\n'],
    ['more lines than are compared', 'd.txt', long, long.replaceAll('line', 'row')],
  ] as const) {
    it(`git applies it to ${what}`, () => {
      writeFileSync(join(folder, name), old);
      execFileSync('git', ['apply', '-p1', '-'], { cwd: folder, input: unifiedDiff(name, old, next) });
      assert.equal(readFileSync(join(folder, name), 'utf8'), next);
    });
  }
});
