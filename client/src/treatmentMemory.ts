import type { Memento } from 'vscode';
import type { Treatment } from '../../server/src/protocol/treatment.ts';

const key = 'treatments';

/** What the user has said of single files ("this is a bulletin"), kept by URI in the workspace's own memory. */
export class TreatmentMemory {
  readonly #memento: Memento;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  all(): Readonly<Record<string, Treatment>> {
    return this.#memento.get<Readonly<Record<string, Treatment>>>(key, {});
  }

  /** Null takes back what was said. */
  async set(uri: string, treatment: Treatment | null): Promise<void> {
    const { [uri]: _, ...others } = this.all();
    await this.#memento.update(key, treatment === null ? others : { ...others, [uri]: treatment });
  }

  /** The files that are that one, or lie in that folder, of which something has been said. */
  under(uri: string): [uri: string, treatment: Treatment][] {
    return Object.entries(this.all()).filter(([known]) => known === uri || known.startsWith(`${uri}/`));
  }
}
