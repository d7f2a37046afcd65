import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fnv1a64 } from '../../server/src/exports/fnv1a64.ts';
import { digest } from '../cli/digest.ts';
import { temporaryFolder } from '../cli/testIo.ts';
import { bundleCli } from './cliBundle.ts';

const gnuParallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
const records = 60;

/** Stands in for ssh: it runs the command in another folder and environment, and writes down for which machine. */
const otherMachine = `#!/bin/sh
while :; do case "$1" in -*) shift ;; *) break ;; esac; done
machine=$1; shift
[ "$1" = -- ] && shift
echo "$machine" >> "$MACHINES"
cd "$HOME_OF_MACHINES/$machine" && exec env -i SHELL=/bin/sh PATH="$PATH" HOME="$HOME_OF_MACHINES/$machine" LANG=C sh -c "$*"
`;

// What runs where an archive is larger than one machine.
describe('records under GNU parallel', function () {
  this.timeout(120_000);
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  let expected: string;
  let input: string;

  before(async function () {
    if (gnuParallel.error || !gnuParallel.stdout.startsWith('GNU parallel')) {
      console.log('    skipped: GNU parallel is not installed (Debian: apt-get install parallel)');
      return this.skip();
    }
    input = Array.from({ length: records }, (_, at) => `${at % 20 === 13 ? `{"path":"${at}"}` : JSON.stringify({ path: `${at}.txt`, text: digest() })}\n`).join('');
    place = await temporaryFolder({ 'in.ndjson': input, ssh: otherMachine });
    await chmod(place.inside('ssh'), 0o755);
    for (const machine of ['one', 'two', 'three']) await mkdir(place.inside(`machines/${machine}`), { recursive: true });
    await bundleCli(place.inside('cli.cjs'));
    expected = (await shell('"$NODE" "$CLI" export --ndjson --jobs 1 - < in.ndjson')).stdout;
    assert.equal(expected.split('\n').length, records + 1);
  });
  after(() => place?.remove());

  const shell = (command: string): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> =>
    new Promise((resolve) => {
      const env = { PATH: process.env['PATH'], HOME: place.folder, LANG: 'C', NODE: process.execPath, CLI: place.inside('cli.cjs'), MACHINES: place.inside('used'), HOME_OF_MACHINES: place.inside('machines') };
      execFile('bash', ['--norc', '-c', command], { cwd: place.folder, env, maxBuffer: 1e8 }, (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }));
    });

  /** What tells lines apart, but for the numbers of lines in what was not read: each process counts its own. */
  const comparable = (lines: string): string[] => lines.trimEnd().split('\n').map((line) => line.replace(/,"line":\d+,/, ',')).map((line) => `${line.slice(0, 30)} ${fnv1a64(line)}`);

  it('in blocks of one stream, in their order', async () => {
    const { code, stdout } = await shell('parallel --will-cite --pipe --keep-order --jobs 3 --block 20k "$NODE" "$CLI" export --ndjson --jobs 1 - < in.ndjson');
    assert.deepEqual(comparable(stdout), comparable(expected));
    assert.ok(code > 0, 'lines that could not be read are told by the exit code');
  });

  it('over several machines', async () => {
    await writeFile(place.inside('used'), '');
    const { stdout } = await shell(`parallel --will-cite --ssh ${place.inside('ssh')} --sshlogin 1/one,1/two,1/three --pipe --keep-order --block 4k "$NODE" "$CLI" export --ndjson --jobs 1 - < in.ndjson`);
    assert.deepEqual(comparable(stdout), comparable(expected));
    const used = (await readFile(place.inside('used'), 'utf8')).trimEnd().split('\n');
    assert.deepEqual([...new Set(used)].sort(), ['one', 'three', 'two']);
  });

  it('file by file over several machines, each through the filter', async () => {
    await writeFile(place.inside('names'), 'a\nb\nc\nd\n');
    for (const name of ['a', 'b', 'c', 'd']) await writeFile(place.inside(`${name}.txt`), digest());
    const { code, stdout, stderr } = await shell(`parallel --will-cite --keep-order --ssh ${place.inside('ssh')} -S 1/one,1/two "$NODE" "$CLI" export -f ndjson - '<' ${place.inside('{}.txt')} :::: names`);
    assert.equal(code, 0, stderr);
    const one = (await shell('"$NODE" "$CLI" export -f ndjson - < a.txt')).stdout;
    assert.equal(stdout, one.repeat(4));
  });
});
