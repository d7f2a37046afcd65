import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { packPrograms } from '../scripts/packPrograms.ts';
import { digest, letter } from './cli/digest.ts';

interface Workflow {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly name?: string; readonly run?: string; readonly with?: Readonly<Record<string, string>> }[] }>>;
}

interface Hooks {
  readonly repos: readonly { readonly hooks: readonly { readonly id: string; readonly entry: string; readonly files: string }[] }[];
}

const workflow = parse(readFileSync('docs/ci/github-actions.yml', 'utf8')) as Workflow;
const hooks = (parse(readFileSync('docs/ci/pre-commit-config.yaml', 'utf8')) as Hooks).repos.flatMap((repo) => repo.hooks);

const wrapped = digest().replace('江城晚报）\n\n新桥', '江城晚报）\n原文链接：https://www.jcwb.example/2021-08/06/content_\n1678254.html\n\n新桥');
const impossible = digest().replace('8月6日', '8月32日');

/** The examples as they are written, in a repository of its own; `npm run build` must have made the programs. */
describe('the examples for a newsroom’s CI', function () {
  this.timeout(120_000);
  let folder: string;
  let installed: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'bulletin-ci-'));
    installed = join(folder, 'global');
    mkdirSync(join(folder, 'tools'));
    packPrograms(join(folder, 'tools'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const env = (): NodeJS.ProcessEnv => ({ PATH: `${join(installed, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`, HOME: folder, LANG: 'en_GB.UTF-8', npm_config_prefix: installed, npm_config_offline: 'true', ...workflow.env });

  /** A repository with these files and the packed program in it. */
  function repository(files: Readonly<Record<string, string>>): string {
    const place = mkdtempSync(join(folder, 'repository-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(place, name)), { recursive: true });
      writeFileSync(join(place, name), text);
    }
    mkdirSync(join(place, 'tools'));
    writeFileSync(join(place, 'tools', 'bulletin-desk.tgz'), readFileSync(join(folder, 'tools', 'bulletin-desk.tgz')));
    assert.equal(spawnSync('git', ['init', '--quiet'], { cwd: place }).status, 0);
    return place;
  }

  /** Runs the steps that have commands, as the runner does, until one fails; answers what each ended with. */
  function run(place: string): readonly (readonly [name: string, status: number | null])[] {
    const done: [string, number | null][] = [];
    for (const { name = '', run: command } of workflow.jobs['check']?.steps ?? []) {
      if (command === undefined) continue;
      const { status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command], { cwd: place, env: env(), encoding: 'utf8' });
      done.push([name, status]);
      assert.ok(status === 0 || status === 1, `${name}: ${stderr}`);
      if (status !== 0) break;
    }
    return done;
  }

  const steps = () => (workflow.jobs['check']?.steps ?? []).flatMap(({ name = '', run: command }) => (command === undefined ? [] : [name]));

  it('GitHub Actions: pass where all is in order, and leave what the steps behind them need', () => {
    const place = repository({ '2021/8.txt': digest(), 'letter.txt': letter });
    assert.deepEqual(run(place), steps().map((name) => [name, 0]));
    for (const { with: given = {} } of workflow.jobs['check']?.steps ?? []) {
      for (const file of [given['sarif_file'], ...(given['path']?.split('\n') ?? [])]) if (file) assert.ok(existsSync(join(place, file)), file);
    }
    assert.equal((JSON.parse(readFileSync(join(place, 'bulletins.sarif'), 'utf8')) as { version: string }).version, '2.1.0');
    assert.ok(existsSync(join(place, 'exported', '2021', '8.txt.json')));
  });

  it('GitHub Actions: fail where something could be fixed, and where a person has to look', () => {
    assert.deepEqual(run(repository({ '8.txt': wrapped })).at(-1), [steps()[1], 1]);
    const place = repository({ '8.txt': impossible });
    assert.deepEqual(run(place).at(-1), [steps()[2], 1]);
    assert.match(readFileSync(join(place, 'bulletins.sarif'), 'utf8'), /source-date-invalid/u);
  });

  /** Runs a hook on the files of a commit, as pre-commit does: those that it wants, behind its entry. */
  function hook(id: string, place: string, files: readonly string[]): SpawnSyncReturns<string> {
    const { entry, files: pattern } = hooks.find((one) => one.id === id) ?? assert.fail(id);
    const wanted = files.filter((file) => new RegExp(pattern, 'u').test(file));
    assert.ok(wanted.length < files.length, 'the hook leaves some files out');
    const [program, ...args] = entry.split(' ');
    return spawnSync(program!, [...args, ...wanted], { cwd: place, env: env(), encoding: 'utf8' });
  }

  it('pre-commit: fix what can be fixed, and check the rest', () => {
    const files = { '8.txt': wrapped, '9.txt': impossible, 'a.json': '{}' };
    const place = repository(files);
    const names = Object.keys(files);
    const fixed = hook('bulletin-fix', place, names);
    assert.equal(fixed.status, 0, fixed.stderr);
    assert.match(readFileSync(join(place, '8.txt'), 'utf8'), /content_1678254/u);
    const checked = hook('bulletin-check', place, names);
    assert.equal(checked.status, 1, checked.stderr);
    assert.match(checked.stdout, /^9\.txt:.*source-date-invalid/mu);
    writeFileSync(join(place, '9.txt'), digest());
    assert.equal(hook('bulletin-check', place, names).status, 0);
    assert.deepEqual(hooks.map(({ id }) => id), ['bulletin-fix', 'bulletin-check']);
  });
});
