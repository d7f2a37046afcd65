import type { LinkChecker } from '../links/linkChecker.ts';
import type { LinkStatus } from '../links/linkStatus.ts';
import type { Workers, WorkSpec } from './work.ts';

/** A stream to write to; `isTTY` where a person is reading. */
export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  /** The width of the terminal in characters. */
  readonly columns?: number;
}

/** What a path leads to, symbolic links followed, and the absolute path of that without any link. */
export interface Identified {
  readonly kind: 'file' | 'folder' | 'device';
  readonly real: string;
}

export interface WalkOptions {
  /** Asked with the path below the folder, parts divided by `/`; only files that it accepts are looked at. */
  readonly accepts: (below: string) => boolean;
  /** Levels of folders to go down, 1 for the folder alone. */
  readonly depth: number;
  /** Leave out what git ignores. */
  readonly gitignore: boolean;
}

/** A file that a walk came upon, or why something under way could not be looked at. */
export type Walked = { readonly path: string } | { readonly path: string; readonly error: unknown };

/** A file that is being written beside its place, and is put there when complete. */
export interface Aside {
  write(text: string): Promise<void>;
  /** Puts the file in its place. */
  commit(): Promise<void>;
  /** Leaves everything as it was; does nothing after a commit. */
  discard(): Promise<void>;
}

/** The file system, as far as the commands use it. All throw the system's errors. */
export interface Files {
  /** Null where there is nothing. */
  identify(path: string): Promise<Identified | null>;
  read(path: string): Promise<Uint8Array>;
  /** The regular files in a folder, hidden ones left out, one at a time, in the file system's order. */
  walk(folder: string, options: WalkOptions): AsyncIterable<Walked>;
  makeFolder(path: string): Promise<void>;
  openAside(path: string): Promise<Aside>;
}

/** A file's bytes as text. */
export interface Decoded {
  /** Without a byte order mark; empty where the encoding is `binary`. */
  readonly text: string;
  /** The WHATWG name of the encoding, or `binary` for what is no text. */
  readonly encoding: string;
}

/** Bytes to text. */
export interface Decoder {
  /** The encoding's own name for a label, null for an unknown one. */
  canonicalName(label: string): string | null;
  /** Without an encoding, the likeliest is taken. */
  decode(bytes: Uint8Array, encoding?: string): Decoded;
}

/** What a command wants of a checker of links. */
export interface LinkCheckerOptions {
  /** How many addresses are asked for at a time. */
  readonly concurrency: number;
  /** Takes a line for whoever looks for a fault. */
  readonly log: (line: string) => void;
}

/** Where a command looks for what was found of links before. */
export interface KnownLinksOptions {
  /** Null for the user's own, where `check --links` keeps it. */
  readonly folder: string | null;
  /** Takes a line for whoever looks for a fault. */
  readonly log: (line: string) => void;
}

/** Which threads a command wants. */
export interface WorkersOptions {
  readonly count: number;
  /** Takes what they have to say to the user, in sentences. */
  readonly say: (line: string) => void;
}

/** Everything outside that a command touches: a test passes its own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user stops the program. */
  readonly signal: AbortSignal;
  readonly files: Files;
  readonly decoder: Decoder;
  /** The day, ISO 8601: `2024-05-20`. */
  readonly today: () => string;
  /** What was found of addresses before and still holds, without the network. Never rejects. */
  readonly readKnownLinks: (options: KnownLinksOptions) => Promise<(url: string) => LinkStatus | undefined>;
  /** The network, made when it is needed. */
  readonly makeLinkChecker: (options: LinkCheckerOptions) => Promise<LinkChecker>;
  /** How many threads can run at the same time. */
  readonly cores: number;
  /** Opens threads that work as the spec says; null where there can be none. */
  readonly openWorkers: ((spec: WorkSpec, options: WorkersOptions) => Workers) | null;
}
