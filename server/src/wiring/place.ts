import type { LinkChecker } from '../links/linkChecker.ts';
import type { StoredText } from './exportDocument.ts';

/** What differs between the places where the server runs. */
export interface ServerPlace {
  readonly version: string;
  /** A file's bytes (base64) as text. */
  readonly decode: (base64: string) => StoredText;
  /** The day, ISO 8601: `2024-05-20`. */
  readonly today: () => string;
  /** The files of the workspace; null where the server may not look at any. */
  readonly files: WorkspaceFiles | null;
  /** Makes what asks the network for addresses, once it is needed; null where there is no network. `log` takes a line for whoever looks for a fault. */
  readonly makeLinkChecker: ((log: (line: string) => void) => LinkChecker) | null;
}

/** The files of the workspace, by their URIs. Nothing here fails: what cannot be read is not there. */
export interface WorkspaceFiles {
  /** A file's text; null where there is none, or it is no text, or longer than `most` bytes. */
  readonly read: (uri: string, most?: number) => Promise<string | null>;
  /** The files in a folder and below it that may be bulletins, hidden and git-ignored ones apart. */
  readonly bulletins: (folder: string) => AsyncIterable<string>;
}
