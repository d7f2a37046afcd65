import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { type LinkCause, type LinkStatus, verdict } from '../../../server/src/links/linkStatus.ts';
import { readKnownLinks } from '../../../server/src/node/links/knownLinks.ts';
import { CACHE_FILE } from '../../../server/src/node/links/linkCache.ts';
import { writeStatuses } from '../../../server/src/node/links/statusFile.ts';
import { temporaryFolder } from '../../cli/testIo.ts';
import { TestClock } from './support/testClock.ts';

const hour = 3_600_000;

describe('what was found of links before', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  let log: string[];
  beforeEach(async () => {
    place = await temporaryFolder();
    log = [];
  });
  afterEach(() => place.remove());

  const clock = new TestClock();
  const read = () => readKnownLinks({ folder: place.folder, log: (line) => log.push(line), clock });
  const found = (cause: LinkCause, age: number): LinkStatus => ({ ...verdict(cause, {}), checkedAt: new Date(clock.now() - age).toISOString() });

  it('is told of every address that asks for the same, as long as it holds', async () => {
    const statuses = new Map([
      ['http://a.test/', found('ok', 6 * 24 * hour)],
      ['http://old.test/', found('ok', 8 * 24 * hour)],
      ['http://gone.test/', found('http-404', hour / 2)],
      ['http://gone-then.test/', found('http-404', 2 * hour)],
      ['http://closed.test/', found('forbidden', 23 * hour)],
    ]);
    await writeFile(place.inside(CACHE_FILE), writeStatuses(statuses));
    const known = await read();
    const outcomes = ['HTTP://A.test#top', 'http://old.test/', 'http://gone.test', 'http://gone-then.test/', 'http://closed.test/', 'http://other.test/'].map((url) => known(url)?.outcome);
    assert.deepEqual(outcomes, ['alive', undefined, 'broken', undefined, 'unverifiable', undefined]);
    assert.deepEqual(log, []);
  });

  it('is nothing where nothing was kept, and nothing is made there', async () => {
    assert.equal((await read())('http://a.test/'), undefined);
    assert.deepEqual([await readdir(place.folder), log], [[], []]);
  });

  it('is nothing where the file is damaged, which is logged and left alone', async () => {
    await writeFile(place.inside(CACHE_FILE), '{"version":');
    assert.equal((await read())('http://a.test/'), undefined);
    assert.equal(log.length, 1);
    assert.deepEqual(await readdir(place.folder), [CACHE_FILE]);
  });
});
