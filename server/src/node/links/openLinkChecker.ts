import { version } from '../../../../package.json';
import { defaultFreshness, type Freshness } from '../../links/freshness.ts';
import type { LinkChecker } from '../../links/linkChecker.ts';
import { readAllowance } from './allowance.ts';
import { type Clock, systemClock } from './clock.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { LinkCache } from './linkCache.ts';
import { LinkEngine } from './linkEngine.ts';
import { type NameService, systemNames } from './nameService.ts';
import { Network } from './network.ts';
import { NetworkWatch } from './networkWatch.ts';
import { proxyFrom, type ProxyOf } from './proxy.ts';
import { isPublicAddress } from './publicAddress.ts';
import { type Sockets, systemSockets } from './sockets.ts';
import { Vetter } from './vetter.ts';

/** What the checker works with. What is left out is as editors need it; the outside is replaced only by tests. */
export interface CheckerOptions {
  /** Where what was found is kept; null for memory alone. */
  readonly cacheFolder: string | null;
  readonly cacheEntries?: number | undefined;
  readonly freshness?: Partial<Freshness> | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** The address of a proxy; without one, the environment's. */
  readonly proxy?: string | undefined;
  /** Hosts that the proxy of the settings is not for. */
  readonly noProxy?: readonly string[] | undefined;
  /** One line for what could not be read or written. */
  readonly log?: ((line: string) => void) | undefined;

  readonly names?: NameService | undefined;
  readonly clock?: Clock | undefined;
  readonly sockets?: Sockets | undefined;
  /** Whether an IP address may be asked by everybody. */
  readonly isPublic?: ((address: string) => boolean) | undefined;
  readonly proxyOf?: ProxyOf | undefined;
  /** Authorities that are trusted in place of the system's: PEM. */
  readonly ca?: string | undefined;
}

/** Opens a checker over the network of the machine, with what is known of links read from disk. Never rejects. */
export async function openLinkChecker(options: CheckerOptions): Promise<LinkChecker> {
  const { cacheFolder, cacheEntries = 20_000, proxy, noProxy, log = () => undefined, ca } = options;
  const { names = systemNames, clock = systemClock, sockets = systemSockets, isPublic = isPublicAddress, proxyOf = proxyFrom(proxy, noProxy) } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const closing = new AbortController();
  const watch = new NetworkWatch(names, clock, closing.signal);
  const cache = new LinkCache({ folder: cacheFolder, clock, entries: cacheEntries, log });
  await cache.refresh();
  const networkFor = (allowPrivate: readonly string[]) => {
    const vetter = new Vetter({ names, watch, clock, hold: limits.names, allowance: readAllowance(allowPrivate), isPublic });
    return new Network({ vetter, sockets, clock, limits, ca, proxyOf });
  };
  const userAgent = `bulletin-desk/${version} (link checker)`;
  return new LinkEngine({ cache, watch, clock, limits, freshness: { ...defaultFreshness, ...options.freshness }, userAgent, networkFor, closing });
}
