import assert from 'node:assert/strict';
import { daysOf } from '../../server/src/overview/daysOf.ts';
import { article, at, bulletin, source } from '../exports/models.ts';

const dated = (date: string | null, url?: string) =>
  article({ source: source({ date }), links: url === undefined ? [] : [{ url, range: at(9, 0, 40), callRange: null, role: 'source' }] });
const days = (articles: readonly ReturnType<typeof dated>[], issue: string | null = null) => daysOf(bulletin({ articles }), issue);

describe('daysOf', () => {
  it('takes the year that is printed, else that of the address, else that of the issue', () => {
    assert.deepEqual(days([dated('2021-08-06')]), ['2021-08-06']);
    assert.deepEqual(days([dated('--08-06', 'https://news.example.com/2022/08/06/1.html')], '2024-08-09'), ['2022-08-06']);
    assert.deepEqual(days([dated('--08-06')], '2024-08-09'), ['2024-08-06']);
  });

  it('takes the year that brings it nearest to the others', () => {
    assert.deepEqual(days([dated('2023-12-30'), dated('--01-02')]), ['2023-12-30', '2024-01-02']);
  });

  it('knows no day where nothing tells the year, or none is printed', () => {
    assert.deepEqual(days([dated('--08-06'), dated(null), article({ source: null })]), [null, null, null]);
  });
});
