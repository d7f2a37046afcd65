import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdir, open, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { openAside } from '../../server/src/node/writeAside.ts';
import { systemError, temporaryFolder } from '../cli/testIo.ts';

describe('openAside', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => {
    place = await temporaryFolder({ 'old.json': 'old' });
  });
  afterEach(() => place.remove());
  const text = (name: string) => readFile(place.inside(name), 'utf8');

  it('leaves the old file as it is until the new one is complete', async () => {
    const aside = await openAside(place.inside('old.json'));
    await aside.write('new');
    assert.equal(await text('old.json'), 'old');
    await aside.write(' text');
    await aside.commit();
    assert.equal(await text('old.json'), 'new text');
    await aside.discard();
    assert.deepEqual(await readdir(place.folder), ['old.json']);
  });

  it('leaves everything as it was where it is discarded', async () => {
    const aside = await openAside(place.inside('old.json'));
    await aside.write('new');
    await aside.discard();
    assert.equal(await text('old.json'), 'old');
    assert.deepEqual(await readdir(place.folder), ['old.json']);
  });

  it('makes the folders above', async () => {
    const aside = await openAside(place.inside('a/b/c.json'));
    await aside.write('x');
    await aside.commit();
    assert.equal(await text('a/b/c.json'), 'x');
  });

  it('writes two files beside each other at once', async () => {
    const [one, two] = [await openAside(place.inside('1')), await openAside(place.inside('2'))];
    await Promise.all([one.write('one'), two.write('two')]);
    await Promise.all([one.commit(), two.commit()]);
    assert.deepEqual([await text('1'), await text('2')], ['one', 'two']);
  });

  it('keeps the mode of the file that it replaces', async () => {
    await chmod(place.inside('old.json'), 0o640);
    const aside = await openAside(place.inside('old.json'));
    await aside.commit();
    assert.equal((await stat(place.inside('old.json'))).mode & 0o777, 0o640);
  });

  it('follows a link, and leaves it a link', async () => {
    await symlink('old.json', place.inside('link.json'));
    const aside = await openAside(place.inside('link.json'));
    await aside.write('new');
    await aside.commit();
    assert.equal(await text('old.json'), 'new');
    assert.ok((await lstat(place.inside('link.json'))).isSymbolicLink());
  });

  it('writes to a pipe, and leaves it a pipe', async function () {
    if (process.platform === 'win32') {
      console.log('      skipped: Windows has no named pipes in folders');
      return this.skip();
    }
    execFileSync('mkfifo', [place.inside('pipe')]);
    const reading = readFile(place.inside('pipe'), 'utf8');
    const aside = await openAside(place.inside('pipe'));
    await aside.write('new');
    await aside.commit();
    assert.equal(await reading, 'new');
    assert.ok((await stat(place.inside('pipe'))).isFIFO());
  });

  it('refuses a folder, and a path through a file', async () => {
    await mkdir(place.inside('folder'));
    await assert.rejects(openAside(place.inside('folder')), { code: 'EISDIR' });
    await assert.rejects(openAside(place.inside('old.json/new.json')), { code: 'ENOTDIR' });
    assert.deepEqual((await readdir(place.folder)).sort(), ['folder', 'old.json']);
  });

  describe('on a disk that fails', () => {
    /** File handles of this process whose method fails as the system would. */
    const failing = async (method: 'appendFile' | 'sync' | 'close', code: string) => {
      const handle = await open(place.inside('old.json'));
      const { prototype } = Object.getPrototypeOf(handle).constructor as { prototype: Record<string, unknown> };
      await handle.close();
      const before = prototype[method];
      prototype[method] = () => Promise.reject(systemError(code));
      return () => void (prototype[method] = before);
    };

    for (const [method, code] of [['appendFile', 'ENOSPC'], ['appendFile', 'EROFS'], ['sync', 'EIO'], ['sync', 'EDQUOT']] as const) {
      it(`leaves the old file, and nothing beside it: ${method} gives ${code}`, async () => {
        const aside = await openAside(place.inside('old.json'));
        const mend = await failing(method, code);
        try {
          await assert.rejects(aside.write('new').then(() => aside.commit()), { code });
        } finally {
          mend();
        }
        await aside.discard();
        assert.equal(await text('old.json'), 'old');
        assert.deepEqual(await readdir(place.folder), ['old.json']);
      });
    }
  });
});
