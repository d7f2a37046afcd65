import { isIP } from 'node:net';
import pLimit from 'p-limit';
import { isLocalName } from '../../links/localNames.ts';
import { refusal, type Refusal } from '../../links/refusal.ts';
import type { Allowance } from './allowance.ts';
import type { Clock } from './clock.ts';
import { LinkError } from './linkError.ts';
import type { NameService } from './nameService.ts';
import type { NetworkWatch } from './networkWatch.ts';
import { isLinkLocal } from './publicAddress.ts';
import { plainHostOf } from './readAddress.ts';

export interface VetterContext {
  readonly names: NameService;
  readonly watch: NetworkWatch;
  readonly clock: Clock;
  /** For how many milliseconds what a name resolved to holds. */
  readonly hold: number;
  readonly allowance: Allowance;
  /** Whether an IP address is of the public internet. */
  readonly isPublic: (address: string) => boolean;
}

interface Found {
  readonly addresses: Promise<readonly string[]>;
  readonly until: number;
}

/**
 * Says which hosts may be asked. A name is looked up once and all its addresses are vetted; connections go to those addresses and
 * look up nothing, so that a name cannot mean one thing to the guard and another to the connection.
 *
 * What it cannot guard is what a proxy does: a proxy looks up names itself. Addresses in figures and private names are refused
 * before a proxy is asked, and so is a name that resolves to a private address here; one that only the proxy can look up is not.
 */
export class Vetter {
  readonly #context: VetterContext;
  readonly #found = new Map<string, Found>();
  /** Names that are looked up at once: the system has few threads for it. */
  readonly #few = pLimit(8);
  readonly #vetted = new Map<string, readonly string[]>();
  readonly #inside = new Set<string>();

  constructor(context: VetterContext) {
    this.#context = context;
  }

  /** Why a host may not be asked; null where it may. Rejects with the system's error where a name cannot be looked up and no proxy could do so. */
  async vet(url: URL, byProxy = false): Promise<Refusal | null> {
    const { allowance, isPublic } = this.#context;
    const host = plainHostOf(url);
    const named = allowance.allowsHost(host);
    if (isIP(host) !== 0) {
      if (isPublic(host)) return this.#pin(url, [host], false);
      return named || allowance.allowsAddress(host) ? this.#pin(url, [host], true) : refusal('refused-private');
    }
    const local = isLocalName(host) && !named;
    if (local && !allowance.hasRanges) return refusal('refused-private');
    const addresses = await this.#lookUp(host).catch((error: unknown) => {
      if (byProxy && !local) return [];
      throw error;
    });
    const allowed = (address: string) => allowance.allowsAddress(address) || (!local && isPublic(address)) || (named && !isLinkLocal(address));
    return addresses.every(allowed) ? this.#pin(url, addresses, !addresses.every(isPublic)) : refusal('refused-private');
  }

  /** The vetted addresses of a host as it stands in an address, without brackets. */
  vetted(hostname: string): readonly string[] | undefined {
    return this.#vetted.get(hostname);
  }

  /** Whether a host that was vetted is of the user's own network. */
  isInside(url: URL): boolean {
    return this.#inside.has(url.hostname);
  }

  /** Forgets what names resolved to. */
  forget(): void {
    this.#found.clear();
    this.#vetted.clear();
    this.#inside.clear();
  }

  #pin({ hostname }: URL, addresses: readonly string[], inside: boolean): null {
    this.#vetted.set(hostname.replace(/^\[(.*)\]$/, '$1'), addresses);
    if (inside) this.#inside.add(hostname);
    else this.#inside.delete(hostname);
    return null;
  }

  #lookUp(host: string): Promise<readonly string[]> {
    const { names, watch, clock, hold } = this.#context;
    const known = this.#found.get(host);
    if (known && clock.now() < known.until) return known.addresses;
    const addresses = this.#few(async () => {
      if (watch.down) throw new LinkError('LINK_OFFLINE');
      const found = await names.lookup(host);
      watch.found();
      return found;
    });
    this.#found.set(host, { addresses, until: clock.now() + hold });
    return addresses;
  }
}
