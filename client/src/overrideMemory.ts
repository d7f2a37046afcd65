import type { Memento } from 'vscode';
import type { LineOverrides } from '../../server/src/protocol/lineOverrides.ts';

const key = 'overrides';
/** Nothing is said of any line. */
export const noOverrides: LineOverrides = { headlines: [], notHeadlines: [] };

/**
 * What the user has said of single lines ("this is a headline") of texts that no file of annotations can lie beside, by URI in the
 * workspace's own memory; also of files whose annotations cannot be written for now.
 */
export class OverrideMemory {
  readonly #memento: Memento;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  all(): Readonly<Record<string, LineOverrides>> {
    return this.#memento.get<Readonly<Record<string, LineOverrides>>>(key, {});
  }

  of(uri: string): LineOverrides {
    return this.all()[uri] ?? noOverrides;
  }

  /** What is said of texts that have a file. */
  ofFiles(): [uri: string, overrides: LineOverrides][] {
    return Object.entries(this.all()).filter(([uri]) => !uri.startsWith('untitled:'));
  }

  /** What holds for the file from now on; nothing is kept of a file of which nothing is said. */
  async set(uri: string, overrides: LineOverrides): Promise<void> {
    const { [uri]: _, ...others } = this.all();
    const said = overrides.headlines.length + overrides.notHeadlines.length > 0;
    await this.#memento.update(key, said ? { ...others, [uri]: overrides } : others);
  }

  /** The files that are that one, or lie in that folder, of which something has been said. */
  under(uri: string): [uri: string, overrides: LineOverrides][] {
    return Object.entries(this.all()).filter(([known]) => known === uri || known.startsWith(`${uri}/`));
  }
}
