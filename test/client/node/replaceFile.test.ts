import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceFile } from '../../../client/src/node/replaceFile.ts';

describe('replaceFile', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bulletin-replace-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('writes a new file, and leaves nothing else behind', async () => {
    await replaceFile(join(folder, 'a.json'), '一');
    assert.equal(await readFile(join(folder, 'a.json'), 'utf8'), '一');
    assert.deepEqual(await readdir(folder), ['a.json']);
  });

  it('replaces a file and keeps its mode', async () => {
    const file = join(folder, 'a.json');
    await writeFile(file, 'old', { mode: 0o640 });
    await replaceFile(file, 'new');
    assert.equal(await readFile(file, 'utf8'), 'new');
    assert.equal((await stat(file)).mode & 0o777, 0o640);
  });

  it('replaces what a link leads to, not the link', async function () {
    if (process.platform === 'win32') {
      console.log('      skipped: links need a privilege on Windows');
      this.skip();
    }
    await writeFile(join(folder, 'real.json'), 'old');
    await symlink('real.json', join(folder, 'link.json'));
    await replaceFile(join(folder, 'link.json'), 'new');
    assert.equal(await readlink(join(folder, 'link.json')), 'real.json');
    assert.equal(await readFile(join(folder, 'real.json'), 'utf8'), 'new');
  });

  it('fails on a folder, and leaves it and what is in it', async () => {
    await mkdir(join(folder, 'a.json'));
    await writeFile(join(folder, 'a.json', 'inside'), '');
    await assert.rejects(replaceFile(join(folder, 'a.json'), 'new'), { code: process.platform === 'win32' ? 'EPERM' : 'EISDIR' });
    assert.deepEqual(await readdir(folder, { recursive: true }), ['a.json', join('a.json', 'inside')]);
  });

  it('fails where there is no folder for it', async () => {
    await assert.rejects(replaceFile(join(folder, 'none', 'a.json'), 'new'), { code: 'ENOENT' });
  });
});
