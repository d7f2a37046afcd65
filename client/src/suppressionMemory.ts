import type { Memento } from 'vscode';
import type { Suppression } from '../../server/src/protocol/suppressions.ts';

const key = 'suppressions';

/** The findings that the user does not want to see, kept in the workspace's own memory: nothing is written into a text. */
export class SuppressionMemory {
  readonly #memento: Memento;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  all(): readonly Suppression[] {
    return this.#memento.get<readonly Suppression[]>(key, []);
  }

  /** What is kept from now on; one that is there twice is kept once. */
  async set(suppressions: readonly Suppression[]): Promise<void> {
    const once = new Map(suppressions.map((suppression) => [JSON.stringify(identity(suppression)), suppression]));
    await this.#memento.update(key, [...once.values()]);
  }
}

function identity({ uri, articleId, rule }: Suppression): unknown {
  return [uri, articleId, rule];
}
