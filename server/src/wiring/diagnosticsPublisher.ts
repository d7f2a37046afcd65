import type { Diagnostic } from 'vscode-languageserver';

/** What was found in one version of a document. */
export interface Found {
  readonly version: number;
  readonly items: Diagnostic[];
  /** The same only for a list that is the same to the client. */
  readonly resultId: string;
}

/** What the publisher works with. */
export interface PublisherContext {
  /** What is found in a document as it stands now; null where it is closed. */
  readonly find: (uri: string) => Promise<Found | null>;
  readonly send: (uri: string, found: Pick<Found, 'version' | 'items'>) => void;
  readonly failed: (uri: string, error: unknown) => void;
  /** How long a document rests before its findings are told, in milliseconds. */
  readonly rest: number;
}

interface Told {
  timer: ReturnType<typeof setTimeout> | null;
  version: number;
  /** The id of the last list; null where that was empty. */
  last: string | null;
}

/**
 * Tells a client what is found, without being asked: one timer for each document, one list for a burst of edits, and only
 * a list that differs from the last. An older version never follows a newer one.
 */
export class DiagnosticsPublisher {
  readonly #context: PublisherContext;
  readonly #told = new Map<string, Told>();

  constructor(context: PublisherContext) {
    this.#context = context;
  }

  /** The document was opened or edited, or something that its findings depend on has changed. */
  touch(uri: string): void {
    const told = this.#told.get(uri) ?? { timer: null, version: -1, last: null };
    this.#told.set(uri, told);
    if (told.timer !== null) clearTimeout(told.timer);
    told.timer = setTimeout(() => void this.#publish(uri, told), this.#context.rest);
  }

  /** The document is closed: what was told of it is taken back. */
  forget(uri: string): void {
    const told = this.#told.get(uri);
    if (!told) return;
    this.#told.delete(uri);
    if (told.timer !== null) clearTimeout(told.timer);
    if (told.last !== null) this.#context.send(uri, { version: told.version, items: [] });
  }

  async #publish(uri: string, told: Told): Promise<void> {
    told.timer = null;
    try {
      const found = await this.#context.find(uri);
      // Closed meanwhile, perhaps opened again; edited again: a timer runs for that.
      if (found === null || this.#told.get(uri) !== told || found.version < told.version) return;
      const id = found.items.length === 0 ? null : found.resultId;
      told.version = found.version;
      if (id === told.last) return;
      told.last = id;
      this.#context.send(uri, found);
    } catch (error) {
      this.#context.failed(uri, error);
    }
  }
}
