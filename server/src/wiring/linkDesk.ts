import { type Freshness, isFresh } from '../links/freshness.ts';
import type { CheckOptions, LinkChecker } from '../links/linkChecker.ts';
import type { LinkOutcome } from '../links/linkStatus.ts';
import type { LinkLookup } from '../rules/rule.ts';

/** How long results are gathered before the editor is told, in milliseconds. */
const rest = 250;

export interface LinkCheck extends Omit<CheckOptions, 'onResult'> {
  /** Told with the number of addresses that are done. */
  readonly onProgress?: (done: number) => void;
}

/** How many addresses came out how. */
export type LinkTally = Record<LinkOutcome, number>;

/** What is known of addresses, and who finds out more. Holds for all documents: an address is the same wherever it stands. */
export class LinkDesk {
  readonly #checker: LinkChecker;
  readonly #changed: () => void;
  readonly #lookups = new Map<string, LinkLookup>();
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** @param changed called when something new is known, and not for each address */
  constructor(checker: LinkChecker, changed: () => void) {
    this.#checker = checker;
    this.#changed = changed;
  }

  /** What is known and holds for so long; the same value as long as nothing new is known. */
  lookup(freshness: Freshness): LinkLookup {
    const key = JSON.stringify(freshness);
    const known = this.#lookups.get(key) ?? this.#makeLookup(freshness);
    this.#lookups.set(key, known);
    return known;
  }

  /** Checks addresses; what is found is known as soon as it is found. Never rejects. */
  async check(urls: readonly string[], { onProgress, ...options }: LinkCheck): Promise<LinkTally> {
    const tally: LinkTally = { alive: 0, moved: 0, broken: 0, unverifiable: 0 };
    let done = 0;
    await this.#checker.check(urls, {
      ...options,
      onResult: (_url, { outcome }) => {
        tally[outcome]++;
        onProgress?.(++done);
        this.#timer ??= setTimeout(() => this.#tell(), rest);
      },
    });
    if (this.#timer !== null) this.#tell();
    return tally;
  }

  /** Ends all that is under way. */
  async close(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#checker.close();
  }

  #tell(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#lookups.clear();
    this.#changed();
  }

  #makeLookup(freshness: Freshness): LinkLookup {
    return {
      statusOf: (url) => {
        const status = this.#checker.known(url);
        return status && isFresh(status, Date.now(), freshness) ? status : undefined;
      },
    };
  }
}
