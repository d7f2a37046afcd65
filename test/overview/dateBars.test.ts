import assert from 'node:assert/strict';
import { dateBars } from '../../server/src/overview/dateBars.ts';

const labels = (...days: (string | null)[]): string[] => dateBars(days, 'none').map(({ label, articles }) => `${label} ${articles.join('+')}`.trim());

describe('dateBars', () => {
  it('shows days over a year’s end, with those between', () => {
    assert.deepEqual(labels('2024-01-02', '2023-12-30', '2024-01-02'), ['2023-12-30 1', '2023-12-31', '2024-01-01', '2024-01-02 0+2']);
  });

  it('shows months where days would be too many, and years where months would', () => {
    assert.deepEqual(labels('2023-11-30', '2024-02-01'), ['2023-11 0', '2023-12', '2024-01', '2024-02 1']);
    assert.deepEqual(labels('2019-12-31', '2024-02-01').slice(0, 2), ['2019 0', '2020']);
  });

  it('puts what has no day last', () => {
    assert.deepEqual(labels(null, '2024-05-20', null), ['2024-05-20 1', 'none 0+2']);
    assert.deepEqual(labels(null), ['none 0']);
    assert.deepEqual(labels(), []);
  });

  it('draws no thousand empty years for one that is far off', () => {
    assert.deepEqual(labels('0021-05-20', '2024-05-20', '2023-01-01'), ['0021 0', '2023 2', '2024 1']);
  });

  it('keeps a day that no calendar has', () => {
    assert.deepEqual(labels('2023-02-28', '2023-02-29'), ['2023-02-28 0', '2023-02-29 1', '2023-03-01']);
  });
});
