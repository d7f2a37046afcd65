import type { Bulletin } from '../bulletin/model.ts';
import { fnv1a64 } from '../exports/fnv1a64.ts';
import { printOf } from '../rules/common/seenStories.ts';
import { indexBulletin, type IndexedBulletin } from '../workspace/indexedBulletin.ts';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { IndexShelf } from './indexShelf.ts';
import { type Claim, saidBeside } from './openBulletins.ts';
import type { Indexers, WorkspaceFiles } from './place.ts';
import { noProgress, type ReadingProgress } from './readingProgress.ts';

/** How much of a workspace is looked at. */
export const readingLimits = { bulletins: 10_000, bytesPerFile: 8_000_000 } as const;

/** So many files are looked at together: the disk answers several questions at once. */
const together = 8;

/** So few files are read here before threads are started. */
const few = 8;

/** What the reader works with. */
export interface ReaderContext {
  readonly index: WorkspaceIndex;
  readonly files: WorkspaceFiles;
  /** What was found before; null where nothing is kept. */
  readonly shelf: IndexShelf | null;
  /** Opens threads that read many files; null where there are none. */
  readonly openIndexers: (() => Indexers) | null;
  /** What is known of a file beside its words. */
  readonly claimOf: (uri: string) => Promise<Claim>;
  readonly parse: (text: string, claim: Claim) => Bulletin;
  /** Whether the editor holds the file: what is on disk does not count then. */
  readonly isOpen: (uri: string) => boolean;
  /** The URIs of the documents that the editor holds: the files beside them come first. */
  readonly open: () => readonly string[];
  /** A reading begins; `stop` ends it. */
  readonly begun: (stop: () => void) => ReadingProgress;
  /** The folders have been read, or the reading was stopped. */
  readonly done: () => void;
  readonly failed: (about: string, error: unknown) => void;
}

/** A bulletin as it is on disk. */
export interface ReadFile {
  readonly text: string;
  readonly bulletin: Bulletin;
}

/** One reading of all folders. */
interface Run {
  isStopped: boolean;
  readonly indexers: { opened: Indexers | null; given: number };
}

/** Reads the bulletins of the workspace folders into the index, in the background; whoever waits for an answer gets it in between. */
export class WorkspaceReader {
  readonly #context: ReaderContext;
  /** The reading of each file that began last and is not over. */
  readonly #latest = new Map<string, object>();
  #run: Run | null = null;
  #reading: Promise<void> = Promise.resolve();
  #turn: Promise<void> = Promise.resolve();

  constructor(context: ReaderContext) {
    this.#context = context;
  }

