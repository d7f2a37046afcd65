import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isLasting } from '../../links/freshness.ts';
import type { LinkStatus } from '../../links/linkStatus.ts';
import { openAside } from '../writeAside.ts';
import type { Clock } from './clock.ts';
import { withLock } from './fileLock.ts';
import { codeOf } from './linkError.ts';
import { readStatuses, writeStatuses } from './statusFile.ts';

export interface CacheContext {
  /** Where the file is kept, made if it is not there; null for memory alone. */
  readonly folder: string | null;
  readonly clock: Clock;
  /** How many addresses are kept: the ones checked longest ago go first. */
  readonly entries: number;
  readonly log: (line: string) => void;
}

/** The format is in the name: another version of the program that writes another one has its own file. */
export const CACHE_FILE = 'link-status.v1.json';

/** Between what is found and its way to the disk. */
const DELAY = 2_000;

/** What is known of addresses: in memory, and in a file that all processes share. What cannot be read or written is logged, never thrown. */
export class LinkCache {
  readonly #context: CacheContext;
  #known = new Map<string, LinkStatus>();
  /** What the file does not have yet. */
  #unwritten = new Map<string, LinkStatus>();
  #seen = '';
  #writing: Promise<void> = Promise.resolve();
  #cancelDelay: (() => void) | null = null;
  #closed = false;

  constructor(context: CacheContext) {
    this.#context = context;
  }

  /** What is known of an address, by its key. */
  get(key: string): LinkStatus | undefined {
    return this.#known.get(key);
  }

  /** How many addresses are known. */
  get size(): number {
    return this.#known.size;
  }

  /** Keeps a status. It goes to the disk a little later, with others. */
  put(key: string, status: LinkStatus): void {
    this.#known.delete(key);
    this.#known.set(key, status);
    if (this.#known.size > this.#context.entries * 1.1) this.#known = newest(this.#known, this.#context.entries);
    if (!isLasting(status) || this.#closed) return;
    this.#unwritten.set(key, status);
    this.#cancelDelay ??= this.#context.clock.limit(DELAY, () => void this.flush());
  }

  /** Takes in what other processes have written. */
  async refresh(): Promise<void> {
    const { folder } = this.#context;
    if (folder === null) return;
    const version = await versionOf(join(folder, CACHE_FILE));
    if (version === this.#seen) return;
    this.#seen = version;
    this.#merge(await this.#read(folder));
  }

  /** Writes what is not yet on disk, merged with what is. */
  flush(): Promise<void> {
    this.#cancelDelay?.();
    this.#cancelDelay = null;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** Writes what is not yet on disk; nothing after that. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.flush();
  }

  async #write(): Promise<void> {
    const { folder, entries, log } = this.#context;
    if (folder === null || this.#unwritten.size === 0) return;
    const written = this.#unwritten;
    this.#unwritten = new Map();
    try {
      await mkdir(folder, { recursive: true });
      await withLock(join(folder, `${CACHE_FILE}.lock`), async () => {
        this.#merge(await this.#read(folder));
        const lasting = new Map([...this.#known].filter(([, status]) => isLasting(status)));
        const aside = await openAside(join(folder, CACHE_FILE));
        try {
          await aside.write(writeStatuses(newest(lasting, entries)));
          await aside.commit();
        } finally {
          await aside.discard();
        }
        this.#seen = await versionOf(join(folder, CACHE_FILE));
      });
    } catch (error) {
      // Tried again with the next one; what is newer wins.
      for (const [key, status] of written) if (!this.#unwritten.has(key)) this.#unwritten.set(key, status);
      log(`what was found of links could not be kept in ${folder}: ${codeOf(error)}`);
    }
  }

  async #read(folder: string): Promise<ReadonlyMap<string, LinkStatus>> {
    const path = join(folder, CACHE_FILE);
    try {
      return readStatuses(await readFile(path, 'utf8'));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') this.#context.log(`${path} cannot be read and is made anew: ${error instanceof Error ? error.message : String(error)}`);
      return new Map();
    }
  }

  #merge(others: ReadonlyMap<string, LinkStatus>): void {
    for (const [key, status] of others) {
      const known = this.#known.get(key);
      if (!known || known.checkedAt < status.checkedAt) this.#known.set(key, status);
    }
    if (this.#known.size > this.#context.entries) this.#known = newest(this.#known, this.#context.entries);
  }
}

function newest(statuses: ReadonlyMap<string, LinkStatus>, count: number): Map<string, LinkStatus> {
  if (statuses.size <= count) return new Map(statuses);
  return new Map([...statuses].sort(([, a], [, b]) => (a.checkedAt < b.checkedAt ? -1 : a.checkedAt > b.checkedAt ? 1 : 0)).slice(-count));
}

/** Changes whenever the file does; empty where there is none. */
function versionOf(path: string): Promise<string> {
  return stat(path).then(
    ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
    () => '',
  );
}
