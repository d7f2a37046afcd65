import { setMaxListeners } from 'node:events';
import { isExcluded } from '../../links/excludes.ts';
import { type Freshness, isFresh, isLasting } from '../../links/freshness.ts';
import type { CheckOptions, LinkChecker } from '../../links/linkChecker.ts';
import type { LinkStatus } from '../../links/linkStatus.ts';
import { requestKey } from '../../links/requestKey.ts';
import { checkLink } from './checkLink.ts';
import type { Clock } from './clock.ts';
import { Lanes } from './lane.ts';
import type { Limits } from './limits.ts';
import type { LinkCache } from './linkCache.ts';
import type { Network } from './network.ts';
import type { NetworkWatch } from './networkWatch.ts';

export interface EngineContext {
  readonly cache: LinkCache;
  readonly watch: NetworkWatch;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly freshness: Freshness;
  readonly userAgent: string;
  /** The connections of an allow-list; asked for once for each. */
  readonly networkFor: (allowPrivate: readonly string[]) => Network;
  /** Aborted by `close`. */
  readonly closing: AbortController;
}

/** A check that is under way, and how many wait for it. */
interface Job {
  readonly done: Promise<LinkStatus | null>;
  readonly stop: AbortController;
  waiting: number;
}

/** Checks addresses: what is known and fresh is told from the cache, what is asked for twice is asked once. */
export class LinkEngine implements LinkChecker {
  readonly #context: EngineContext;
  readonly #lanes: Lanes;
  readonly #networks = new Map<string, Network>();
  readonly #jobs = new Map<string, Job>();

  constructor(context: EngineContext) {
    this.#context = context;
    this.#lanes = new Lanes(context.clock, context.limits);
    setMaxListeners(0, context.closing.signal);
  }

  known(url: string): LinkStatus | undefined {
    return this.#context.cache.get(requestKey(url));
  }

  async check(urls: Iterable<string>, { onResult, signal, recheck = false, allowPrivate = [], excludes = [] }: CheckOptions): Promise<void> {
    const { cache, clock, freshness, closing } = this.#context;
    const waiting = new Waiting();
    const cancel = () => waiting.stop();
    signal?.addEventListener('abort', cancel);
    closing.signal.addEventListener('abort', cancel);
    if (signal?.aborted || closing.signal.aborted) cancel();
    try {
      await cache.refresh();
      const pending: Promise<void>[] = [];
      for (const url of new Set(urls)) {
        if (waiting.stopped) break;
        if (isExcluded(url, excludes)) continue;
        const known = recheck ? undefined : this.known(url);
        if (known && isLasting(known) && isFresh(known, clock.now(), freshness)) onResult(url, known);
        else pending.push(this.#wait(url, allowPrivate, waiting).then((status) => void (status && !waiting.stopped && onResult(url, status))));
      }
      await Promise.all(pending);
    } finally {
      signal?.removeEventListener('abort', cancel);
      closing.signal.removeEventListener('abort', cancel);
    }
  }

  async close(): Promise<void> {
    const { closing, cache } = this.#context;
    closing.abort();
    for (const { stop } of this.#jobs.values()) stop.abort();
    await Promise.all([...this.#networks.values()].map((network) => network.close()));
    await cache.close();
  }

  /** The status of an address, from the job that is under way or from a new one; null where the wait is stopped before. */
  #wait(url: string, allowPrivate: readonly string[], waiting: Waiting): Promise<LinkStatus | null> {
    const allowed = JSON.stringify(allowPrivate);
    const key = `${requestKey(url)} ${allowed}`;
    const job = this.#jobs.get(key) ?? this.#start(key, url, this.#network(allowed, allowPrivate));
    job.waiting++;
    return new Promise((resolve) => {
      const leave = () => {
        resolve(null);
        if (--job.waiting > 0) return;
        job.stop.abort();
        this.#ended(key, job);
      };
      waiting.add(leave);
      void job.done.then((status) => {
        waiting.delete(leave);
        resolve(status);
      });
    });
  }

  #start(key: string, url: string, network: Network): Job {
    const { watch, clock, limits, userAgent, cache } = this.#context;
    if (this.#jobs.size === 0) watch.reset();
    const stop = new AbortController();
    const check = async (): Promise<LinkStatus | null> => {
      const found = await checkLink(url, { network, lanes: this.#lanes, watch, clock, limits, userAgent, signal: stop.signal });
      if (stop.signal.aborted) return null;
      const status: LinkStatus = { ...found, checkedAt: new Date(clock.now()).toISOString() };
      cache.put(requestKey(url), status);
      return status;
    };
    const job: Job = { stop, waiting: 0, done: check().finally(() => this.#ended(key, job)) };
    this.#jobs.set(key, job);
    return job;
  }

  #ended(key: string, job: Job): void {
    if (this.#jobs.get(key) === job) this.#jobs.delete(key);
    if (this.#jobs.size > 0) return;
    this.#lanes.idle();
    for (const network of this.#networks.values()) void network.close();
  }

  #network(key: string, allowPrivate: readonly string[]): Network {
    const known = this.#networks.get(key) ?? this.#context.networkFor(allowPrivate);
    this.#networks.set(key, known);
    return known;
  }
}

/** What is to be done when a check is stopped. Not a signal's listeners: with thousands of them, taking one off again takes longer each time. */
class Waiting {
  readonly #leaves = new Set<() => void>();
  stopped = false;

  add(leave: () => void): void {
    if (this.stopped) leave();
    else this.#leaves.add(leave);
  }

  delete(leave: () => void): void {
    this.#leaves.delete(leave);
  }

  stop(): void {
    this.stopped = true;
    for (const leave of this.#leaves) leave();
    this.#leaves.clear();
  }
}