  /** Reads all folders; a reading that is still under way ends. Never fails. */
  read(folders: readonly string[]): Promise<void> {
    this.stop();
    const run: Run = { isStopped: false, indexers: { opened: null, given: 0 } };
    this.#run = run;
    this.#reading = this.#reading
      .then(() => this.#readAll(folders, run))
      .catch((error: unknown) => this.#context.failed(folders.join(' '), error))
      .finally(() => run.indexers.opened?.close());
    return this.#reading;
  }

  /** Resolves when no reading of folders is under way. Never rejects. */
  settled(): Promise<void> {
    return this.#reading;
  }

  /** Ends a reading that is under way; what it has found stays. */
  stop(): void {
    if (!this.#run || this.#run.isStopped) return;
    this.#run.isStopped = true;
    void this.#run.indexers.opened?.close();
  }

  /** Reads one file, which may be gone; null where there is none to keep. `known` is what is known of it, if it is known already. */
  async readFile(uri: string, known?: Claim): Promise<ReadFile | null> {
    const { files, parse, isOpen, claimOf, shelf } = this.#context;
    let read: ReadFile | null = null;
    await this.#latestOf(uri, async () => {
      const stamp = shelf ? await files.stamp(uri) : null;
      const text = await files.read(uri, readingLimits.bytesPerFile);
      if (text === null) return null;
      const claim = known ?? (await claimOf(uri));
      const bulletin = parse(text, claim);
      if (bulletin.isBulletin) read = { text, bulletin };
      const indexed = bulletin.isBulletin ? indexBulletin(uri, bulletin, printOf) : null;
      if (stamp !== null) shelf?.put({ uri, stamp, basis: basisOf(claim), bulletin: indexed });
      return indexed;
    });
    return isOpen(uri) ? null : read;
  }

  /** Takes over what a reading finds, unless one that began later knows better. */
  async #latestOf(uri: string, find: () => Promise<IndexedBulletin | null>): Promise<void> {
    const { index, isOpen } = this.#context;
    const reading = {};
    this.#latest.set(uri, reading);
    try {
      const found = await find();
      if (this.#latest.get(uri) !== reading || isOpen(uri)) return;
      if (found) index.put(found);
      else index.remove(uri);
    } finally {
      if (this.#latest.get(uri) === reading) this.#latest.delete(uri);
    }
  }

  async #readAll(folders: readonly string[], run: Run): Promise<void> {
    const { index, isOpen, done, shelf, begun, failed } = this.#context;
    const gone = new Set([...index.bulletins()].map(({ uri }) => uri));
    const progress = run.isStopped ? noProgress : begun(() => this.stop());
    try {
      await shelf?.load();
      const uris = await this.#list(folders, run);
      const rest = uris.values();
      const [counts, of] = [{ done: 0, read: 0 }, uris.length];
      const lane = async (): Promise<void> => {
        for (const uri of rest) {
          if (run.isStopped || index.size >= readingLimits.bulletins) return;
          gone.delete(uri);
          if (await this.#look(uri, run)) counts.read++;
          progress.at(++counts.done, of, counts.read);
        }
      };
      await Promise.all(Array.from({ length: together }, lane));
      if (run.isStopped) return;
      for (const uri of gone) if (!isOpen(uri)) index.remove(uri);
      await shelf?.save(new Set(uris)).catch((error: unknown) => failed('the kept index', error));
    } finally {
      progress.end();
      done();
    }
  }

  /** The files of the folders, each once; those beside open documents first. */
  async #list(folders: readonly string[], run: Run): Promise<readonly string[]> {
    const { files, open } = this.#context;
    const near = new Set(open().map(folderOf));
    const [first, then] = [new Set<string>(), new Set<string>()];
    for (const folder of folders) {
      for await (const uri of files.bulletins(folder)) {
        if (run.isStopped) return [];
        (near.has(folderOf(uri)) ? first : then).add(uri);
      }
    }
    return [...first, ...then];
  }

  /** Finds out what is in a file; true where it had to be read. */
  async #look(uri: string, run: Run): Promise<boolean> {
    const { files, shelf, claimOf } = this.#context;
    // Asked for before the file is read: what is written in between is read again the next time.
    const stamp = shelf ? await files.stamp(uri) : null;
    const claim = await claimOf(uri);
    const stored = stamp === null ? undefined : shelf?.get(uri, stamp, basisOf(claim));
    if (stored) {
      await this.#latestOf(uri, () => Promise.resolve(stored.bulletin));
      return false;
    }
    const indexers = this.#indexersOf(run);
    if (!indexers) {
      await this.#inTurn(async () => {
        await this.readFile(uri, claim);
        // Between two files, whoever waits for an answer gets it.
        await new Promise((resolve) => setTimeout(resolve));
      });
      return true;
    }
    await this.#latestOf(uri, async () => {
      const bulletin = await indexers.index(uri, claim, readingLimits.bytesPerFile).catch((error: unknown) => this.#lost(uri, error, run));
      if (stamp !== null && bulletin !== undefined) shelf?.put({ uri, stamp, basis: basisOf(claim), bulletin });
      return bulletin ?? null;
    });
    return true;
  }

  /** Does work of this thread when what began before is done: two files in a row would make somebody wait for both. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    return (this.#turn = this.#turn.then(work, work));
  }

  #indexersOf({ indexers, isStopped }: Run): Indexers | null {
    if (indexers.opened === null && !isStopped && ++indexers.given > few) indexers.opened = this.#context.openIndexers?.() ?? null;
    return indexers.opened;
  }

  /** A thread died over a file, or was ended. */
  #lost(uri: string, error: unknown, { isStopped }: Run): undefined {
    if (!isStopped) this.#context.failed(uri, error);
  }
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** Another word where something else is known of a file beside its words. */
function basisOf(claim: Claim): string {
  return fnv1a64(JSON.stringify([claim.isBulletin ?? null, claim.style ?? null, saidBeside(claim)]));
}
