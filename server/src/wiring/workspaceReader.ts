import type { Bulletin } from '../bulletin/model.ts';
import { printOf } from '../rules/common/seenStories.ts';
import { indexBulletin } from '../workspace/indexedBulletin.ts';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Claim } from './openBulletins.ts';
import type { WorkspaceFiles } from './place.ts';

/** How much of a workspace is looked at. */
export const readingLimits = { bulletins: 10_000, bytesPerFile: 8_000_000 } as const;

/** What the reader works with. */
export interface ReaderContext {
  readonly index: WorkspaceIndex;
  readonly files: WorkspaceFiles;
  /** The model of a file's text; one that is no bulletin is not kept. `claim` is what is known of it, if it is known already. */
  readonly parse: (uri: string, text: string, claim?: Claim) => Promise<Bulletin>;
  /** Whether the editor holds the file: what is on disk does not count then. */
  readonly isOpen: (uri: string) => boolean;
  /** The folders have been read. */
  readonly done: () => void;
  readonly failed: (about: string, error: unknown) => void;
}

/** A bulletin as it is on disk. */
export interface ReadFile {
  readonly text: string;
  readonly bulletin: Bulletin;
}

/** Reads the bulletins of the workspace folders into the index, in the background, one file at a time. */
export class WorkspaceReader {
  readonly #context: ReaderContext;
  /** The reading of each file that began last and is not over. */
  readonly #latest = new Map<string, object>();
  #run = 0;
  #reading: Promise<void> = Promise.resolve();

  constructor(context: ReaderContext) {
    this.#context = context;
  }

  /** Reads all folders; a reading that is still under way ends. Never fails. */
  read(folders: readonly string[]): Promise<void> {
    const run = ++this.#run;
    this.#reading = this.#reading
      .then(() => this.#readAll(folders, run))
      .catch((error: unknown) => this.#context.failed(folders.join(' '), error));
    return this.#reading;
  }

  /** Resolves when no reading of folders is under way. Never rejects. */
  settled(): Promise<void> {
    return this.#reading;
  }

  /** Reads one file, which may be gone; null where there is none to keep. */
  async readFile(uri: string, claim?: Claim): Promise<ReadFile | null> {
    const { index, files, parse, isOpen } = this.#context;
    const reading = {};
    this.#latest.set(uri, reading);
    const text = await files.read(uri, readingLimits.bytesPerFile);
    const bulletin = text === null ? null : await parse(uri, text, claim);
    const isLatest = this.#latest.get(uri) === reading;
    if (isLatest) this.#latest.delete(uri);
    if (isOpen(uri)) return null;
    // A reading that began later knows better.
    if (isLatest && bulletin?.isBulletin) index.put(indexBulletin(uri, bulletin, printOf));
    else if (isLatest) index.remove(uri);
    return text !== null && bulletin?.isBulletin ? { text, bulletin } : null;
  }

  async #readAll(folders: readonly string[], run: number): Promise<void> {
    const { index, files, isOpen, done } = this.#context;
    const gone = new Set([...index.bulletins()].map(({ uri }) => uri));
    for (const folder of folders) {
      for await (const uri of files.bulletins(folder)) {
        if (run !== this.#run || index.size >= readingLimits.bulletins) return done();
        await this.readFile(uri);
        gone.delete(uri);
        // Between two files, whoever waits for an answer gets it.
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    for (const uri of gone) if (!isOpen(uri)) index.remove(uri);
    done();
  }
}
