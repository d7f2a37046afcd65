import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import { nodeFiles } from '../../server/src/node/nodeFiles.ts';
import { schemaErrors } from '../exports/schema.ts';
import { digest, headlines, letter } from './digest.ts';
import { Kept, runCli, systemError, temporaryFolder } from './testIo.ts';

type Folder = Awaited<ReturnType<typeof temporaryFolder>>;

describe('bulletin-desk export', () => {
  let place: Folder;
  const make = async (files: Readonly<Record<string, string | Uint8Array>>) => (place = await temporaryFolder(files));
  afterEach(() => place.remove());

  const documentsIn = (ndjson: string) => ndjson.split('\n').filter(Boolean).map((line): AnnotatedDocument => JSON.parse(line));
  const filesIn = (ndjson: string) => documentsIn(ndjson).map(({ file }) => relative(place.folder, file)).sort();
  const written = async (name: string): Promise<AnnotatedDocument> => JSON.parse(await readFile(place.inside(name), 'utf8'));
  const tree = async (name = '.') => {
    const entries = await readdir(place.inside(name), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => relative(place.inside(name), `${entry.parentPath}/${entry.name}`)).sort();
  };

  describe('one document', () => {
    it('goes to standard output as JSON', async () => {
      await make({ 'a.txt': digest() });
      const { code, stdout, stderr } = await runCli(['export', place.inside('a.txt')]);
      assert.deepEqual([code, stderr], [0, '']);
      const document: AnnotatedDocument = JSON.parse(stdout);
      assert.deepEqual(schemaErrors(document), []);
      assert.equal(document.file, place.inside('a.txt'));
      assert.deepEqual(document.articles.map(({ headline }) => headline), headlines);
      assert.equal(stdout, `${JSON.stringify(document, null, 2)}\n`);
    });

    it('comes from standard input for -', async () => {
      await make({});
      const { code, stdout } = await runCli(['export', '-'], { input: Buffer.from(digest()) });
      const document: AnnotatedDocument = JSON.parse(stdout);
      assert.deepEqual([code, document.file, document.encoding, document.articles.length], [0, '-', 'utf-8', 3]);
    });

    it('is one line with --format ndjson', async () => {
      await make({ 'a.txt': digest() });
      const { stdout } = await runCli(['export', place.inside('a.txt'), '--format', 'ndjson']);
      assert.match(stdout, /^[^\n]+\n$/);
      assert.equal(documentsIn(stdout)[0]?.articles.length, 3);
    });

    it('goes to the file named, or into the folder named', async () => {
      await make({ 'a.txt': digest() });
      for (const out of ['new/a.json', 'new', 'other/']) {
        const { code, stdout, stderr } = await runCli(['export', place.inside('a.txt'), '--out', place.inside(out)]);
        assert.deepEqual([code, stdout, stderr], [0, '', '']);
      }
      assert.deepEqual(await tree(), ['a.txt', 'new/a.json', 'new/a.txt.json', 'other/a.txt.json']);
      assert.equal((await written('new/a.json')).articles.length, 3);
    });

    it('that is no bulletin says so', async () => {
      await make({ 'letter.txt': letter });
      const { code, stdout } = await runCli(['export', place.inside('letter.txt')]);
      const document: AnnotatedDocument = JSON.parse(stdout);
      assert.deepEqual([code, document.isBulletin, document.articles, document.sections], [0, false, [], []]);
    });

    it('is a bulletin where its name says so', async () => {
      await make({ 'new.bulletin': '' });
      const { stdout } = await runCli(['export', place.inside('new.bulletin')]);
      assert.equal((JSON.parse(stdout) as AnnotatedDocument).isBulletin, true);
    });
  });

  describe('many documents', () => {
    const files = {
      'in/a.txt': digest(),
      'in/2021/b.md': digest(),
      'in/2021/b.txt': digest(),
      'in/letter.txt': letter,
      'in/c.markdown': digest(),
      'in/d.bulletin': digest(),
      'in/e.log': digest(),
      'in/.hidden.txt': digest(),
    };
    const bulletins = ['in/2021/b.md', 'in/2021/b.txt', 'in/a.txt', 'in/c.markdown', 'in/d.bulletin'];

    it('go to standard output, a line each; what is no bulletin is skipped and counted', async () => {
      await make(files);
      const { code, stdout, stderr } = await runCli(['export', place.inside('in')]);
      assert.equal(code, 0);
      assert.deepEqual(filesIn(stdout), bulletins);
      for (const document of documentsIn(stdout)) assert.deepEqual(schemaErrors(document), []);
      assert.match(stderr, /exported: 5; no bulletin, skipped: 1; failed: 0 \(--all/);
    });

    it('include what is no bulletin with --all', async () => {
      await make(files);
      const { stdout, stderr } = await runCli(['export', place.inside('in'), '--all']);
      assert.deepEqual(filesIn(stdout), [...bulletins, 'in/letter.txt']);
      assert.match(stderr, /exported: 6; no bulletin, skipped: 0; failed: 0\n/);
    });

    it('include what is no bulletin where it is named itself', async () => {
      await make(files);
      const { stdout } = await runCli(['export', place.inside('in/letter.txt'), place.inside('in/e.log')]);
      assert.deepEqual(documentsIn(stdout).map(({ isBulletin }) => isBulletin), [false, true]);
    });

    it('go to a folder, a file each, folders kept', async () => {
      await make(files);
      const { code, stdout } = await runCli(['export', place.inside('in'), '--out', place.inside('out')]);
      assert.deepEqual([code, stdout], [0, '']);
      assert.deepEqual(await tree('out'), ['2021/b.md.json', '2021/b.txt.json', 'a.txt.json', 'c.markdown.json', 'd.bulletin.json']);
      assert.deepEqual((await written('out/2021/b.md.json')).articles.map(({ headline }) => headline), headlines);
    });

    it('of several folders keep the folders apart', async () => {
      await make({ 'in/x/a.txt': digest(), 'in/y/a.txt': digest(), 'in/xy/a.txt': digest() });
      await runCli(['export', place.inside('in/x'), place.inside('in/y/a.txt'), place.inside('in/xy'), '--out', place.inside('out')]);
      assert.deepEqual(await tree('out'), ['x/a.txt.json', 'xy/a.txt.json', 'y/a.txt.json']);
    });

    it('go to one file as NDJSON where that is asked for, or its name says so', async () => {
      await make(files);
      await runCli(['export', place.inside('in'), '--format', 'ndjson', '--out', place.inside('out/all.txt')]);
      await runCli(['export', place.inside('in'), '--out', place.inside('all.ndjson')]);
      for (const name of ['out/all.txt', 'all.ndjson']) {
        assert.deepEqual(filesIn(await readFile(place.inside(name), 'utf8')), bulletins);
      }
      assert.deepEqual(await tree('out'), ['all.txt']);
    });

    for (const [pattern, expected] of [
      ['in/*.txt', ['in/a.txt']],
      ['in/**/*.txt', ['in/2021/b.txt', 'in/a.txt']],
      ['in/*/b.{md,txt}', ['in/2021/b.md', 'in/2021/b.txt']],
      ['in/202?/*', ['in/2021/b.md', 'in/2021/b.txt']],
      ['*/[ae].*', ['in/a.txt', 'in/e.log']],
    ] as const) {
      it(`match the pattern ${pattern}`, async () => {
        await make(files);
        const { code, stdout } = await runCli(['export', place.inside(pattern)]);
        assert.equal(code, 0);
        assert.deepEqual(filesIn(stdout), expected);
      });
    }

    it('are not matched by a pattern that is the name of a file', async () => {
      await make({ 'a[1].txt': digest(), 'a1.txt': digest() });
      const { stdout } = await runCli(['export', place.inside('a[1].txt'), '--format', 'ndjson']);
      assert.deepEqual(filesIn(stdout), ['a[1].txt']);
    });

    it('leave out what git ignores, unless it is named or --no-gitignore is given', async () => {
      await make({ ...files, 'in/.gitignore': '2021/\na.*\n' });
      assert.deepEqual(filesIn((await runCli(['export', place.inside('in')])).stdout), ['in/c.markdown', 'in/d.bulletin']);
      assert.deepEqual(filesIn((await runCli(['export', place.inside('in/**/*.txt')])).stdout), []);
      assert.deepEqual(filesIn((await runCli(['export', place.inside('in'), '--no-gitignore'])).stdout), bulletins);
      assert.deepEqual(filesIn((await runCli(['export', place.inside('in/a.txt'), '-f', 'ndjson'])).stdout), ['in/a.txt']);
    });

    it('may be none', async () => {
      await make({ 'in/letter.txt': letter });
      await mkdir(place.inside('empty'));
      assert.deepEqual(await runCli(['export', place.inside('empty')]), { code: 0, stdout: '', stderr: 'bulletin-desk: exported: 0; no bulletin, skipped: 0; failed: 0\n' });
      assert.equal((await runCli(['export', place.inside('in')])).code, 0);
    });
  });

  describe('what fails', () => {
    it('is named, and the rest is exported', async () => {
      await make({ 'in/a.txt': digest(), 'in/b.txt': digest() });
      await symlink('gone', place.inside('in/dangling.txt'));
      const { code, stdout, stderr } = await runCli(['export', place.inside('in'), place.inside('gone.txt'), place.inside('in/a.txt/x'), place.inside('*.zip')]);
      assert.equal(code, 2);
      assert.deepEqual(filesIn(stdout), ['in/a.txt', 'in/b.txt']);
      assert.match(stderr, /dangling\.txt: cannot be read: there is no such file or folder; check the name\n/);
      assert.match(stderr, /gone\.txt: cannot be read: there is no such file/);
      assert.match(stderr, /a\.txt\/x: cannot be read: a part of the path is a file/);
      assert.match(stderr, /\*\.zip: cannot be read: no file matches the pattern/);
      assert.match(stderr, /exported: 2; no bulletin, skipped: 0; failed: 4\n/);
    });

    it('is a file without permission or with a damaged disk under it', async () => {
      await make({ 'in/a.txt': digest(), 'in/b.txt': digest(), 'in/c.txt': digest() });
      const read = (path: string) => {
        if (path.endsWith('a.txt')) return Promise.reject(systemError('EACCES'));
        return path.endsWith('b.txt') ? Promise.reject(systemError('EIO')) : nodeFiles.read(path);
      };
      const { code, stdout, stderr } = await runCli(['export', place.inside('in'), '--lang', 'zh'], { files: { ...nodeFiles, read } });
      assert.equal(code, 2);
      assert.deepEqual(filesIn(stdout), ['in/c.txt']);
      assert.match(stderr, /a\.txt：无法读取：没有权限；请修改权限/);
      assert.match(stderr, /b\.txt：无法读取：磁盘或设备报错；请检查/);
      assert.match(stderr, /已导出：1；不是简报，已跳过：0；失败：2/);
    });

    it('is standard input that breaks off', async () => {
      await make({});
      const stdin = (async function* () {
        yield Buffer.from('来源');
        throw systemError('EIO');
      })();
      const { code, stdout, stderr } = await runCli(['export', '-'], { stdin });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /standard input: cannot be read: the disk or device reports an error/);
    });

    it('is an output in whose way a file stands; the others are written', async () => {
      await make({ 'in/a.txt': digest(), 'in/x/b.txt': digest(), 'out/x': 'in the way' });
      const { code, stderr } = await runCli(['export', place.inside('in'), '--out', place.inside('out')]);
      assert.equal(code, 2);
      assert.match(stderr, /out\/x\/b\.txt\.json: cannot be written: a part of the path is a file where a folder is needed/);
      assert.deepEqual(await tree('out'), ['a.txt.json', 'x']);
      assert.equal(await readFile(place.inside('out/x'), 'utf8'), 'in the way');
    });

    it('is a folder of outputs that cannot be made: it is said once', async () => {
      await make({ 'in/a.txt': digest(), 'in/b.txt': digest(), 'file': 'x' });
      for (const [out, cause] of [['file/out', 'a part of the path is a file'], ['file', 'a file of that name is in the way']] as const) {
        const { code, stderr } = await runCli(['export', place.inside('in'), '--out', place.inside(out)]);
        assert.equal(code, 2);
        assert.equal(stderr.match(/cannot be written/g)?.length, 1);
        assert.ok(stderr.includes(`${place.inside(out)}: cannot be written: ${cause}`), stderr);
      }
    });

    it('is a file of outputs that is a folder, or lies below a file', async () => {
      await make({ 'a.txt': digest(), 'folder/x': '' });
      const folder = await runCli(['export', place.inside('a.txt'), '-f', 'ndjson', '--out', place.inside('folder')]);
      assert.match(folder.stderr, /folder: cannot be written: it is a folder; name a file/);
      const below = await runCli(['export', place.inside('a.txt'), '--out', place.inside('folder/x/a.json')]);
      assert.match(below.stderr, /a\.json: cannot be written: a part of the path is a file/);
      assert.deepEqual([folder.code, below.code], [2, 2]);
    });

    it('leaves an older output as it was', async () => {
      await make({ 'a.txt': digest(), 'all.ndjson': 'old\n' });
      const full = async (path: string) => {
        const aside = await nodeFiles.openAside(path);
        return { ...aside, write: () => Promise.reject(systemError('ENOSPC')) };
      };
      for (const out of ['all.ndjson', 'a.json']) {
        const { code, stderr } = await runCli(['export', place.inside('a.txt'), '--out', place.inside(out)], { files: { ...nodeFiles, openAside: full } });
        assert.equal(code, 2);
        assert.match(stderr, /cannot be written: the disk is full; make room and run again/);
      }
      const unread = await runCli(['export', place.inside('gone.txt'), '--out', place.inside('all.ndjson')]);
      assert.equal(unread.code, 2);
      assert.equal(await readFile(place.inside('all.ndjson'), 'utf8'), 'old\n');
      assert.deepEqual(await tree(), ['a.txt', 'all.ndjson']);
    });

    it('is a standard output that is full', async () => {
      await make({ 'in/a.txt': digest() });
      const stdout = new Writable({ write: (_chunk, _encoding, done) => done(systemError('ENOSPC')) }).on('error', () => undefined);
      const { code, stderr } = await runCli(['export', place.inside('in')], { stdout });
      assert.equal(code, 2);
      assert.match(stderr, /standard output: cannot be written: the disk is full/);
    });
  });

  describe('inputs', () => {
    it('are never overwritten', async () => {
      await make({ 'a.txt': digest(), 'in/b.txt': digest(), 'in/c': digest(), 'in/c.json': 'input too' });
      await symlink('a.txt', place.inside('link.json'));
      const attempts = [
        ['a.txt', '--out', place.inside('a.txt')],
        ['a.txt', '--out', place.inside('link.json')],
        ['in', '-f', 'ndjson', '--out', place.inside('in/b.txt')],
        ['in/*', '--out', place.inside('in')],
      ] as const;
      for (const [path, ...rest] of attempts) {
        const { code, stderr } = await runCli(['export', place.inside(path), ...rest]);
        assert.equal(code, 2);
        assert.match(stderr, /it is one of the inputs, and inputs are never overwritten/);
      }
      assert.equal(await readFile(place.inside('a.txt'), 'utf8'), digest());
      assert.equal(await readFile(place.inside('in/b.txt'), 'utf8'), digest());
      assert.equal(await readFile(place.inside('in/c.json'), 'utf8'), 'input too');
    });

    it('may have their outputs beside them, again and again', async () => {
      await make({ 'in/a.txt': digest(), 'in/b.md': digest() });
      for (const turn of [1, 2]) {
        assert.equal((await runCli(['export', place.inside('in'), '--out', place.inside('in')])).code, 0, `turn ${turn}`);
        assert.deepEqual(await tree('in'), ['a.txt', 'a.txt.json', 'b.md', 'b.md.json']);
      }
    });
  });

  describe('stopping', () => {
    it('ends quietly when the reader has seen enough', async () => {
      await make({ 'in/a.txt': digest(), 'in/b.txt': digest(), 'in/c.txt': digest() });
      let writes = 0;
      const stdout = new Writable({
        write: (_chunk, _encoding, done) => done(++writes === 2 ? systemError('EPIPE') : null),
      }).on('error', () => undefined);
      const { code, stderr } = await runCli(['export', place.inside('in')], { stdout });
      assert.deepEqual([code, writes], [0, 2]);
      assert.doesNotMatch(stderr, /cannot/);
    });

    it('puts nothing half-written in place', async () => {
      await make({ 'in/a.txt': digest(), 'in/b.txt': digest(), 'all.ndjson': 'old' });
      const stop = new AbortController();
      const read = (path: string) => {
        stop.abort();
        return nodeFiles.read(path);
      };
      const { code, stderr } = await runCli(['export', place.inside('in'), '--out', place.inside('all.ndjson')], {
        signal: stop.signal,
        files: { ...nodeFiles, read },
      });
      assert.equal(code, 130);
      assert.match(stderr, /stopped; files already written are complete/);
      assert.equal(await readFile(place.inside('all.ndjson'), 'utf8'), 'old');
      assert.deepEqual(await tree(), ['all.ndjson', 'in/a.txt', 'in/b.txt']);
    });
  });

  describe('progress', () => {
    class Terminal extends Kept {
      readonly isTTY = true;
      readonly columns = 80;
    }

    it('is shown to a person who watches, with messages above it', async () => {
      await make({ 'in/a.txt': digest(), 'in/b.txt': digest(), 'in/letter.txt': letter });
      await symlink('gone', place.inside('in/c.txt'));
      const stderr = new Terminal();
      const { code } = await runCli(['export', place.inside('in'), '--out', place.inside('out')], { stderr });
      assert.equal(code, 2);
      assert.match(stderr.text, /exporting .*4\/4/);
      assert.match(stderr.text, /c\.txt: cannot be read: there is no such file[^]*exported: 2; no bulletin, skipped: 1; failed: 1/);
    });

    it('is not shown in a pipe, for a single document, or in the midst of the output', async () => {
      await make({ 'in/a.txt': digest() });
      const [piped, single, mixed] = [new Kept(), new Terminal(), new Terminal()];
      await runCli(['export', place.inside('in'), '--out', place.inside('out')], { stderr: piped });
      await runCli(['export', place.inside('in/a.txt')], { stderr: single });
      await runCli(['export', place.inside('in')], { stderr: mixed, stdout: new Terminal() });
      assert.equal(piped.text, 'bulletin-desk: exported: 1; no bulletin, skipped: 0; failed: 0\n');
      assert.equal(single.text, '');
      assert.equal(mixed.text, piped.text);
    });
  });

  it('shows control characters in a file name as ?', async () => {
    await make({});
    const { stderr } = await runCli(['export', place.inside('a\u001b[31m\nb.txt')]);
    assert.match(stderr, /a\?\[31m\?b\.txt: cannot be read/);
  });

  it('reads many files in bounded memory', async function () {
    this.timeout(120_000);
    await make({});
    const text = digest();
    for (let folder = 0; folder < 50; folder++) {
      await mkdir(place.inside(`in/${folder}`), { recursive: true });
      await Promise.all(Array.from({ length: 100 }, (_, file) => writeFile(place.inside(`in/${folder}/${file}.txt`), text)));
    }
    const used: number[] = [];
    let count = 0;
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        if (++count % 1000 === 0) used.push(heapInUse());
        done();
      },
    });
    const { code } = await runCli(['export', place.inside('in')], { stdout });
    const [first = 0] = used;
    const last = used.at(-1) ?? 0;
    assert.deepEqual([code, count], [0, 5000]);
    // 4000 files later: tables of what is only remembered while it lives have grown by some 700 KB, by 1.1 MB at
    // most when a collection came late; a path kept of each would add as much as the former.
    assert.ok(last - first < 1.25 * 1024 * 1024, `the heap has grown by ${last - first} bytes`);
  });
});

function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const collectGarbage: () => void = (() => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();
