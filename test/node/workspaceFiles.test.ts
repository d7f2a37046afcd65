import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { today } from '../../server/src/wiring/today.ts';
import { workspaceFiles } from '../../server/src/node/workspaceFiles.ts';

describe('the files of the workspace', () => {
  let folder: string;
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'workspace-'));
    mkdirSync(join(folder, '2021 年'));
    for (const name of ['a.txt', 'b.TXT', '2021 年/c#.md', 'd.bulletin', 'e.png', '.hidden.txt', 'ignored.txt']) writeFileSync(join(folder, name), '来源');
    writeFileSync(join(folder, '.gitignore'), 'ignored.txt\n');
    writeFileSync(join(folder, 'gb.txt'), Buffer.from([0xc0, 0xb4, 0xd4, 0xb4, 0xc0, 0xb4, 0xd4, 0xb4]));
    writeFileSync(join(folder, 'zero.txt'), Buffer.alloc(64));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are listed by their URIs: those that may be bulletins', async () => {
    const found: string[] = [];
    for await (const uri of workspaceFiles.bulletins(pathToFileURL(folder).href)) found.push(uri);
    assert.deepEqual(found.sort(), ['a.txt', 'b.TXT', '2021 年/c#.md', 'd.bulletin', 'gb.txt', 'zero.txt'].map(uriOf).sort());
  });

  it('are read as text, within the limit', async () => {
    assert.equal(await workspaceFiles.read(uriOf('2021 年/c#.md')), '来源');
    assert.equal(await workspaceFiles.read(uriOf('a.txt'), 5), null);
    assert.equal(await workspaceFiles.read(uriOf('zero.txt')), null);
  });

  it('tell whether they have been written since', async () => {
    const before = await workspaceFiles.stamp(uriOf('a.txt'));
    assert.notEqual(before, null);
    assert.equal(await workspaceFiles.stamp(uriOf('a.txt')), before);
    writeFileSync(join(folder, 'a.txt'), '出处：');
    assert.notEqual(await workspaceFiles.stamp(uriOf('a.txt')), before);
    for (const uri of [uriOf('none.txt'), 'untitled:Untitled-1', 'file://%zz']) assert.equal(await workspaceFiles.stamp(uri), null);
  });

  it('are not there where they cannot be read', async () => {
    for (const uri of [uriOf('none.txt'), pathToFileURL(folder).href, 'untitled:Untitled-1', 'file://%zz', 'vscode-vfs://github/a.txt']) {
      assert.equal(await workspaceFiles.read(uri), null, uri);
    }
    for await (const uri of workspaceFiles.bulletins('vscode-vfs://github/a')) assert.fail(uri);
  });
});

describe('today', () => {
  it('is a day of the local calendar', () => assert.equal(today(new Date(2021, 0, 5, 23, 59)), '2021-01-05'));
});
