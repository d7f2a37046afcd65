import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type LinkCause, type LinkStatus, verdict } from '../../../server/src/links/linkStatus.ts';
import { CACHE_FILE, LinkCache } from '../../../server/src/node/links/linkCache.ts';
import { readStatuses, writeStatuses } from '../../../server/src/node/links/statusFile.ts';
import { temporaryFolder } from '../../cli/testIo.ts';
import { TestClock } from './support/testClock.ts';

const status = (second: number, cause: LinkCause = 'ok'): LinkStatus => ({
  ...verdict(cause, { status: 200, detail: { target: 'http://b.test/路' } }),
  checkedAt: new Date(Date.UTC(2026, 10, 24, 8, 0, second)).toISOString(),
});

describe('LinkCache', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  let log: string[];
  beforeEach(async () => {
    place = await temporaryFolder();
    log = [];
  });
  afterEach(() => place.remove());

  const open = async ({ entries = 100, folder = place.inside('cache') as string | null, clock = new TestClock() } = {}) => {
    const cache = new LinkCache({ folder, clock, entries, log: (line) => log.push(line) });
    await cache.refresh();
    return cache;
  };
  const file = () => place.inside(`cache/${CACHE_FILE}`);

  it('keeps what it was given, for whoever opens it next', async () => {
    const cache = await open();
    cache.put('http://a.test/', status(1));
    await cache.close();
    assert.deepEqual((await open()).get('http://a.test/'), status(1));
    assert.deepEqual(await readdir(place.inside('cache')), [CACHE_FILE]);
    assert.deepEqual(log, []);
  });

  it('writes a little later, what came together in one go', async () => {
    const clock = new TestClock();
    const cache = await open({ clock });
    cache.put('http://a.test/', status(1));
    cache.put('http://b.test/', status(2));
    await assert.rejects(stat(file()), { code: 'ENOENT' });
    assert.equal(clock.expire(2_000), 1);
    await cache.flush();
    assert.equal(readStatuses(await readFile(file(), 'utf8')).size, 2);
    assert.equal(clock.expire(2_000), 0);
  });

  it('does not touch the disk without a folder, or with nothing to write', async () => {
    const cache = await open({ folder: null });
    cache.put('http://a.test/', status(1));
    await cache.close();
    assert.deepEqual(cache.get('http://a.test/'), status(1));
    await (await open()).close();
    await assert.rejects(stat(place.inside('cache')), { code: 'ENOENT' });
  });

  it('knows in memory what says nothing of the address, and does not write it', async () => {
    const cache = await open();
    for (const cause of ['offline', 'proxy-failed', 'refused-private', 'dns-unsure', 'malformed', 'unexpected'] as const) cache.put(`http://${cause}.test/`, status(1, cause));
    cache.put('http://a.test/', status(1));
    cache.put('http://b.test/', { ...status(1, 'rate-limited'), detail: { unasked: 'true' } });
    assert.equal(cache.get('http://offline.test/')?.cause, 'offline');
    await cache.close();
    assert.deepEqual([...readStatuses(await readFile(file(), 'utf8')).keys()], ['http://a.test/']);
  });

  it('takes in what others write, and the newer of two wins', async () => {
    const [one, two] = [await open(), await open()];
    one.put('http://a.test/', status(1));
    one.put('http://both.test/', status(5));
    await one.flush();
    two.put('http://both.test/', status(3, 'http-404'));
    two.put('http://b.test/', status(2));
    await two.flush();
    await one.refresh();
    for (const cache of [one, two, await open()]) {
      assert.deepEqual(cache.get('http://a.test/'), status(1));
      assert.deepEqual(cache.get('http://b.test/'), status(2));
      assert.deepEqual(cache.get('http://both.test/'), status(5));
    }
  });

  it('loses nothing where several processes write at once', async () => {
    const program = fileURLToPath(new URL('support/cacheProcess.ts', import.meta.url));
    const names = ['one', 'two', 'three'];
    const processes = names.map((name) => spawn(process.execPath, ['--import', 'tsx', program, place.inside('cache'), name, '40'], { stdio: ['ignore', 'inherit', 'pipe'] }));
    const said = processes.map(async (child) => Buffer.concat(await child.stderr.toArray()).toString());
    assert.deepEqual(await Promise.all(processes.map(async (child) => (await once(child, 'exit'))[0] as number)), [0, 0, 0]);
    assert.deepEqual(await Promise.all(said), ['', '', '']);
    const cache = await open({ entries: 1000 });
    for (const name of names) for (let i = 0; i < 40; i++) assert.ok(cache.get(`http://${name}.test/${i}`), `${name} ${i}`);
    assert.equal(cache.size, 120);
    assert.deepEqual(await readdir(place.inside('cache')), [CACHE_FILE]);
  });

  const damages: [says: string, text: string][] = [
    ['empty', ''],
    ['cut off', writeStatuses(new Map([['http://a.test/', status(1)]])).slice(0, 40)],
    ['not JSON', 'version 1'],
    ['a list', '[]'],
    ['of another form', '{"version":1,"links":[]}'],
    ['of another version', '{"version":2,"links":{}}'],
    ['with conflict marks', '<<<<<<< ours\n{"version":1,"links":{}}\n=======\n'],
    ['bytes', '\u0000\u0001\u0002'],
  ];
  for (const [says, text] of damages) {
    it(`is made anew where the file is ${says}, with one line about it`, async () => {
      await mkdir(place.inside('cache'));
      await writeFile(file(), text);
      const cache = await open();
      assert.equal(cache.size, 0);
      assert.equal(log.length, 1);
      assert.ok(log[0]?.includes(file()) && !log[0].includes('\n'), log[0]);
      await cache.refresh();
      assert.equal(log.length, 1);
      cache.put('http://b.test/', status(2));
      await cache.close();
      assert.deepEqual([...readStatuses(await readFile(file(), 'utf8')).keys()], ['http://b.test/']);
    });
  }

  it('leaves out an entry that is none, and keeps the others', async () => {
    await mkdir(place.inside('cache'));
    const good = { cause: 'ok', status: 200, detail: {}, movedTo: null, checkedAt: '2026-11-24T08:00:00.000Z' };
    const bad = [null, 1, 'ok', [], {}, { ...good, cause: 'fine' }, { ...good, cause: 'toString' }, { ...good, status: '200' }, { ...good, detail: null }, { ...good, detail: { a: 1 } }, { ...good, movedTo: 1 }, { ...good, checkedAt: 'today' }];
    await writeFile(file(), JSON.stringify({ version: 1, links: { ...Object.fromEntries(bad.map((entry, i) => [`http://bad${i}.test/`, entry])), 'http://good.test/': good } }));
    const cache = await open();
    assert.equal(cache.size, 1);
    assert.equal(cache.get('http://good.test/')?.outcome, 'alive');
  });

  it('keeps so many addresses, those checked longest ago go first', async () => {
    const cache = await open({ entries: 10 });
    for (let i = 0; i < 50; i++) cache.put(`http://a.test/${i}`, status(i));
    assert.ok(cache.size <= 11);
    await cache.close();
    const kept = readStatuses(await readFile(file(), 'utf8'));
    assert.deepEqual([...kept.keys()], Array.from({ length: 10 }, (_, i) => `http://a.test/${40 + i}`));
    const other = await open({ entries: 10 });
    other.put('http://b.test/', status(59));
    await other.close();
    assert.equal(readStatuses(await readFile(file(), 'utf8')).size, 10);
  });

  it('says in one line where it cannot write, goes on, and writes when it can', async () => {
    await writeFile(place.inside('cache'), 'a file in the way');
    const cache = await open();
    cache.put('http://a.test/', status(1));
    await cache.flush();
    assert.equal(log.length, 1);
    assert.deepEqual(cache.get('http://a.test/'), status(1));
    await rm(place.inside('cache'));
    cache.put('http://b.test/', status(2));
    await cache.close();
    assert.equal(readStatuses(await readFile(file(), 'utf8')).size, 2);
  });

  it('goes past a lock that a process which died left behind', async () => {
    await mkdir(place.inside(`cache/${CACHE_FILE}.lock`), { recursive: true });
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(place.inside(`cache/${CACHE_FILE}.lock`), longAgo, longAgo);
    const cache = await open();
    cache.put('http://a.test/', status(1));
    await cache.close();
    assert.deepEqual(await readdir(place.inside('cache')), [CACHE_FILE]);
    assert.deepEqual(log, []);
  });

  it('reads what it wrote, whatever is in it', () => {
    const statuses = new Map([
      ['http://a.test/"\\\u2028路', { ...status(1, 'moved'), movedTo: 'http://b.test/路' }],
      ['__proto__', status(2)],
    ]);
    assert.deepEqual(readStatuses(writeStatuses(statuses)), statuses);
  });
});
