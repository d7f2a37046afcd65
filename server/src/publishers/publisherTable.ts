import { domainsAbove } from './hosts.ts';
import { namesIn, normaliseName, withoutChannel } from './names.ts';
import openHosts from './openHosts.json';
import publishers from './publishers.json';

/**
 * Who publishes where.
 * - `agency`: lives by being printed elsewhere; only another agency's address contradicts it
 * - `institution`: an authority or association; everybody prints what it says, and it prints what others say
 * - `portal`: prints what others say under their names; its address contradicts nobody
 */
export interface Publisher {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Hosts, with all that is below them; the first is its home. */
  readonly hosts: readonly string[];
  /** Publishers of one group print at each other's hosts. */
  readonly group?: string;
  readonly kind?: string;
}

/** All that is known from the beginning. */
export const PUBLISHERS: readonly Publisher[] = publishers;

const byName = new Map<string, Publisher[]>();
const byHost = new Map<string, Publisher[]>();
for (const publisher of PUBLISHERS) {
  for (const name of new Set([publisher.name, ...(publisher.aliases ?? [])].map(normaliseName))) add(byName, name, publisher);
  for (const host of publisher.hosts) add(byHost, host, publisher);
}

const OPEN: ReadonlySet<string> = new Set(Object.values(openHosts).flat());

function add(map: Map<string, Publisher[]>, key: string, publisher: Publisher): void {
  const present = map.get(key);
  if (present) present.push(publisher);
  else map.set(key, [publisher]);
}

/** Who a name may be: more than one where two houses bear it; `complete` where every part of the name is known. */
export interface Named {
  readonly publishers: readonly Publisher[];
  readonly complete: boolean;
}

/** Looks a name up: as it stands, without its channel, then each of several names given together. */
export function publishersNamed(name: string): Named {
  const whole = find(name);
  if (whole.length > 0) return { publishers: whole, complete: true };
  const parts = namesIn(name).map(find);
  return { publishers: parts.flat(), complete: parts.length > 0 && parts.every((found) => found.length > 0) };
}

function find(name: string): readonly Publisher[] {
  return byName.get(normaliseName(name)) ?? byName.get(withoutChannel(name)) ?? [];
}

/** Whose a host is, the most particular entry first, and whether everybody prints there. */
export interface Housed {
  readonly publishers: readonly Publisher[];
  readonly open: boolean;
}

/** Looks a host up, then the domains above it. */
export function publishersAt(host: string): Housed {
  let open = false;
  for (const domain of domainsAbove(host)) {
    open ||= OPEN.has(domain);
    const found = byHost.get(domain);
    if (found) return { publishers: found, open };
  }
  return { publishers: [], open };
}
