import { hostOfAddress, plainHost, registrableDomain } from './hosts.ts';
import { normaliseName } from './names.ts';
import { publishersAt } from './publisherTable.ts';

/** A publisher's name and hosts of its own that the table does not know. */
export interface Lesson {
  readonly publisher: string;
  readonly hosts: readonly string[];
}

/** What a project file and its workspace have taught. Lessons acquit and never accuse: no warning comes from them. */
export type Lessons = readonly Lesson[];

/** One article that names a publisher and carries an address. */
export interface Observation {
  readonly publisher: string;
  readonly address: string;
  /** What tells the bulletin from others: its URI. */
  readonly bulletin: string;
}

/** How often a pair must be seen: stories, each with an address of its own, and bulletins that they stand in. */
const STORIES = 3;
const BULLETINS = 2;

/** What the project file accepts under `publishers`: `{"长风联盟": ["bsia.org.cn"]}`; what is no host is left out. */
export function lessonsOfProject(publishers: Readonly<Record<string, readonly string[]>>): Lessons {
  return Object.entries(publishers).map(([publisher, hosts]) => ({ publisher, hosts: hosts.map(hostOfAddress).filter((host) => host !== '') }));
}

/** What the bulletins of a workspace show again and again; hosts where everybody prints teach nothing. */
export function lessonsOfWorkspace(observations: Iterable<Observation>): Lessons {
  const seen = new Map<string, Seen>();
  for (const { publisher, address, bulletin } of observations) {
    const host = hostOfAddress(address);
    if (host === '' || publishersAt(host).open) continue;
    const domain = registrableDomain(host);
    const key = `${normaliseName(publisher)} ${domain}`;
    const pair = seen.get(key) ?? { publisher, domain, addresses: new Set(), bulletins: new Set() };
    pair.addresses.add(address);
    pair.bulletins.add(bulletin);
    seen.set(key, pair);
  }
  return [...seen.values()]
    .filter(({ addresses, bulletins }) => addresses.size >= STORIES && bulletins.size >= BULLETINS)
    .map(({ publisher, domain }) => ({ publisher, hosts: [domain] }));
}

interface Seen {
  readonly publisher: string;
  readonly domain: string;
  readonly addresses: Set<string>;
  readonly bulletins: Set<string>;
}

/** The value of `publishers` in the project file once the pair is accepted; the same object where it already says so. */
export function acceptPair(
  publishers: Readonly<Record<string, readonly string[]>>, publisher: string, host: string,
): Readonly<Record<string, readonly string[]>> {
  const name = Object.keys(publishers).find((key) => normaliseName(key) === normaliseName(publisher)) ?? publisher;
  const hosts = publishers[name] ?? [];
  const domain = registrableDomain(host);
  return hosts.map(plainHost).includes(domain) ? publishers : { ...publishers, [name]: [...hosts, domain] };
}
