// npm run bench:links: how fast, and how right, this checker and two others are on the same links.
//   --links N (2000)  --hosts N (50)  --concurrency N (64)  --rounds N (3)  --only NAME  --retries (linkinator also with its retries, which takes a minute)
// The others are not faster or slower for how they are started: all run bundled, in a process of their own, with a server of their own.
// They are no dependencies of the project: npm installs them into out/, without running their scripts, when they are not there.
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { leanUndici } from '../build/leanUndici.mjs';
import { makeLinks } from './links/classes.ts';
import type { Outcome, Result, Task } from './links/contender.ts';
import { table, wrongByClass } from './links/table.ts';

const { values } = parseArgs({
  options: { links: { type: 'string', default: '2000' }, hosts: { type: 'string', default: '50' }, concurrency: { type: 'string', default: '64' }, rounds: { type: 'string', default: '3' }, only: { type: 'string' }, retries: { type: 'boolean', default: false } },
});
const [count, hosts, concurrency, rounds] = [values.links, values.hosts, values.concurrency, values.rounds].map(Number) as [number, number, number, number];

const here = fileURLToPath(new URL('links/', import.meta.url));
const rivals = fileURLToPath(new URL('../../out/benchmarks/links', import.meta.url));

interface Contender {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** A package, and the version that is measured. */
  readonly needs: readonly [name: string, version: string] | null;
}

const linkinator: Contender = { name: 'linkinator', program: 'linkinator.cjs', args: [], needs: ['linkinator', '7.6.1'] };
const contenders = [
  { name: 'bulletin-desk', program: 'bulletinDesk.cjs', args: [], needs: null } satisfies Contender,
  linkinator,
  ...(values.retries ? [{ ...linkinator, name: 'linkinator --retry', args: ['--retry'] }] : []),
  { name: 'markdown-link-check', program: 'markdownLinkCheck.cjs', args: [], needs: ['markdown-link-check', '3.15.0'] } satisfies Contender,
].filter(({ name }) => values.only === undefined || name === values.only);

function installRivals(): void {
  const wanted = contenders.flatMap(({ needs }) => (needs !== null && !existsSync(join(rivals, 'node_modules', needs[0])) ? [needs.join('@')] : []));
  if (wanted.length === 0) return;
  console.log(`installing ${wanted.join(' and ')} into ${rivals}, without their scripts`);
  writeFileSync(join(rivals, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', ...wanted], { cwd: rivals, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}

async function message<Message>(child: ChildProcess): Promise<Message> {
  const [said] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(([code]) => Promise.reject(new Error(`ended with ${code}`)))])) as [Message];
  return said;
}

/** Every program as one file of plain JavaScript, ours as it ships. */
async function bundle(): Promise<void> {
  const entryPoints = ['server.ts', 'bulletinDesk.ts', 'linkinator.ts', 'markdownLinkCheck.ts'].map((file) => join(here, file));
  await build({ entryPoints, outdir: rivals, outExtension: { '.js': '.cjs' }, bundle: true, minify: true, platform: 'node', target: 'node20', format: 'cjs', conditions: ['module'], mainFields: ['module', 'main'], plugins: [leanUndici()], logLevel: 'error' });
}

const start = (program: string, ...args: string[]) => fork(join(rivals, program), args, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });

/** Each with a server of its own, which has not been asked before. */
async function run({ program, args }: Contender): Promise<Result> {
  const server = start('server.cjs', String(hosts));
  const links = makeLinks(await message<number[]>(server), count);
  const contender = start(program, rivals, ...args);
  await message(contender);
  contender.send({ links, concurrency } satisfies Task);
  const { said, ...measured } = await message<Outcome>(contender);
  server.disconnect();
  return { ...measured, reported: links.filter((link) => link in said).length, wrong: wrongByClass(links, said) };
}

mkdirSync(rivals, { recursive: true });
/** The fastest run, with all that was ever wrong. */
function best(results: readonly Result[]): Result {
  const fastest = results.reduce((one, other) => (other.seconds < one.seconds ? other : one));
  const classes = [...new Set(results.flatMap(({ wrong }) => Object.keys(wrong)))];
  return { ...fastest, wrong: Object.fromEntries(classes.map((name) => [name, Math.max(...results.map(({ wrong }) => wrong[name] ?? 0))])) };
}

installRivals();
await bundle();
const runs = new Map<string, Result[]>(contenders.map(({ name }) => [name, []]));
// In turn, so that what else the machine does falls on all of them.
for (let round = 0; round < rounds; round++) for (const contender of contenders) runs.get(contender.name)?.push(await run(contender));
console.log(`\n${count} links, ${hosts} hosts, ${concurrency} at once, the best of ${rounds} rounds; Node ${process.version}, ${cpus().length} processors\n`);
console.log(table([...runs].map(([name, results]) => [name, best(results)] as const), count));
