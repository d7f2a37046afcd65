import { availableParallelism } from 'node:os';
import { addAbortSignal } from 'node:stream';
import { isMainThread } from 'node:worker_threads';
import type { WorkIo } from '../cli/localWork.ts';
import { run } from '../cli/run.ts';
import { decodeFile } from './decodeFile.ts';
import { canonicalName } from './detectEncoding.ts';
import { nodeFiles } from './nodeFiles.ts';
import { cacheFolder } from './cacheFolder.ts';
import { today } from '../wiring/today.ts';
import { serveWork } from './workerMain.ts';
import { openWorkers } from './workers.ts';

const io: WorkIo = {
  files: nodeFiles,
  decoder: { canonicalName, decode: decodeFile },
  readKnownLinks: async ({ folder, log }) => (await import('./links/knownLinks.ts')).readKnownLinks({ folder: folder ?? cacheFolder(), log }),
};

if (isMainThread) void main();
else serveWork(io);

async function main(): Promise<void> {
  const { stdout, stderr, env, argv } = process;
  const stop = new AbortController();
  // Once: a second Ctrl+C ends the process in any case.
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
  // Each write reports its own error; without a listener Node would end the process with a stack trace.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  let stdin: NodeJS.ReadStream | null = null;

  process.exitCode = await run(argv.slice(2), {
    get stdin() {
      return addAbortSignal(stop.signal, (stdin = process.stdin));
    },
    stdout,
    stderr,
    env,
    signal: stop.signal,
    ...io,
    today,
    makeLinkChecker: async ({ concurrency, log }) => (await import('./links/openLinkChecker.ts')).openLinkChecker({ cacheFolder: cacheFolder(), limits: { total: concurrency }, log }),
    cores: availableParallelism(),
    // The bundle is one file, which threads run again; sources have none.
    openWorkers: typeof __filename === 'undefined' ? null : (spec, options) => openWorkers(__filename, spec, options),
  });
  // Whoever still sends input is not waited for.
  (stdin as NodeJS.ReadStream | null)?.on('error', () => undefined).destroy();
}
