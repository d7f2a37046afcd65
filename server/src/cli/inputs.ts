import { dirname, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { Refusal } from './cause.ts';
import { type Locale, message } from '../messages/messages.ts';
import type { Files, Io } from './io.ts';
import type { Source } from './work.ts';

/** What messages call a file. */
export function fileName(path: string, locale: Locale): string {
  return path === '-' ? message(locale, 'failure.standardInput') : path;
}

/** What one PATH of the command line asks for. */
export type Wanted =
  | { readonly kind: 'stdin' }
  | { readonly kind: 'file'; readonly path: string; readonly real: string }
  | { readonly kind: 'nothing'; readonly path: string; readonly error: unknown }
  | {
      /** Files in a folder: those of our kinds, or those that match a pattern. */
      readonly kind: 'files';
      readonly path: string;
      readonly folder: string;
      readonly real: string;
      readonly depth: number;
      readonly accepts: (below: string) => boolean;
    };

/** A file to be read, or why one could not be found. */
export type Found = Input | { readonly path: string; readonly error: unknown };

export interface Input {
  /** As the user named it, folders divided by `/`; `-` for standard input. */
  readonly path: string;
  /** Named on the command line itself, not merely found. */
  readonly explicit: boolean;
  read(): Promise<Uint8Array>;
}

const ourKinds = /\.(txt|md|markdown|bulletin)$/i;

/** What a PATH asks for; what cannot be looked at is part of the answer. */
export async function wantedBy(path: string, files: Files): Promise<Wanted> {
  if (path === '-') return { kind: 'stdin' };
  try {
    const there = await files.identify(path);
    if (there === null) return (await matchingFiles(path, files)) ?? { kind: 'nothing', path, error: new Refusal('cause.missing') };
    if (there.kind !== 'folder') return { kind: 'file', path, real: there.real };
    return { kind: 'files', path, folder: path, real: there.real, depth: Infinity, accepts: (below) => ourKinds.test(below) };
  } catch (error) {
    return { kind: 'nothing', path, error };
  }
}

async function matchingFiles(pattern: string, files: Files): Promise<Wanted | null> {
  const { base, glob, isGlob, negated } = picomatch.scan(sep === '\\' ? pattern.replaceAll(sep, '/') : pattern);
  if (!isGlob || negated) return null;
  const folder = base || '.';
  const there = await files.identify(folder);
  if (there === null) return null;
  const depth = glob.includes('**') ? Infinity : glob.split('/').length;
  return { kind: 'files', path: pattern, folder, real: there.real, depth, accepts: picomatch(glob) };
}

/** A file as work takes it: standard input, which only this thread has, is read. Throws the system's errors. */
export async function sourceOf({ path, read }: Input): Promise<Source> {
  return path === '-' ? { path, bytes: await read() } : { path };
}

/** The files wanted, found one by one. */
export async function* findInputs(wanted: readonly Wanted[], io: Io, gitignore: boolean): AsyncGenerator<Found> {
  const { files } = io;
  for (const want of wanted) {
    if (want.kind === 'stdin') yield { path: '-', explicit: true, read: () => readAll(io.stdin) };
    else if (want.kind === 'file') yield { path: slashed(want.path), explicit: true, read: () => files.read(want.path) };
    else if (want.kind === 'nothing') yield want;
    else yield* findFiles(want, files, gitignore);
  }
}

async function* findFiles(want: Extract<Wanted, { kind: 'files' }>, files: Files, gitignore: boolean): AsyncGenerator<Found> {
  let count = 0;
  for await (const found of files.walk(want.folder, { ...want, gitignore })) {
    count++;
    const path = slashed(found.path);
    yield 'error' in found ? { path, error: found.error } : { path, explicit: false, read: () => files.read(found.path) };
  }
  if (count === 0 && want.path !== want.folder) yield { path: want.path, error: new Refusal('cause.noMatch') };
}

/** Whether a path without links is, or will be, one of the files wanted. */
export function isWanted(real: string, wanted: readonly Wanted[]): boolean {
  return wanted.some((want) => {
    if (want.kind === 'file') return want.real === real;
    if (want.kind !== 'files') return false;
    const below = slashed(relative(want.real, real));
    return !below.startsWith('../') && want.accepts(below);
  });
}

/** The folder that all files wanted lie in or below. */
export function commonFolder(wanted: readonly Wanted[]): string {
  const folders = wanted.flatMap((want) => {
    if (want.kind === 'file') return [dirname(resolve(want.path))];
    return want.kind === 'files' ? [resolve(want.folder)] : [];
  });
  return folders.reduce((common, folder) => {
    while (common !== dirname(common) && !`${folder}${sep}`.startsWith(`${common}${sep}`)) common = dirname(common);
    return common;
  }, folders[0] ?? '');
}

/** Where the document of an input goes below a folder of outputs: `2021/a.md` becomes `2021/a.md.json`. */
export function outputName(input: Input, common: string, extension: string): string {
  return `${input.path === '-' ? 'stdin' : relative(common, resolve(input.path))}${extension}`;
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll(sep, '/') : path;
}
