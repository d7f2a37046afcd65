import { join } from 'node:path';
import { Refusal } from './cause.ts';
import { commonFolder, type Input, isWanted, outputName, type Wanted } from './inputs.ts';
import type { Aside, Files, Output } from './io.ts';

/** Where documents go. */
export interface Sink {
  /** Throws a `WriteError` where the document could not be written. */
  write(text: string, input: Input): Promise<void>;
  /** All is written: `keep` says whether it is worth keeping. Throws a `WriteError`. */
  close(keep: boolean): Promise<void>;
}

/** Where all documents go to one place, whatever they are about. */
export interface OneSink extends Sink {
  write(text: string): Promise<void>;
}

/** Something could not be written. */
export class WriteError extends Error {
  /** Null for standard output. */
  readonly path: string | null;
  override readonly cause: unknown;
  /** Nothing further can be written either. */
  readonly final: boolean;

  constructor(path: string | null, cause: unknown, final: boolean) {
    super('cannot be written');
    this.path = path;
    this.cause = cause;
    this.final = final;
  }
}

/** All documents one after the other to standard output. */
export function toStream(stream: Output): OneSink {
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        // The callback comes when the text is passed on: a slow reader is waited for, a closed pipe is seen.
        stream.write(text, (error) => (error ? reject(new WriteError(null, error, true)) : resolve()));
      }),
    close: () => Promise.resolve(),
  };
}

/** All documents one after the other in one file, which is put in its place at the end. Throws a `WriteError`. */
export async function toFile(path: string, wanted: readonly Wanted[], files: Files): Promise<OneSink> {
  const attempt = attemptAt(path, true);
  const aside = await attempt(() => openOutput(path, wanted, files));
  return {
    write: (text) => attempt(() => aside.write(text)),
    close: (keep) => attempt(() => (keep ? committed(aside) : aside.discard())),
  };
}

/** Each document in a file of its own below a folder, as the inputs lie below theirs. Throws a `WriteError`. */
export async function toFolder(folder: string, extension: string, wanted: readonly Wanted[], files: Files): Promise<Sink> {
  await attemptAt(folder, true)(() => files.makeFolder(folder));
  const common = commonFolder(wanted);
  return {
    write(text, input) {
      const path = join(folder, outputName(input, common, extension));
      return attemptAt(path, false)(async () => {
        const aside = await openOutput(path, wanted, files);
        try {
          await aside.write(text);
          await aside.commit();
        } finally {
          await aside.discard();
        }
      });
    },
    close: () => Promise.resolve(),
  };
}

async function openOutput(path: string, wanted: readonly Wanted[], files: Files): Promise<Aside> {
  const there = await files.identify(path);
  if (there !== null && isWanted(there.real, wanted)) throw new Refusal('cause.isInput');
  return files.openAside(path);
}

async function committed(aside: Aside): Promise<void> {
  try {
    await aside.commit();
  } finally {
    await aside.discard();
  }
}

function attemptAt(path: string, final: boolean): <Result>(action: () => Promise<Result>) => Promise<Result> {
  return (action) =>
    action().catch((error: unknown) => {
      throw new WriteError(path, error, final);
    });
}
