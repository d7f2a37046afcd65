import assert from 'node:assert/strict';
import { normaliseName } from '../../server/src/publishers/names.ts';
import openHosts from '../../server/src/publishers/openHosts.json';
import { PUBLISHERS, publishersAt, publishersNamed, type Publisher } from '../../server/src/publishers/publisherTable.ts';

const KEYS = ['name', 'aliases', 'hosts', 'group', 'kind'];
const HOST = /^(?!www\.(?!gov\.cn$))[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** Names that two unrelated houses bear; all others stand for one. */
const SHARED_NAMES = ['經濟日報', '金融时报', 'ABC News', 'iThome'].map(normaliseName);

const namesOf = ({ name, aliases = [] }: Publisher): string[] => [name, ...aliases];
const unrelated = (found: readonly Publisher[]) => new Set(found.map(({ name, group }) => group ?? name)).size > 1;

/** What is wrong with the form of an entry. */
function faultsOf(publisher: Publisher): string[] {
  const { name, aliases, hosts, kind } = publisher;
  const names = namesOf(publisher).map(normaliseName);
  const faults: [fault: string, present: boolean][] = [
    ['has an unknown key', Object.keys(publisher).some((key) => !KEYS.includes(key))],
    ['is of an unknown kind', ![undefined, 'agency', 'institution', 'portal'].includes(kind)],
    ['has no host', hosts.length === 0],
    ['has a host that is not in lower case or has www.', hosts.some((host) => !HOST.test(host))],
    ['has a host twice', new Set(hosts).size < hosts.length],
    ['has a name of one letter', names.some((one) => one.length < 2)],
    ['has a name twice: spaces and widths make no other name', new Set(names).size < names.length],
    ['has an empty list of aliases', aliases?.length === 0],
  ];
  return faults.filter(([, present]) => present).map(([fault]) => `${name} ${fault}`);
}

describe('the table of publishers', () => {
  it('knows some hundred and fifty outlets and more', () => assert.ok(PUBLISHERS.length > 150, `${PUBLISHERS.length}`));

  it('has every entry in good form', () => assert.deepEqual(PUBLISHERS.flatMap(faultsOf), []));

  it('has each publisher once', () => assert.equal(new Set(PUBLISHERS.map(({ name }) => name)).size, PUBLISHERS.length));

  it('gives a name to one house, but for those that two houses bear', () => {
    const names = new Set(PUBLISHERS.flatMap(namesOf));
    const shared = [...names].filter((name) => unrelated(publishersNamed(name).publishers)).map(normaliseName);
    assert.deepEqual([...new Set(shared)].sort(), [...SHARED_NAMES].sort());
  });

  it('gives a host to one house', () => {
    const hosts = new Set(PUBLISHERS.flatMap((publisher) => publisher.hosts));
    assert.deepEqual([...hosts].filter((host) => unrelated(publishersAt(host).publishers)), []);
  });

  it('has no group of one', () => {
    const alone = PUBLISHERS.filter(({ group }) => group !== undefined && PUBLISHERS.filter((other) => other.group === group).length < 2);
    assert.deepEqual(alone.map(({ name }) => name), []);
  });

  it('has each open host once, in lower case', () => {
    const hosts = Object.values(openHosts).flat();
    assert.deepEqual(hosts.filter((host, i) => hosts.indexOf(host) !== i), []);
    assert.deepEqual(hosts.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(host)), []);
  });
});
