import assert from 'node:assert/strict';
import { countsOf } from '../../server/src/overview/countsOf.ts';
import { numbered } from '../../server/src/overview/numbered.ts';
import { overviewOf } from '../../server/src/overview/overviewOf.ts';
import { summaryOf } from './issues.ts';

describe('numbered', () => {
  const overview = overviewOf([summaryOf([{ headline: '甲' }], 'a'), summaryOf([], 'b'), summaryOf([{ headline: '乙', origin: null }], 'c')], 'en');

  it('counts through all bulletins', () => {
    assert.deepEqual(numbered(overview).map(({ bulletin, article }) => [bulletin.name, article.headline]), [['a', '甲'], ['c', '乙']]);
  });

  it('and how many there are is said in one line', () => {
    assert.equal(countsOf(overview, 'en'), 'Bulletins: 3 · articles: 2 · with a source: 1 · without: 1');
    assert.equal(countsOf(overview, 'zh-CN'), '简报 3 份 · 稿件 2 篇 · 有来源 1 篇 · 无来源 1 篇');
  });
});
