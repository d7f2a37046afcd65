import type { Freshness } from '../links/freshness.ts';
import type { LinkChecker } from '../links/linkChecker.ts';
import type { IndexedBulletin } from '../workspace/indexedBulletin.ts';
import type { StoredText } from './exportDocument.ts';
import type { Claim } from './openBulletins.ts';

/** What differs between the places where the server runs. */
export interface ServerPlace {
  readonly version: string;
  /** A file's bytes (base64) as text. */
  readonly decode: (base64: string) => StoredText;
  /** The day, ISO 8601: `2024-05-20`. */
  readonly today: () => string;
  /** The files of the workspace; null where the server may not look at any. */
  readonly files: WorkspaceFiles | null;
  /** Where annotations are kept; null where nothing may be written. */
  readonly annotationFiles: AnnotationFiles | null;
  /** Whether a file, or a folder between it and the one given, is a link to somewhere else; null where there are no links. Never rejects. */
  readonly isLink: ((uri: string, folder: string | undefined) => Promise<boolean>) | null;
  /** Where the index of the workspace is kept, in a folder of this machine that the client names; null where nothing may be kept. */
  readonly indexStore: ((folder: string) => IndexStore) | null;
  /** Opens threads that read bulletins; null where there are none. */
  readonly openIndexers: (() => Indexers) | null;
  /** Called when the client wants no more, before it goes. */
  readonly shutDown?: () => void;
  /** Opens what asks the network for addresses, once it is needed; null where there is no network. Never rejects. */
  readonly openLinkChecker: ((options: LinkCheckerOptions) => Promise<LinkChecker>) | null;
}

/** Lines that are kept from one start of the server to the next. Rejects with the system's errors. */
export interface IndexStore {
  /** None where nothing is kept. */
  readonly read: () => AsyncIterable<string>;
  /** Puts these in the place of what is kept, in one step; each is asked for when it is to be written. */
  readonly write: (lines: Iterable<string>) => Promise<void>;
}

/** Threads that read bulletins of the workspace, so that nobody waits for it. */
export interface Indexers {
  /** What is to be kept of a file; null where it cannot be read, is longer than `most` bytes, or is no bulletin. Rejects where its thread dies. */
  readonly index: (uri: string, claim: Claim, most: number) => Promise<IndexedBulletin | null>;
  /** Ends them, whatever they are at. */
  readonly close: () => Promise<void>;
}

/** The files of annotations, by their URIs. All throw the system's errors. */
export interface AnnotationFiles {
  /** Whether such a file may be kept there. Never rejects. */
  readonly has: (uri: string) => boolean | Promise<boolean>;
  /** A file's text; null where there is no file. */
  readonly read: (uri: string) => Promise<string | null>;
  /** Puts a text in the place of the file in one step: it is the old one or the new one, whatever happens. */
  readonly write: (uri: string, text: string) => Promise<void>;
}

/** What the server knows for whoever asks the network. */
export interface LinkCheckerOptions {
  readonly freshness: Freshness;
  /** Where the client wants what was found to be kept; null where it does not say. */
  readonly cacheFolder: string | null;
  /** The address of a proxy; without one, the environment's. */
  readonly proxy?: string;
  /** Hosts that the proxy is not for. */
  readonly noProxy?: readonly string[];
  /** Takes a line for whoever looks for a fault. */
  readonly log: (line: string) => void;
}

/** The files of the workspace, by their URIs. Nothing here fails: what cannot be read is not there. */
export interface WorkspaceFiles {
  /** A file's text; null where there is none, or it is no text, or longer than `most` bytes. */
  readonly read: (uri: string, most?: number) => Promise<string | null>;
  /** Another value where a file has been written since; null where there is none. */
  readonly stamp: (uri: string) => Promise<string | null>;
  /** The files in a folder and below it that may be bulletins, hidden and git-ignored ones apart. */
  readonly bulletins: (folder: string) => AsyncIterable<string>;
}
