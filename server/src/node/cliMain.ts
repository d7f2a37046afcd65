import { addAbortSignal } from 'node:stream';
import { run } from '../cli/run.ts';
import { decodeFile } from './decodeFile.ts';
import { canonicalName } from './detectEncoding.ts';
import { nodeFiles } from './nodeFiles.ts';
import { cacheFolder } from './cacheFolder.ts';
import { today } from './today.ts';

const { stdout, stderr, env, argv } = process;
const stop = new AbortController();
// Once: a second Ctrl+C ends the process in any case.
process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
// Each write reports its own error; without a listener Node would end the process with a stack trace.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined);

run(argv.slice(2), {
  get stdin() {
    return addAbortSignal(stop.signal, process.stdin);
  },
  stdout,
  stderr,
  env,
  signal: stop.signal,
  files: nodeFiles,
  decoder: { canonicalName, decode: decodeFile },
  today,
  readKnownLinks: async ({ folder, log }) => (await import('./links/knownLinks.ts')).readKnownLinks({ folder: folder ?? cacheFolder(), log }),
  makeLinkChecker: async ({ concurrency, log }) => (await import('./links/openLinkChecker.ts')).openLinkChecker({ cacheFolder: cacheFolder(), limits: { total: concurrency }, log }),
}).then((code) => {
  process.exitCode = code;
});
