import assert from 'node:assert/strict';
import type { Io } from '../../server/src/cli/io.ts';
import { localWork } from '../../server/src/cli/localWork.ts';
import type { Workers } from '../../server/src/cli/work.ts';
import { decodeFile } from '../../server/src/node/decodeFile.ts';
import { canonicalName } from '../../server/src/node/detectEncoding.ts';
import { nodeFiles } from '../../server/src/node/nodeFiles.ts';
import { digest } from './digest.ts';
import { runCli, temporaryFolder } from './testIo.ts';

/** Workers in this thread, which finish in the reverse order as far as they can. */
class Shift {
  opened: number[] = [];
  closed = 0;
  done = 0;
  /** Whoever works on such a path dies of it. */
  dies: RegExp | null = null;

  readonly open: NonNullable<Io['openWorkers']> = (spec, { count, say }) => {
    this.opened.push(count);
    const io = { files: nodeFiles, decoder: { canonicalName, decode: decodeFile }, readKnownLinks: async () => () => undefined };
    const work = localWork(spec, io, say);
    let late = 8;
    const delayed = async <Result>(path: string, result: () => Promise<Result>): Promise<Result> => {
      for (let turns = (late = (late + 7) % 9); turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
      this.done++;
      if (this.dies?.test(path)) throw new Error('the thread died');
      return result();
    };
    const workers: Workers = {
      make: (source) => delayed(source.path, async () => (await work).make(source)),
      makeOf: (handed) => delayed(handed.path, async () => (await work).makeOf(handed)),
      survey: (source) => delayed(source.path, async () => (await work).survey(source)),
      examine: (source, briefing) => delayed(source.path, async () => (await work).examine(source, briefing)),
      close: async () => void this.closed++,
    };
    return workers;
  };
}

describe('a crew', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  before(async () => {
    const files: Record<string, string> = { '.bulletin-desk.json': '{ "rules": { "nothing": "off" } }', 'letter.txt': 'Dear Mai,\n\nsee you on Friday.\n' };
    for (let file = 0; file < 20; file++) files[`${file}.txt`] = digest();
    place = await temporaryFolder(files);
  });
  after(() => place.remove());

  const commands = [
    ['export', (): string[] => [place.folder]],
    ['export', (): string[] => [place.folder, '--all', '-f', 'ndjson']],
    ['check', (): string[] => [place.folder, '--format', 'json']],
  ] as const;

  it('gives the same, in the same order, whoever does the work', async () => {
    for (const [command, args] of commands) {
      const shift = new Shift();
      const alone = await runCli([command, ...args(), '--jobs', '1'], { openWorkers: shift.open });
      const together = await runCli([command, ...args(), '--jobs', '3'], { openWorkers: shift.open });
      assert.deepEqual(together, alone);
      assert.ok(alone.stdout.length > 10_000);
      assert.deepEqual([shift.opened, shift.closed, shift.done > 20], [[3], 1, true]);
    }
  });

  it('takes all cores by itself, where there are many files', async () => {
    const shift = new Shift();
    await runCli(['export', place.folder], { openWorkers: shift.open, cores: 5 });
    await runCli(['export', place.inside('[1-3].txt')], { openWorkers: shift.open, cores: 5 });
    await runCli(['export', place.folder], { openWorkers: shift.open, cores: 1 });
    assert.deepEqual(shift.opened, [5]);
    assert.ok(shift.done > 5 && shift.done < 20, 'the first are done here');
  });

  it('does the same with records', async () => {
    const input = Buffer.from(Array.from({ length: 20 }, (_, path) => `${JSON.stringify({ path: `${path}`, text: digest() })}\n`).join(''));
    const shift = new Shift();
    const alone = await runCli(['export', '--ndjson', '-'], { input });
    assert.deepEqual(await runCli(['export', '--ndjson', '--jobs', '2', '-'], { input, openWorkers: shift.open }), alone);
    assert.equal(shift.done, 20);
  });

  it('goes on where a thread dies, and names the file', async () => {
    for (const command of ['export', 'check']) {
      const shift = new Shift();
      shift.dies = /\/7\.txt$/u;
      const { code, stderr } = await runCli([command, place.folder, '--jobs', '2'], { openWorkers: shift.open });
      assert.equal(code, 2);
      assert.match(stderr, /\/7\.txt: cannot be read: .*the thread died/);
      assert.match(stderr, command === 'export' ? /exported: 19;.*failed: 1/ : /checked: 19;.*failed: 1/);
    }
  });

  it('asks the network from one place alone', async () => {
    const shift = new Shift();
    const makeLinkChecker: Io['makeLinkChecker'] = async () => ({ known: () => undefined, check: async () => undefined, forget: async () => undefined, close: async () => undefined }) as unknown as Awaited<ReturnType<Io['makeLinkChecker']>>;
    await runCli(['export', place.folder, '--links', '--jobs', '2'], { openWorkers: shift.open, makeLinkChecker });
    assert.deepEqual(shift.opened, []);
  });

  it('refuses numbers that are none', async () => {
    for (const jobs of ['0', '-1', '1.5', '257', 'all', '']) {
      const { code, stderr } = await runCli(['check', place.folder, `--jobs=${jobs}`]);
      assert.equal(code, 2, jobs);
      assert.match(stderr, /"--jobs"; use one of: 1–256/);
    }
  });
});
