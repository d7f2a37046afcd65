/**
 * `npm run bench:workspace`: a server in a process of its own, over stdio, with a workspace of 10,000 generated bulletins (200 MB): how long the
 * first index takes, what somebody who types meanwhile waits, how much memory the server has, and how long the next start takes, when nothing
 * has changed. `-- --files N --bytes N` for other sizes; `--keep DIR` keeps the archive there and takes it from there.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { DocumentSymbolRequest, WorkDoneProgress, WorkDoneProgressCreateRequest, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import { killServers, richClient, type ServerProcess, startProcess } from '../../test/server/serverProcess.ts';
import { generate } from '../../test/generator/generate.ts';
import { writeArchive } from './archive.ts';

const { values } = parseArgs({ options: { files: { type: 'string', default: '10000' }, bytes: { type: 'string', default: '20000' }, keep: { type: 'string' } } });
const files = Number(values.files);
const bars = { first: 60, next: 3 } as const;
const own = mkdtempSync(join(tmpdir(), 'bulletin-workspace-'));
const archive = values.keep ?? join(own, 'archive');
const storage = join(own, 'storage');

process.once('exit', () => {
  killServers();
  rmSync(own, { recursive: true, force: true });
});

if (!existsSync(archive)) writeArchive(archive, files, Number(values.bytes));
mkdirSync(storage, { recursive: true });
const bytes = readdirSync(archive, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => sum + (name.endsWith('.txt') ? statSync(join(archive, name)).size : 0), 0);
console.log(`${String(files)} bulletins, ${(bytes / 1e6).toFixed(0)} MB; ${cpus()[0]?.model ?? 'unknown processor'}, ${String(availableParallelism())} cores, Node ${process.versions.node}\n`);

const first = await start(true);
console.log(`first index   ${seconds(first.took)}   bar ${String(bars.first)} s`);
console.log(`  memory      ${first.memory} MB at the end, ${first.peak} MB at most`);
console.log(`  typing      ${String(first.waits.length)} edits with an outline each: p50 ${milliseconds(first.waits, 0.5)}, p95 ${milliseconds(first.waits, 0.95)}, worst ${milliseconds(first.waits, 1)}`);
const index = readdirSync(storage).map((name) => statSync(join(storage, name)).size).reduce((sum, size) => sum + size, 0);
console.log(`  kept        ${(index / 1e6).toFixed(1)} MB on disk`);
const next = await start(false);
console.log(`next start    ${seconds(next.took)}   bar ${String(bars.next)} s`);
console.log(`  memory      ${next.memory} MB at the end, ${next.peak} MB at most`);
if (next.stories !== first.stories || first.stories === 0) throw new Error(`the index holds ${String(next.stories)} stories after the next start, ${String(first.stories)} after the first`);
process.exitCode = first.took <= bars.first * 1000 && next.took <= bars.next * 1000 ? 0 : 1;

interface Started {
  /** Milliseconds from the first message to the end of the reading. */
  readonly took: number;
  readonly memory: string;
  readonly peak: string;
  /** Milliseconds from an edit to the outline. */
  readonly waits: readonly number[];
  readonly stories: number;
}

async function start(types: boolean): Promise<Started> {
  const server = startProcess();
  const begun = performance.now();
  const capabilities = { ...richClient, window: { workDoneProgress: true } };
  const shown = new Promise<void>((resolve) => {
    server.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      server.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
        if (kind === 'end') resolve();
      });
    });
  });
  await server.initialize({ capabilities, folders: [{ uri: pathToFileURL(archive).href, name: 'archive' }], options: { storageFolder: storage } });
  let isRead = false;
  // Where everything has to be read, progress tells of the end. Where nothing has, the client is told to ask again: once for the document, once for the reading.
  if (!types) await server.open('untitled:note', 'A note.');
  const reading = (types ? shown : server.until(() => server.refreshes > 1)).then(() => (isRead = true));
  const waits = types ? await typing(server, () => isRead) : [];
  await reading;
  const took = performance.now() - begun;
  const stories = (await server.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '一' }))?.length ?? 0;
  const status = readFileSync(`/proc/${String(server.process.pid)}/status`, 'utf8');
  const memory = (name: string): string => (Number(new RegExp(`${name}:\\s*(\\d+) kB`, 'u').exec(status)?.[1] ?? 0) / 1024).toFixed(0);
  await server.stop();
  return { took, memory: memory('VmRSS'), peak: memory('VmHWM'), waits, stories };
}

/** Types into a document that no folder holds, one character after the other, each when the outline has come and a tenth of a second has passed. */
async function typing(server: ServerProcess, isOver: () => boolean): Promise<readonly number[]> {
  const uri = 'untitled:typed';
  const { text } = generate(3);
  await server.open(uri, text);
  const waits: number[] = [];
  for (let version = 2; !isOver(); version++) {
    const begun = performance.now();
    await server.edit(uri, version, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '字' });
    await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    waits.push(performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await server.close(uri);
  return waits;
}

function milliseconds(waits: readonly number[], share: number): string {
  const sorted = [...waits].sort((a, b) => a - b);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1)} ms`;
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`;
}
