import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { AnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import { verdict } from '../../server/src/links/linkStatus.ts';
import { writeStatuses } from '../../server/src/node/links/statusFile.ts';
import { digest, headlines } from '../cli/digest.ts';
import { temporaryFolder } from '../cli/testIo.ts';
import { bundleCli } from './cliBundle.ts';

const nobody = 65534;

// The program as it is shipped, in a process of its own.
describe('the bulletin-desk program', function () {
  this.timeout(60_000);
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  let cli: string;

  before(async () => {
    place = await temporaryFolder();
    cli = place.inside('cli.cjs');
    await bundleCli(cli);
    await chmod(place.folder, 0o755);
  });
  after(() => place.remove());

  interface Ended {
    readonly code: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }

  /** A shell command in the test's folder, in which `$CLI` is the program. */
  const shell = (command: string, user?: number): Promise<Ended> =>
    new Promise((resolve) => {
      const env = { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', NODE: process.execPath, CLI: cli };
      const child = spawn('bash', ['--norc', '-c', command], { cwd: place.folder, env, ...(user === undefined ? {} : { uid: user, gid: user }) });
      const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.on('close', (code) => resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }));
    });
  const files = async (folder: string, count: number) => {
    await mkdir(place.inside(folder), { recursive: true });
    for (let file = 0; file < count; file++) await writeFile(place.inside(`${folder}/${file}.txt`), digest());
  };
  const unixOnly = (test: Mocha.Context): void => {
    if (process.platform !== 'win32') return;
    console.log('      skipped: it needs a POSIX shell');
    test.skip();
  };

  it('tells what was found of links before, from the folder of its own checks or another one', async function () {
    unixOnly(this);
    const url = 'https://news.example.com/bridge/1.html';
    await mkdir(place.inside('known/bulletin-desk'), { recursive: true });
    await writeFile(place.inside('known/bulletin-desk/link-status.v1.json'), writeStatuses(new Map([[url, { ...verdict('ok', { status: 200 }), checkedAt: new Date(Date.now() - 60_000).toISOString() }]])));
    await writeFile(place.inside('linked.txt'), digest().replace('（来源：8月7日，北岸日报）', `$&\n原文链接：${url}`));
    const statusesOf = async (command: string) => {
      const { code, stdout, stderr } = await shell(command);
      assert.deepEqual([code, stderr], [0, '']);
      return (JSON.parse(stdout) as AnnotatedDocument).articles.flatMap(({ links }) => links.map(({ status }) => status?.outcome));
    };
    assert.deepEqual(await statusesOf('"$NODE" "$CLI" export linked.txt --link-cache known/bulletin-desk'), ['alive']);
    assert.deepEqual(await statusesOf('"$NODE" "$CLI" export linked.txt --link-cache known'), [undefined]);
    // Only there does the environment say where caches are.
    if (process.platform === 'linux') assert.deepEqual(await statusesOf('XDG_CACHE_HOME="$PWD/known" "$NODE" "$CLI" export linked.txt'), ['alive']);
  });

  it('exports a file named from the folder it runs in, and standard input', async function () {
    unixOnly(this);
    await files('one', 1);
    const { code, stdout, stderr } = await shell('"$NODE" "$CLI" export one/0.txt && "$NODE" "$CLI" export - -f ndjson < one/0.txt');
    assert.deepEqual([code, stderr], [0, '']);
    const end = stdout.indexOf('\n}\n') + 3;
    const [named, piped] = [stdout.slice(0, end), stdout.slice(end)].map((text): AnnotatedDocument => JSON.parse(text));
    assert.deepEqual([named?.file, piped?.file], ['one/0.txt', '-']);
    for (const document of [named, piped]) assert.deepEqual(document?.articles.map(({ headline }) => headline), headlines);
  });

  it('ends quietly when the reader of its output goes away', async function () {
    unixOnly(this);
    await files('many', 300);
    const { code, stdout, stderr } = await shell('set -o pipefail; "$NODE" "$CLI" export many | head -n 1');
    assert.equal(stdout.split('\n').length, 2);
    assert.doesNotMatch(stderr, /cannot|Error|EPIPE/);
    assert.equal(code, 0);
  });

  it('says that standard output is full', async function () {
    if (process.platform !== 'linux') {
      console.log('      skipped: only Linux has /dev/full');
      return this.skip();
    }
    await files('one', 1);
    const { code, stderr } = await shell('"$NODE" "$CLI" export one/0.txt > /dev/full');
    assert.equal(code, 2);
    assert.match(stderr, /^bulletin-desk: standard output: cannot be written: the disk is full; make room and run again\n$/);
  });

  it('keeps the old output where the disk takes only a part of the new one', async function () {
    unixOnly(this);
    await files('many', 300);
    await writeFile(place.inside('all.ndjson'), 'old');
    // A limit on the size of files is the full disk that every user can have.
    const { code, stderr } = await shell(`trap '' XFSZ; ulimit -f 8; "$NODE" "$CLI" export many --out all.ndjson`);
    assert.equal(code, 2);
    assert.match(stderr, /all\.ndjson: cannot be written: /);
    assert.equal(await readFile(place.inside('all.ndjson'), 'utf8'), 'old');
    assert.deepEqual((await readdir(place.folder)).filter((name) => name.endsWith('.tmp')), []);
  });

  it('names a folder and a file without permission, and exports the rest', async function () {
    unixOnly(this);
    // Root may read everything, so the program then runs as nobody.
    const user = process.getuid?.() === 0 ? nobody : undefined;
    if ((await shell('"$NODE" "$CLI" --version', user)).code !== 0) {
      console.log('      skipped: it runs as root here, and nobody else may run Node');
      return this.skip();
    }
    await files('in', 1);
    await files('in/locked', 1);
    await writeFile(place.inside('in/secret.txt'), digest());
    await chmod(place.inside('in/locked'), 0);
    await chmod(place.inside('in/secret.txt'), 0);
    await chmod(place.folder, 0o555);
    const { code, stdout, stderr } = await shell('"$NODE" "$CLI" export in; code=$?; "$NODE" "$CLI" export in --out new; exit $code', user);
    await chmod(place.folder, 0o755);
    await chmod(place.inside('in/locked'), 0o755);
    assert.equal(code, 2);
    assert.match(stderr, /in\/locked: cannot be read: permission denied; change its permissions/);
    assert.match(stderr, /in\/secret\.txt: cannot be read: permission denied/);
    assert.match(stderr, /exported: 1; no bulletin, skipped: 0; failed: 2/);
    assert.match(stderr, /new: cannot be written: permission denied/);
    assert.equal((JSON.parse(stdout) as AnnotatedDocument).file, 'in/0.txt');
  });

  it('stops when it is told to, also while it waits for standard input, and leaves nothing behind', async function () {
    unixOnly(this);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const child = spawn(process.execPath, [cli, 'export', '-', '--out', place.inside('stdin.json')], { stdio: ['pipe', 'ignore', 'pipe'], env: { LANG: 'en' } });
      let said = '';
      child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      child.stdin?.write(digest());
      // The file beside its place shows that the program is waiting.
      while (!(await readdir(place.folder)).some((name) => name.endsWith('.tmp'))) await new Promise(setImmediate);
      child.kill(signal);
      assert.equal(await ended, 130);
      assert.match(said, /stopped; files already written are complete/);
      assert.deepEqual((await readdir(place.folder)).filter((name) => /\.tmp$|stdin/.test(name)), []);
    }
  });
});
