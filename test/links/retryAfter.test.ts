import assert from 'node:assert/strict';
import { retryAfter } from '../../server/src/links/retryAfter.ts';

describe('retryAfter', () => {
  const now = Date.parse('2026-11-24T08:00:00Z');
  const table: [header: string | undefined, milliseconds: number | null][] = [
    ['0', 0],
    ['120', 120_000],
    [' 5 ', 5_000],
    ['Tue, 24 Nov 2026 08:00:30 GMT', 30_000],
    ['Tuesday, 24-Nov-26 08:00:30 GMT', 30_000],
    ['Tue Nov 24 08:00:30 2026', 30_000],
    ['Tue, 24 Nov 2026 07:00:00 GMT', 0],
    ['Wed, 25 Nov 2026 08:00:00 GMT', 86_400_000],
    [undefined, null],
    ['', null],
    ['soon', null],
    ['-1', null],
    ['1.5', null],
    ['99999999999', null],
    ['Tue, 99 Nov 2026 08:00:00 GMT', null],
    ['2026', 2_026_000],
    ['2026-11-24', null],
  ];
  for (const [header, milliseconds] of table) it(`${JSON.stringify(header)}: ${milliseconds}`, () => assert.equal(retryAfter(header, now), milliseconds));
});
