import type { Lessons } from './lessons.ts';
import { domainsAbove, plainHost, registrableDomain } from './hosts.ts';
import { normaliseName } from './names.ts';
import { publishersAt, publishersNamed, type Publisher } from './publisherTable.ts';

/** Who is who, by the table and by what was taught. Hosts are taken with or without what stands before their domain. */
export interface KnownPublishers {
  /**
   * True where the host is the publisher's or its group's; false where both are known, the host is not open to everybody,
   * and it belongs to others; undefined where nobody knows.
   */
  readonly knows: (publisher: string, host: string) => boolean | undefined;
  /** Hosts of a publisher, its home first; empty where the publisher is unknown. */
  readonly hostsOf: (publisher: string) => readonly string[];
  /** Where a publisher is at home. */
  readonly homeOf: (publisher: string) => string | undefined;
  /** The publisher whose host it is; undefined for nobody's, everybody's, and those of several publishers that were taught. */
  readonly publisherOfHost: (host: string) => string | undefined;
}

/** The lookups over the table and what was taught. */
export function knownPublishers(lessons: Lessons = []): KnownPublishers {
  const taught = new Map<string, string[]>();
  const takers = new Map<string, Map<string, string>>();
  for (const { publisher, hosts } of lessons) {
    const name = normaliseName(publisher);
    for (const host of hosts.map(plainHost)) {
      taught.set(name, [...(taught.get(name) ?? []), host]);
      takers.set(host, new Map(takers.get(host)).set(name, publisher));
    }
  }

  function hostsOf(publisher: string): readonly string[] {
    const own = publishersNamed(publisher).publishers.flatMap(({ hosts }) => hosts);
    return [...new Set([...own, ...(taught.get(normaliseName(publisher)) ?? [])])];
  }

  return {
    knows(publisher, host) {
      const domains = domainsAbove(host);
      if (taught.get(normaliseName(publisher))?.some((own) => domains.includes(own) || registrableDomain(own) === registrableDomain(host))) return true;
      return isNameOfHost(publisher, host) || judge(publisher, host);
    },
    hostsOf,
    homeOf: (publisher) => hostsOf(publisher)[0],
    publisherOfHost(host) {
      const { publishers, open } = publishersAt(host);
      const [owner] = publishers;
      if (owner && (!open || owner.kind === 'institution')) return owner.name;
      if (open) return undefined;
      const names = domainsAbove(host).map((domain) => takers.get(domain)).find((found) => found !== undefined);
      return names?.size === 1 ? [...names.values()][0] : undefined;
    },
  };
}

/** A publisher that is named by its own domain: `Cleveland.com`. */
function isNameOfHost(publisher: string, host: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(publisher.trim()) && registrableDomain(publisher) === registrableDomain(host);
}

function judge(publisher: string, host: string): boolean | undefined {
  const named = publishersNamed(publisher);
  const housed = publishersAt(host);
  if (named.publishers.some((one) => housed.publishers.some((other) => related(one, other)))) return true;
  if (!named.complete || housed.publishers.length === 0 || housed.open) return undefined;
  return named.publishers.every((one) => contradicts(one, housed.publishers)) ? false : undefined;
}

function related(one: Publisher, other: Publisher): boolean {
  return one === other || (one.group !== undefined && one.group === other.group);
}

/** Whether these owners' host speaks against the publisher: it does not where the one is printed, or prints, everywhere. */
function contradicts(publisher: Publisher, owners: readonly Publisher[]): boolean {
  if (publisher.kind === 'institution' || owners.every(({ kind }) => kind === 'institution' || kind === 'portal')) return false;
  return publisher.kind !== 'agency' || owners.some(({ kind }) => kind === 'agency');
}
