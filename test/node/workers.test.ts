import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, symlink } from 'node:fs/promises';
import { digest } from '../cli/digest.ts';
import { temporaryFolder } from '../cli/testIo.ts';
import { bundleCli } from './cliBundle.ts';

// Threads of the program as it is shipped.
describe('workers', function () {
  this.timeout(60_000);
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  before(async () => {
    const files: Record<string, string> = { 'in/.bulletin-desk.json': '{ "houseStyle": "gone.bulletin-style.json" }' };
    for (let file = 0; file < 24; file++) files[`in/${file}.txt`] = digest();
    place = await temporaryFolder(files);
    await symlink('nowhere', place.inside('in/gone.txt'));
    await bundleCli(place.inside('cli.cjs'));
  });
  let child: ChildProcess | undefined;
  afterEach(() => child?.kill('SIGKILL'));
  after(() => place.remove());

  const run = (...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> =>
    new Promise((resolve) => execFile(process.execPath, [place.inside('cli.cjs'), ...args, '--lang', 'en'], { maxBuffer: 1e8 }, (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr })));

  it('give the same as one thread, and say once what all of them have to say', async () => {
    for (const args of [['export', place.inside('in'), '--all'], ['check', place.inside('in'), '--format', 'json']] as const) {
      const [alone, together] = [await run(...args, '--jobs', '1'), await run(...args, '--jobs', '3')];
      assert.deepEqual(together, { ...alone, code: 2 });
      assert.ok(alone.stdout.length > 10_000);
      assert.equal(alone.stderr.match(/gone\.bulletin-style\.json/g)?.length, 1);
    }
  });

  it('end with the program when it is stopped, and leave nothing behind', async () => {
    child = spawn(process.execPath, [place.inside('cli.cjs'), 'export', '--jobs', '2', '--all', place.inside('in'), '-', '-f', 'ndjson', '-o', place.inside('out/all.ndjson'), '--lang', 'en'], { stdio: ['pipe', 'ignore', 'pipe'] });
    // It waits for standard input, which never comes, when its threads have done the rest.
    let told = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (told.includes('gone.txt') && !child?.killed) child?.kill('SIGTERM');
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    assert.equal(code, 130, told);
    assert.deepEqual(await readdir(place.inside('out')), []);
  });
});
