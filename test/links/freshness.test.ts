import assert from 'node:assert/strict';
import { defaultFreshness, isFresh, isLasting } from '../../server/src/links/freshness.ts';
import { linkCauses, type LinkCause, verdict } from '../../server/src/links/linkStatus.ts';

const checkedAt = '2026-11-24T08:00:00.000Z';
const hours = (count: number) => Date.parse(checkedAt) + count * 3_600_000;

describe('isFresh', () => {
  const table: [cause: LinkCause, hours: number, fresh: boolean][] = [
    ['ok', 0, true],
    ['ok', 167, true],
    ['ok', 168, false],
    ['moved', 167, true],
    ['moved', 168, false],
    ['http-404', 0.9, true],
    ['http-404', 1, false],
    ['forbidden', 23, true],
    ['forbidden', 24, false],
    ['ok', -1, false],
  ];
  for (const [cause, age, fresh] of table) {
    it(`${cause} after ${age} hours: ${fresh}`, () => assert.equal(isFresh({ ...verdict(cause), checkedAt }, hours(age)), fresh));
  }

  it('goes by the times that it is given', () => assert.ok(!isFresh({ ...verdict('ok'), checkedAt }, hours(1), { ...defaultFreshness, alive: 1000 })));

  it('takes a time that cannot be read for none', () => assert.ok(!isFresh({ ...verdict('ok'), checkedAt: 'yesterday' }, hours(0))));
});

describe('isLasting', () => {
  it('is what speaks of the address, not of this machine', () => {
    const passing = linkCauses.filter((cause) => !isLasting({ ...verdict(cause), checkedAt }));
    assert.deepEqual(passing.sort(), ['dns-unsure', 'malformed', 'offline', 'proxy-failed', 'refused-credentials', 'refused-port', 'refused-private', 'refused-scheme', 'unexpected']);
    assert.ok(!isLasting({ ...verdict('rate-limited', { detail: { unasked: 'true' } }), checkedAt }));
  });
});
