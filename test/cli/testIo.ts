import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../server/src/cli/run.ts';
import type { Io } from '../../server/src/cli/io.ts';
import { decodeFile } from '../../server/src/node/decodeFile.ts';
import { canonicalName } from '../../server/src/node/detectEncoding.ts';
import { nodeFiles } from '../../server/src/node/nodeFiles.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs the program in this process, on the real file system unless a part of the outside is replaced; messages are in English. */
export async function runCli(args: readonly string[], outside: Partial<Io> & { readonly input?: Uint8Array } = {}): Promise<Outcome> {
  const stdout = new Kept();
  const stderr = new Kept();
  const io: Io = {
    stdin: Readable.from(outside.input === undefined ? [] : [outside.input]),
    stdout,
    stderr,
    env: { LANG: 'en_GB.UTF-8' },
    signal: new AbortController().signal,
    files: nodeFiles,
    decoder: { canonicalName, decode: decodeFile },
    today: () => '2024-05-20',
    readKnownLinks: async () => () => undefined,
    makeLinkChecker: () => Promise.reject(new Error('a test that asks the network brings its own')),
    cores: 2,
    openWorkers: null,
    ...outside,
  };
  const code = await run(args, io);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** A folder of its own for a test, with the files named, and `inside` to name paths in it. */
export async function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'bulletin-desk-'));
  const inside = (name: string) => join(folder, name);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(inside(name)), { recursive: true });
    await writeFile(inside(name), content);
  }
  return { folder, inside, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** An error as the system makes them. */
export function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}
