import { readStoredLine, type StoredFile, storedLine } from '../workspace/storedFile.ts';
import type { IndexStore } from './place.ts';

/** The form of the lines. */
const form = 1;

/** What was found in the files of the workspace, from one start of the server to the next. */
export class IndexShelf {
  readonly #store: IndexStore;
  readonly #reader: () => string;
  readonly #files = new Map<string, StoredFile>();
  #loading: Promise<void> | null = null;
  #news = 0;

  /** @param reader who reads bulletins, asked when it is needed: what another one, or an earlier one, has found does not count */
  constructor(store: IndexStore, reader: () => string) {
    this.#store = store;
    this.#reader = reader;
  }

  /** Reads what is kept, once. Never rejects: what cannot be read, or is not ours, is not there. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load().catch(() => undefined));
  }

  /** What was found in a file, if it is the same file and the same is known of it. */
  get(uri: string, stamp: string, basis: string): StoredFile | undefined {
    const stored = this.#files.get(uri);
    return stored?.stamp === stamp && stored.basis === basis ? stored : undefined;
  }

  /** Takes what has been found anew. */
  put(file: StoredFile): void {
    this.#files.set(file.uri, file);
    this.#news++;
  }

  /**
   * Keeps what stands here of these files, where there is news enough: a file of many that has changed is read again sooner than all of
   * them are written. Rejects with the system's errors.
   */
  async save(uris: ReadonlySet<string>): Promise<void> {
    for (const uri of this.#files.keys()) if (!uris.has(uri)) this.#files.delete(uri);
    if (this.#news === 0 || this.#news * 100 < this.#files.size) return;
    const news = this.#news;
    await this.#store.write(this.#lines());
    this.#news -= news;
  }

  async #load(): Promise<void> {
    let isOurs: boolean | null = null;
    for await (const line of this.#store.read()) {
      isOurs ??= line === this.#header();
      if (!isOurs) return;
      const file = readStoredLine(line);
      // What was found meanwhile is newer.
      if (file && !this.#files.has(file.uri)) this.#files.set(file.uri, file);
    }
  }

  #header(): string {
    return JSON.stringify({ 'bulletin-desk index': form, reader: this.#reader() });
  }

  *#lines(): Iterable<string> {
    yield this.#header();
    for (const file of this.#files.values()) yield storedLine(file);
  }
}
