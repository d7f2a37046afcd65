/**
 * `npm run test:editors`: the set-ups of docs/editors/ in the real clients of Neovim and Emacs. Each opens a sample, waits for findings and
 * symbols, and attaches a source by a code action. An editor that is not installed is left out, with the reason; a step that is missing fails.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { runCli } from '../cli/testIo.ts';
import { serverBundle } from '../server/serverProcess.ts';

const sample = '问题样稿-低空经济快报.txt';
const steps = ['starts', 'diagnostics', 'symbols', 'code actions', 'source attached'];
const limit = 120_000;

interface Editor {
  readonly program: string;
  /** Debian's packages that bring it. */
  readonly packages: string;
  readonly version: readonly string[];
  readonly args: (config: string) => readonly string[];
  readonly config: string;
}

const editors: readonly Editor[] = [
  {
    program: 'nvim',
    packages: 'neovim',
    version: ['--version'],
    args: (config) => ['--headless', '--clean', '-c', `luafile ${config}`, '-c', `luafile ${resolve('test/editors/neovim.lua')}`],
    config: resolve('docs/editors/bulletin.lua'),
  },
  {
    program: 'emacs',
    packages: 'emacs-nox elpa-eglot',
    version: ['--version'],
    args: () => ['--quick', '--batch', '--eval', "(let ((default-directory \"/usr/share/emacs/site-lisp/elpa/\")) (when (file-directory-p default-directory) (normal-top-level-add-subdirs-to-load-path)))", '--load', resolve('test/editors/eglot.el')],
    config: resolve('docs/editors/bulletin.el'),
  },
];

const folder = mkdtempSync(join(tmpdir(), 'bulletin-editors-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const programs = join(folder, 'bin');
mkdirSync(programs);
const server = join(programs, 'bulletin-language-server');
writeFileSync(server, `#!/bin/sh\nexec "${process.execPath}" "${serverBundle()}" "$@"\n`);
chmodSync(server, 0o755);

let [passed, failed] = [0, 0];
for (const editor of editors) {
  const found = spawnSync(editor.program, editor.version, { encoding: 'utf8' });
  if (found.error) {
    console.log(`- ${editor.program}: left out, it is not installed (on Debian: apt-get install ${editor.packages})`);
    continue;
  }
  const name = found.stdout.split('\n')[0] ?? editor.program;
  const problem = await tryOut(editor);
  if (problem === null) passed++;
  else failed++;
  console.log(problem === null ? `✓ ${name}: ${steps.join(', ')}` : `✗ ${name}: ${problem}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What went wrong, or null. */
async function tryOut({ program, args, config }: Editor): Promise<string | null> {
  const home = join(folder, program);
  const [desk, result] = [join(home, 'desk'), join(home, 'result.txt')];
  mkdirSync(desk, { recursive: true });
  copyFileSync(join('samples', sample), join(desk, sample));
  const env = {
    PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}`,
    HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_STATE_HOME: home, LANG: 'C.UTF-8', TERM: 'dumb',
    BULLETIN_SAMPLE: join(desk, sample), BULLETIN_RESULT: result, BULLETIN_CONFIG: config,
  };
  const { stdout, stderr, status, error } = spawnSync(program, args(config), { env, cwd: desk, encoding: 'utf8', timeout: limit });
  const taken = [...stdout.matchAll(/^step: (.*?)\r?$/gmu)].map(([, step]) => step);
  const missing = steps.filter((step) => !taken.includes(step));
  if (missing.length > 0 || status !== 0) return `without ${missing.join(', ') || 'a good end'} (${error?.message ?? `it ended with ${status}`})\n${stdout}\n${stderr}`;
  if (!existsSync(result)) return 'the result was not written';
  return sourcesMissing(await findings(result), await findings(join('samples', sample)), readFileSync(result, 'utf8'));
}

/** The command line, another reader, finds one source less missing than in the sample, and nothing that was not there. */
function sourcesMissing(after: readonly string[], before: readonly string[], text: string): string | null {
  const of = (rules: readonly string[]) => rules.filter((rule) => rule === 'source-missing').length;
  return of(after) === of(before) - 1 ? null : `the text has no source more than before:\n${text}`;
}

async function findings(file: string): Promise<readonly string[]> {
  const { stdout } = await runCli(['check', file, '--format', 'json']);
  return (JSON.parse(stdout) as { readonly findings: readonly { readonly rule: string }[] }).findings.map(({ rule }) => rule);
}
