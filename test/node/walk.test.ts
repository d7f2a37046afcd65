import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { WalkOptions } from '../../server/src/cli/io.ts';
import { walk } from '../../server/src/node/walk.ts';
import { temporaryFolder } from '../cli/testIo.ts';

type Folder = Awaited<ReturnType<typeof temporaryFolder>>;

describe('walk', () => {
  let place: Folder;
  const make = async (files: readonly string[], contents: Readonly<Record<string, string>> = {}) => {
    place = await temporaryFolder({ ...Object.fromEntries(files.map((file) => [file, ''])), ...contents });
    return place;
  };
  afterEach(() => place.remove());

  const found = async (options: Partial<WalkOptions> = {}, folder = place.folder) => {
    const names: string[] = [];
    for await (const item of walk(folder, { accepts: () => true, depth: Infinity, gitignore: true, ...options })) {
      names.push(relative(place.folder, item.path) + ('error' in item ? ` ${(item.error as NodeJS.ErrnoException).code}` : ''));
    }
    return names.sort();
  };

  it('finds the files in a folder and below, hidden ones left out', async () => {
    await make(['a.txt', 'b/c.md', 'b/d/e.md', '.hidden.txt', '.git/x.txt', 'b/.cache/y.md']);
    assert.deepEqual(await found(), ['a.txt', 'b/c.md', 'b/d/e.md']);
  });

  it('asks with paths below the folder', async () => {
    await make(['b/c.md', 'b/d/e.md', 'f.md']);
    const asked: string[] = [];
    await found({ accepts: (below) => asked.push(below) > 0 }, place.inside('b'));
    assert.deepEqual(asked.sort(), ['c.md', 'd/e.md']);
  });

  it('goes down no further than it is told', async () => {
    await make(['a.txt', 'b/c.md', 'b/d/e.md']);
    assert.deepEqual(await found({ depth: 1 }), ['a.txt']);
    assert.deepEqual(await found({ depth: 2 }), ['a.txt', 'b/c.md']);
  });

  it('follows links to files, not to folders: no circle can form', async () => {
    await make(['a.txt', 'b/c.md']);
    await symlink('..', place.inside('b/up'));
    await symlink('self', place.inside('self'));
    await symlink('../a.txt', place.inside('b/a-link.txt'));
    assert.deepEqual(await found(), ['a.txt', 'b/a-link.txt', 'b/c.md', 'self ELOOP']);
  });

  it('names a link that leads nowhere, and goes on', async () => {
    await make(['a.txt', 'z.txt']);
    await symlink('gone', place.inside('link.txt'));
    assert.deepEqual(await found(), ['a.txt', 'link.txt ENOENT', 'z.txt']);
    assert.deepEqual(await found({ accepts: (below) => below !== 'link.txt' }), ['a.txt', 'z.txt']);
  });

  it('names a folder that cannot be opened', async () => {
    await make(['a.txt']);
    assert.deepEqual(await found({}, place.inside('gone')), ['gone ENOENT']);
    assert.deepEqual(await found({}, place.inside('a.txt')), ['a.txt ENOTDIR']);
  });

  it('holds only the folders on its way down', async () => {
    await make(['a/1.txt', 'a/2.txt', 'b/1.txt', 'b/2.txt']);
    const walking = walk(place.folder, { accepts: () => true, depth: Infinity, gitignore: true });
    await walking.next();
    await walking.return(undefined);
    assert.deepEqual(await walking.next(), { done: true, value: undefined });
  });

  describe('with git', () => {
    it('leaves out what .gitignore excludes, nested and negated', async () => {
      await make(['a.txt', 'b.log.txt', 'out/x.txt', 'sub/a.txt', 'sub/keep/x.txt', 'sub/keep/y.txt', 'sub/deep/out/z.txt'], {
        '.gitignore': '*.log.txt\nout/\nsub/*\n',
        'sub/.gitignore': '!keep/\n',
        'sub/keep/.gitignore': '/y.txt\n',
      });
      assert.deepEqual(await found(), ['a.txt', 'sub/keep/x.txt']);
      assert.equal((await found({ gitignore: false })).length, 7);
    });

    it('reads the .gitignore of the folders above, up to the repository', async () => {
      await make(['.gitignore', 'repo/.git/HEAD', 'repo/sub/a.txt', 'repo/sub/b.md'], { '.gitignore': '*.md\n', 'repo/.gitignore': 'sub/a*\n' });
      assert.deepEqual(await found({}, place.inside('repo/sub')), ['repo/sub/b.md']);
    });

    it('looks into an ignored folder that is named itself', async () => {
      await make(['.git/HEAD', 'out/a.txt', 'out/b.txt'], { '.gitignore': 'out/\n', 'out/.gitignore': 'b.txt\n' });
      assert.deepEqual(await found(), []);
      assert.deepEqual(await found({}, place.inside('out')), ['out/a.txt']);
    });

    it('reads names with marks, spaces, comments and Windows line ends as git does', async () => {
      await make(['a[b]/x.txt', 'a[b]/sub/y.txt', 'a b.txt', '#c.txt', '!d.txt', 'e.txt'], {
        '.gitignore': 'a\\ b.txt\r\n# comment\r\n\\#c.txt\r\n\\!d.txt\r\n   \r\n',
        'a[b]/.gitignore': '   \n# e\n/x.txt\nsub/y*\n',
      });
      assert.deepEqual(await found(), ['e.txt']);
    });

    it('says so where a .gitignore cannot be read, and does not guess', async () => {
      await make(['a/x.txt', 'b/y.txt']);
      await writeFile(place.inside('a/.gitignore'), '#'.repeat(1_000_001));
      assert.deepEqual(await found(), ['a/.gitignore EFBIG', 'b/y.txt']);
      await mkdir(place.inside('b/.gitignore'));
      assert.deepEqual(await found({}, place.inside('b')), ['b/y.txt']);
    });

    it('follows no .gitignore that is a link, as git does not', async () => {
      await make(['a.txt', 'rules'], { rules: '*.txt\n' });
      await symlink('rules', place.inside('.gitignore'));
      assert.deepEqual(await found(), ['a.txt', 'rules']);
    });

    it('waits for no .gitignore that is a pipe', async function () {
      await make(['a.txt']);
      if (spawnSync('mkfifo', [place.inside('.gitignore')]).status !== 0) {
        console.log('      skipped: this system has no mkfifo');
        this.skip();
      }
      assert.deepEqual(await found(), ['a.txt']);
    });

    it('keeps its answers right over more files than it remembers', async () => {
      await make(Array.from({ length: 1200 }, (_, index) => `${index}.${index % 2 ? 'md' : 'txt'}`), { '.gitignore': '*.md\n' });
      assert.equal((await found()).length, 600);
    });
  });
});
