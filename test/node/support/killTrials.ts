import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { nameUuid } from '../../../server/src/annotations/nameUuid.ts';
import type { Tag } from '../../../server/src/annotations/page.ts';
import { parsePage } from '../../../server/src/annotations/parsePage.ts';
import { serializePage } from '../../../server/src/annotations/serializePage.ts';
import { addTags, emptyPage } from '../../../server/src/annotations/tagChanges.ts';

/** What was found after kills. */
export interface KillTally {
  /** How often the file was each of the two pages, whole. */
  readonly pages: [number, number];
  /** Temporary files that a killed process has left: each such kill came in the middle of a save. */
  leftovers: number;
  /** What must not be: one sentence for each. */
  readonly wrong: string[];
}

const source = '周报.txt';
const sidecar = `${source}.annotations.json`;
/** Hidden, and ours by its name, so that anybody may take it away. */
const temporary = /^\.bulletin-desk-[0-9a-f-]{36}\.tmp$/u;
/** Long enough for the process to save several times before it is killed. */
const LATEST_MILLISECONDS = 40;

/** Two pages of annotations, some 200 KB each. */
export const twoPages: readonly [string, string] = [pageOf(420, '安全'), pageOf(400, '民生')];

/**
 * Kills a process while it saves a file of annotations, at a moment after it has begun, and looks at what stands there; so many times.
 *
 * @param random from 0 to 1, chooses the moments
 */
export async function killTrials(count: number, random: () => number, told: (killed: number) => void = () => undefined): Promise<KillTally> {
  const root = await mkdtemp(join(tmpdir(), 'bulletin-desk-kills-'));
  try {
    const folder = join(root, 'desk');
    await mkdir(folder);
    const child = join(root, 'savingChild.cjs');
    await build({ entryPoints: [fileURLToPath(new URL('savingChild.ts', import.meta.url))], outfile: child, bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' });
    const texts = [join(root, 'one'), join(root, 'two')];
    for (const [at, file] of texts.entries()) await writeFile(file, twoPages[at] ?? '');
    await writeFile(join(folder, sidecar), twoPages[0]);
    const tally: KillTally = { pages: [0, 0], leftovers: 0, wrong: [] };
    for (let killed = 0; killed < count; ) {
      await killOne(child, [pathToFileURL(join(folder, sidecar)).href, ...texts], random() * LATEST_MILLISECONDS);
      await look(folder, tally, ++killed);
      told(killed);
    }
    return tally;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function killOne(child: string, args: readonly string[], after: number): Promise<void> {
  const running = fork(child, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
  const gone = once(running, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const begun = await Promise.race([once(running, 'message'), gone.then(() => null)]);
  if (begun === null) throw new Error('the process that saves ended before it was killed');
  const due = performance.now() + after;
  await setTimeout(Math.floor(after));
  // Timers know whole milliseconds only; a save has not many of them.
  while (performance.now() < due);
  running.kill('SIGKILL');
  const [code] = await gone;
  if (code !== null && process.platform !== 'win32') throw new Error(`the process that saves ended by itself, with code ${code}`);
}

async function look(folder: string, tally: KillTally, kill: number): Promise<void> {
  const others = (await readdir(folder)).filter((name) => name !== sidecar);
  tally.leftovers += others.length;
  if (others.length > 1) tally.wrong.push(`kill ${kill}: ${others.length} files are left`);
  for (const name of others) {
    if (!temporary.test(name)) tally.wrong.push(`kill ${kill}: a file is left that nobody knows for ours: ${name}`);
    await rm(join(folder, name));
  }
  const text = await readFile(join(folder, sidecar), 'utf8').catch(String);
  const at = twoPages.indexOf(text);
  if ((at === 0 || at === 1) && parsePage(text).page) tally.pages[at]++;
  else tally.wrong.push(`kill ${kill}: the file is neither page: ${text.length} characters, ${JSON.stringify(text.slice(-40))}`);
}

function pageOf(count: number, value: string): string {
  const tags = Array.from({ length: count }, (_, at): Tag => {
    const name = `${value}/${at}`;
    const target = { source, exact: `第 ${at} 条消息`, prefix: '（来源：江岸周报）\n\n', suffix: '\n这一条的正文从这里开始，写了两三行。', start: at * 90, end: at * 90 + 8 };
    return { kind: 'tag', id: nameUuid('tag', name), value: name, target };
  });
  return serializePage(addTags(emptyPage(source), tags));
}
