import type { TextDocuments } from 'vscode-languageserver';
import type { Claims } from './claims.ts';
import type { OpenBulletin } from './openBulletins.ts';

/** What settling works with. */
export interface SettlingContext {
  readonly documents: TextDocuments<OpenBulletin>;
  readonly claims: Pick<Claims, 'of'>;
  /** A document has been read as a whole again; `wasReshaped` where it may be divided otherwise than was told. */
  readonly settled: (uri: string, wasReshaped: boolean) => void;
}

/** How long nobody may type until a text is read as a whole again, in milliseconds, and how much longer for each UTF-16 unit of it: as reading it takes. */
const REST = 300;
const REST_BY_UNIT = 1 / 1000;

/** Reads a text that was edited as a whole again when it is saved, or when nobody has typed for a while. */
export class Settling {
  readonly #context: SettlingContext;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(context: SettlingContext) {
    this.#context = context;
  }

  /** The document was edited. */
  touch(uri: string): void {
    this.forget(uri);
    const open = this.#context.documents.get(uri);
    if (!open?.mayBeUnsettled) return;
    const timer = setTimeout(() => void this.settle(uri), REST + open.size * REST_BY_UNIT);
    timer.unref();
    this.#timers.set(uri, timer);
  }

  /** The document is saved: it is read now. */
  async settle(uri: string): Promise<void> {
    this.forget(uri);
    const { documents, claims, settled } = this.#context;
    const asked = documents.get(uri);
    if (!asked?.mayBeUnsettled) return;
    const claim = await claims.of(uri, asked.document.languageId);
    const open = documents.get(uri);
    // Edited meanwhile: a timer runs for that.
    if (open !== asked) return;
    const { isNew, wasReshaped } = open.settle(claim);
    if (isNew) settled(uri, wasReshaped);
  }

  /** The document is closed. */
  forget(uri: string): void {
    const timer = this.#timers.get(uri);
    if (timer !== undefined) clearTimeout(timer);
    this.#timers.delete(uri);
  }
}
