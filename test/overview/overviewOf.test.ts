import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FigureKind, Overview } from '../../server/src/overview/overview.ts';
import { overviewOf } from '../../server/src/overview/overviewOf.ts';
import { summaryOf } from './issues.ts';

const barsOf = ({ figures }: Overview, kind: FigureKind): [string, ...number[]][] => (figures.find((figure) => figure.kind === kind)?.bars ?? []).map(({ label, articles }) => [label, ...articles]);

describe('overviewOf', () => {
  const two = [
    summaryOf([{ section: '港口', publisher: '渡口日报' }, { section: '茶园', publisher: null, origin: null, tags: ['农业'] }], 'a.txt'),
    summaryOf([{ section: '茶园', publisher: null, origin: 'own-report', link: 'broken', day: null }, { publisher: null, origin: 'source-line', link: 'alive', tags: ['农业', '气象'], day: '2024-05-22' }], 'b.txt'),
  ];

  it('numbers the articles through all bulletins, and keeps of each what a reader needs', () => {
    const { bulletins } = overviewOf(two, 'en');
    assert.deepEqual(bulletins.map(({ name, articles }) => [name, articles.length]), [['a.txt', 2], ['b.txt', 2]]);
    assert.deepEqual(Object.keys(bulletins[0]?.articles[0] ?? {}), ['id', 'headline', 'range']);
  });

  it('counts by section and by publisher, the largest first, and last what has none', () => {
    const overview = overviewOf(two, 'en');
    assert.deepEqual(barsOf(overview, 'section'), [['茶园', 1, 2], ['港口', 0], ['(no section)', 3]]);
    assert.deepEqual(barsOf(overview, 'publisher'), [['渡口日报', 0], ['(no source)', 1], ['own report', 2], ['(source without a publisher)', 3]]);
  });

  it('counts an article under each of its tags', () => {
    assert.deepEqual(barsOf(overviewOf(two, 'en'), 'tag'), [['#农业', 1, 3], ['#气象', 3], ['(no tag)', 0, 2]]);
  });

  it('counts states of links from the worst on, and only those that there are', () => {
    assert.deepEqual(barsOf(overviewOf(two, 'en'), 'link'), [['link is broken', 2], ['link works', 3], ['no link', 0, 1]]);
  });

  it('shows days with those between', () => {
    assert.deepEqual(barsOf(overviewOf(two, 'en'), 'date'), [['2024-05-20', 0, 1], ['2024-05-21'], ['2024-05-22', 3], ['(no date)', 2]]);
  });

  it('lists what does not say where it comes from', () => {
    assert.deepEqual(overviewOf(two, 'en').unsourced, [1]);
  });

  it('speaks the reader’s language, and a name is never taken for what has none', () => {
    const overview = overviewOf([summaryOf([{ section: null }, { section: '（无栏目）' }, { section: '__proto__' }])], 'zh-CN');
    assert.deepEqual(overview.figures.map(({ title }) => title), ['按栏目', '按媒体', '按日期', '按链接状态', '按标签']);
    assert.deepEqual(barsOf(overview, 'section'), [['（无栏目）', 1], ['__proto__', 2], ['（无栏目）', 0]]);
  });

  it('has figures without bars where there is nothing', () => {
    assert.deepEqual(overviewOf([], 'en').figures.map(({ bars }) => bars), [[], [], [], [], []]);
  });

  it('has every article once in every figure, but for tags and only with those that it has', () => {
    const article = fc.record({
      section: fc.option(fc.constantFrom('甲', '乙', 'constructor')),
      publisher: fc.option(fc.constantFrom('甲报', '乙报')),
      day: fc.option(fc.constantFrom('2024-02-29', '2024-03-01', '2023-12-31', '1999-01-01', '2023-02-29')),
      link: fc.constantFrom('none', 'broken', 'alive', 'unchecked'),
      tags: fc.subarray(['甲', '乙', '丙']),
    });
    fc.assert(
      fc.property(fc.array(fc.array(article, { maxLength: 6 }), { maxLength: 4 }), (issues) => {
        const articles = issues.flat();
        for (const { kind, bars } of overviewOf(issues.map((issue) => summaryOf(issue)), 'en').figures) {
          const found = bars.flatMap((bar) => bar.articles).sort((a, b) => a - b);
          const expected = articles.flatMap(({ tags }, at) => Array<number>(kind === 'tag' ? Math.max(1, tags.length) : 1).fill(at));
          assert.deepEqual(found, expected, kind);
          assert.ok(bars.every(({ label }) => label !== ''));
        }
      }),
    );
  });

  it('takes in ten thousand articles', () => {
    const many = Array.from({ length: 100 }, (_, issue) => summaryOf(Array.from({ length: 100 }, (_each, at) => ({ section: `栏目${String(at)}`, publisher: `媒体${String(issue * 100 + at)}` }))));
    const overview = overviewOf(many, 'en');
    assert.deepEqual(overview.figures.map(({ bars }) => bars.length), [100, 10_000, 1, 1, 1]);
  });
});
