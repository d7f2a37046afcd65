// npm run bench:links: how fast, and how right, this checker and two others are on the same links.
//   --links N (2000)  --hosts N (50)  --concurrency N (64)  --only NAME
// The others are no dependencies of the project: npm installs them into out/, without running their scripts, when they are not there.
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { classOf, linkClasses, makeLinks } from './links/classes.ts';
import type { Result, Task } from './links/contender.ts';

const { values } = parseArgs({
  options: { links: { type: 'string', default: '2000' }, hosts: { type: 'string', default: '50' }, concurrency: { type: 'string', default: '64' }, only: { type: 'string' } },
});
const [count, hosts, concurrency] = [values.links, values.hosts, values.concurrency].map(Number) as [number, number, number];

const here = fileURLToPath(new URL('links/', import.meta.url));
const rivals = fileURLToPath(new URL('../../out/benchmarks/links', import.meta.url));

const contenders = [
  { name: 'bulletin-desk', program: 'bulletinDesk.ts', needs: null },
  { name: 'linkinator', program: 'linkinator.ts', needs: 'linkinator@7.6.1' },
  { name: 'markdown-link-check', program: 'markdownLinkCheck.ts', needs: 'markdown-link-check@3.15.0' },
].filter(({ name }) => values.only === undefined || name === values.only);

function installRivals(): void {
  const wanted = contenders.flatMap(({ name, needs }) => (needs !== null && !existsSync(join(rivals, 'node_modules', name)) ? [needs] : []));
  if (wanted.length === 0) return;
  console.log(`installing ${wanted.join(' and ')} into ${rivals}, without their scripts`);
  mkdirSync(rivals, { recursive: true });
  writeFileSync(join(rivals, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', ...wanted], { cwd: rivals, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}

async function message<Message>(child: ChildProcess): Promise<Message> {
  const [said] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(([code]) => Promise.reject(new Error(`ended with ${code}`)))])) as [Message];
  return said;
}

const start = (program: string, ...args: string[]) => fork(join(here, program), args, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });

/** Each with a server of its own, which has not been asked before. */
async function run(program: string): Promise<Result> {
  const server = start('server.ts', String(hosts));
  const ports = await message<number[]>(server);
  const contender = start(program);
  await message(contender);
  contender.send({ links: makeLinks(ports, count), concurrency, rivals } satisfies Task);
  const result = await message<Result>(contender);
  server.disconnect();
  return result;
}

/** Whether what was said is wrong: a page that is there called broken, or a broken one alive; what nobody can tell, called broken. */
function isWrong(link: string, said: string | undefined): boolean {
  const { is } = classOf(link);
  if (said === undefined) return true;
  const readers = is === 'broken' ? 'broken' : 'there';
  return (said === 'broken' ? 'broken' : 'there') !== readers || (said === 'unverifiable' && is !== 'unverifiable');
}

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell, i) => (i === 0 ? String(cell).padEnd(24) : String(cell).padStart(21))).join('');
}

installRivals();
const results: [name: string, result: Result][] = [];
for (const { name, program } of contenders) results.push([name, await run(program)]);

console.log(`\n${count} links, ${hosts} hosts, ${concurrency} at once; Node ${process.version}, ${cpus().length} processors\n`);
console.log(row(['', ...results.map(([name]) => name)]));
console.log(row(['seconds', ...results.map(([, { seconds }]) => seconds.toFixed(1))]));
console.log(row(['memory, MB at most', ...results.map(([, { peak }]) => peak.toFixed(0))]));
console.log(row(['  more than at first', ...results.map(([, { peak, idle }]) => (peak - idle).toFixed(0))]));
const wrong = results.map(([, { said }]) => {
  const byClass = new Map<string, number>();
  return { byClass, of: (name: string) => byClass.get(name) ?? 0, said };
});
const asked = new Map<string, number>();
for (const [i, [, { said }]] of results.entries()) {
  for (const link of Object.keys(said)) if (URL.canParse(link) && linkClasses.some(({ name }) => link.includes(`/${name}/`)) && isWrong(link, said[link])) {
    const { name } = classOf(link);
    wrong[i]?.byClass.set(name, wrong[i].of(name) + 1);
  }
  asked.set(results[i]?.[0] ?? '', Object.keys(said).length);
}
console.log(row(['links reported', ...results.map(([name]) => asked.get(name) ?? 0)]));
console.log(row(['wrong verdicts', ...wrong.map(({ byClass }) => [...byClass.values()].reduce((sum, n) => sum + n, 0))]));
for (const { name, is } of linkClasses) console.log(row([`  ${name}`, ...wrong.map(({ of }) => of(name) || '·'), is]));
