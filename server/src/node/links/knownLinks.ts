import { defaultFreshness, isFresh } from '../../links/freshness.ts';
import { requestKey } from '../../links/requestKey.ts';
import type { LinkStatus } from '../../links/linkStatus.ts';
import { type Clock, systemClock } from './clock.ts';
import { LinkCache } from './linkCache.ts';

export interface KnownLinksOptions {
  /** Where checks have kept what they found. */
  readonly folder: string;
  /** Takes a line for what could not be read. */
  readonly log: (line: string) => void;
  /** Replaced only by tests. */
  readonly clock?: Clock;
}

/** What checks have found of addresses and still holds, read once from the disk; nothing is asked or written. Never rejects. */
export async function readKnownLinks({ folder, log, clock = systemClock }: KnownLinksOptions): Promise<(url: string) => LinkStatus | undefined> {
  const cache = new LinkCache({ folder, clock, entries: Infinity, log });
  await cache.refresh();
  return (url) => {
    const status = cache.get(requestKey(url));
    return status && isFresh(status, clock.now(), defaultFreshness) ? status : undefined;
  };
}
