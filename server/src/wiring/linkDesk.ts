import { askedAddress } from '../links/askedAddress.ts';
import { type Freshness, isFresh } from '../links/freshness.ts';
import type { CheckOptions, LinkChecker } from '../links/linkChecker.ts';
import type { LinkOutcome } from '../links/linkStatus.ts';
import type { BulletinSettings } from '../protocol/settings.ts';
import type { LinkLookup } from '../rules/rule.ts';
import { freshnessOf } from './settings.ts';
import type { Trust } from './trust.ts';

/** How long results are gathered before the editor is told, in milliseconds. */
const rest = 250;

/** What opens the way to the network. */
export type OpenChecker = (options: { readonly freshness: Freshness }) => Promise<LinkChecker>;

export interface LinkCheck extends Omit<CheckOptions, 'onResult'> {
  /** Told with the number of addresses that are done. */
  readonly onProgress?: (done: number) => void;
}

/** How many addresses came out how. */
export type LinkTally = Record<LinkOutcome, number>;

/**
 * What is known of addresses, and who finds out more. Holds for all documents: an address is the same wherever it stands.
 * Nothing is opened, not even what was found before, while checking is off and nobody asks for it.
 */
export class LinkDesk {
  readonly #openChecker: OpenChecker;
  readonly #trust: Trust;
  readonly #changed: () => void;
  readonly #lookups = new Map<string, LinkLookup>();
  #opening: Promise<LinkChecker> | null = null;
  #checker: LinkChecker | null = null;
  #freshness = '';
  #timer: ReturnType<typeof setTimeout> | null = null;

  /**
   * @param trust without it nobody is asked, and nothing is opened
   * @param changed called when something new is known, and not for each address
   */
  constructor(openChecker: OpenChecker, trust: Trust, changed: () => void) {
    this.#openChecker = openChecker;
    this.#trust = trust;
    this.#changed = changed;
  }

  /** What is known and still holds; the same value as long as nothing new is known. */
  lookup(settings: BulletinSettings['links']): LinkLookup | null {
    if (settings.check !== 'off' && this.#trust.isGiven) void this.#open(settings);
    if (this.#checker === null) return null;
    const freshness = freshnessOf(settings);
    const key = JSON.stringify(freshness);
    const lookup = this.#lookups.get(key) ?? lookupIn(this.#checker, freshness);
    this.#lookups.set(key, lookup);
    return lookup;
  }

  /** As `lookup`, but waits for what is being opened. Never rejects. */
  async known(settings: BulletinSettings['links']): Promise<LinkLookup | null> {
    if (settings.check !== 'off' && this.#trust.isGiven) await this.#open(settings);
    return this.lookup(settings);
  }

  /** Checks addresses; what is found is known as soon as it is found. Null, and nobody asked, in a workspace without trust. Never rejects. */
  async check(urls: readonly string[], settings: BulletinSettings['links'], { onProgress, ...options }: LinkCheck): Promise<LinkTally | null> {
    if (!this.#trust.isGiven) return null;
    const tally: LinkTally = { alive: 0, moved: 0, broken: 0, unverifiable: 0 };
    let done = 0;
    const checker = await this.#open(settings);
    await checker.check(urls.flatMap((url) => askedAddress(url) ?? []), {
      ...options,
      allowPrivate: settings.allowPrivate,
      excludes: settings.exclude,
      onResult: (_url, { outcome }) => {
        tally[outcome]++;
        onProgress?.(++done);
        this.#timer ??= setTimeout(() => this.#tell(), rest);
      },
    });
    if (this.#timer !== null) this.#tell();
    return tally;
  }

  /** Ends all that is under way, and writes down what is known. */
  async close(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    await (await this.#opening)?.close();
  }

  /** The checker for these settings; another one where they have changed. */
  #open(settings: BulletinSettings['links']): Promise<LinkChecker> {
    const freshness = freshnessOf(settings);
    const key = JSON.stringify(freshness);
    if (this.#opening !== null && key === this.#freshness) return this.#opening;
    const before = this.#opening;
    this.#freshness = key;
    this.#opening = Promise.resolve(before)
      .then((checker) => checker?.close())
      .then(() => this.#openChecker({ freshness }));
    void this.#opening.then((checker) => {
      this.#checker = checker;
      this.#tell();
    });
    return this.#opening;
  }

  #tell(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#lookups.clear();
    this.#changed();
  }
}

function lookupIn(checker: LinkChecker, freshness: Freshness): LinkLookup {
  return {
    statusOf: (url) => {
      const asked = askedAddress(url);
      const status = asked === null ? undefined : checker.known(asked);
      return status && isFresh(status, Date.now(), freshness) ? status : undefined;
    },
  };
}
