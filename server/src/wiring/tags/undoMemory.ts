import type { AnnotationPage } from '../../annotations/page.ts';

/** What a change did to one file. */
export interface PageChange {
  readonly uri: string;
  readonly before: AnnotationPage;
  readonly after: AnnotationPage;
}

/** As many changes can be taken back. */
const most = 50;

/** The last changes of files of annotations, each with all the files that it was in. */
export class UndoMemory {
  readonly #changes = new Map<string, readonly PageChange[]>();
  #count = 0;

  /** Keeps a change, and answers what it is called from now on. */
  keep(changes: readonly PageChange[]): string {
    const token = String(++this.#count);
    this.#changes.set(token, changes);
    const [oldest] = this.#changes.keys();
    if (this.#changes.size > most && oldest !== undefined) this.#changes.delete(oldest);
    return token;
  }

  /** Gives a change out, once; empty where it is not kept any more. */
  take(token: string): readonly PageChange[] {
    const changes = this.#changes.get(token) ?? [];
    this.#changes.delete(token);
    return changes;
  }
}
