import assert from 'node:assert/strict';
import type { Article, Bulletin, Link, LinkRole, Range, Section } from '../../server/src/bulletin/model.ts';
import { compare, lowestFigure, rates, type Figure } from './compare.ts';
import { readOpenGold, readSeedGold, silence } from './gold.ts';
import { normaliseAddress, normaliseDate, normaliseText } from './normalise.ts';

const gold = readOpenGold(
  JSON.stringify({
    isBulletin: true,
    sections: [{ name: '要闻', line: 1 }],
    articles: [
      {
        title: '河边新桥通车',
        start: 2,
        end: 6,
        section: '要闻',
        source: { line: 6, publisher: '河边日报', date: '8-6', publisherAlt: ['日报'] },
        urls: ['https://example.org/bridge/'],
        urlsOptional: ['https://example.org/map'],
      },
      { title: '图书馆延长开放', start: 8, end: 12, section: '要闻', source: null, sourceOptional: ['馆方'], urls: [] },
      { title: '征稿启事', start: 14, end: 16, section: '要闻', source: null, urls: [], optional: true },
    ],
  }),
);

const bridge = article(2, 6, '河边新桥通车', {
  source: { publisher: '河边日报', date: '--08-06' },
  links: [link('https://example.org/bridge', 'source')],
});
const library = article(8, 12, '图书馆延长开放');

describe('accuracy: compare', () => {
  it('gives full marks to the gold itself', () => {
    const comparison = compare(gold, bulletin([bridge, library]));
    assert.deepEqual(comparison.misses, []);
    assert.equal(lowestFigure(comparison), 1);
    assert.equal(comparison.counts.articles.right, 2);
  });

  it('grants one line at the start, two at the end, and other values as good', () => {
    const near = article(3, 8, '１、**河边新桥通车**：', {
      source: { publisher: '日报', date: '--08-06' },
      links: [link('https://example.org/bridge/', 'source'), link('https://example.org/map', 'source')],
    });
    const sourced = article(8, 12, '图书馆延长开放', { source: { publisher: '馆方', date: '2021-08-06' } });
    assert.deepEqual(compare(gold, bulletin([near, sourced, article(14, 16, '启事')])).misses, []);
  });

  it('keeps the headline of an article whose end is wrong', () => {
    const comparison = compare(gold, bulletin([article(2, 9, '河边新桥通车'), article(10, 12, '图书馆延长开放')]));
    assert.deepEqual(comparison.counts.articles, { right: 0, extra: 2, missing: 2 });
    assert.deepEqual(comparison.counts.headlines, { right: 2, extra: 0, missing: 0 });
  });

  for (const [what, wrong, figure] of [
    ['a missing article', [bridge], 'articles'],
    ['an article too many', [bridge, library, article(20, 30, '版权所有')], 'articles'],
    ['a wrong start', [bridge, article(10, 12, '图书馆延长开放')], 'articles'],
    ['a wrong headline', [bridge, article(8, 12, '延长开放')], 'headlines'],
    ['a missing headline', [bridge, article(8, 12, null)], 'headlines'],
    ['a wrong publisher', [{ ...bridge, source: source('河边晚报', '--08-06') }, library], 'publishers'],
    ['an invented publisher', [bridge, { ...library, source: source('河边日报', null) }], 'publishers'],
    ['a wrong date', [{ ...bridge, source: source('河边日报', '--08-07') }, library], 'dates'],
    ['an invented year', [{ ...bridge, source: source('河边日报', '2021-08-06') }, library], 'dates'],
    ['a missing address', [{ ...bridge, links: [link('https://example.org/bridge', 'body')] }, library], 'addresses'],
    ['a foreign address', [bridge, { ...library, links: [link('https://example.org/x', 'source')] }], 'addresses'],
    ['a missing section', [{ ...bridge, section: null }, library], 'sections'],
  ] satisfies [string, Article[], Figure][]) {
    it(`sees ${what}`, () => {
      const comparison = compare(gold, bulletin(wrong));
      const found = rates(comparison.counts[figure]);
      assert.ok(found !== null && found.f1 < 1, `${figure} stayed at 1.00`);
      assert.ok(comparison.misses.length > 0);
    });
  }

  it('sees a section head on the wrong line and an unknown one', () => {
    const counts = (sections: Section[]) => compare(gold, bulletin([bridge, library], sections)).counts.heads;
    assert.deepEqual(counts([section('要闻', 4)]), { right: 0, extra: 1, missing: 1 });
    assert.deepEqual(counts([section('要闻', 1), section('市场', 7)]), { right: 1, extra: 1, missing: 0 });
  });

  it('asks for silence over a text that is no bulletin', () => {
    const nothing: Bulletin = { ...bulletin([], []), isBulletin: false };
    assert.equal(lowestFigure(compare(silence, nothing)), 1);
    assert.equal(lowestFigure(compare(silence, { ...nothing, isBulletin: true })), 0);
    assert.equal(lowestFigure(compare(silence, { ...nothing, articles: [bridge] })), 0);
    assert.equal(lowestFigure(compare(gold, nothing)), 0);
  });

  it('scores nothing after the scope of a seed, and reads its other readings', () => {
    const seed = readSeedGold(
      JSON.stringify({
        isBulletin: true,
        scope: { lines: [1, 7] },
        sections: [
          { name: '要闻', line: 1 },
          { name: '本期导读', line: 2, role: 'cover teaser label, no article under it' },
        ],
        articles: [
          {
            title: '河边新桥通车',
            start: 4,
            end: 6,
            section: '要闻',
            source: { publisher: '河边日报', date: '8-6' },
            urls: [{ url: 'https://example.org/bridge' }],
            alt: { start: [2], publisher: ['日报'] },
          },
          { title: '图书馆延长开放', start: 8, end: 12, section: '要闻', source: null, urls: [] },
        ],
      }),
    );
    const { misses, counts } = compare(seed, bulletin([{ ...bridge, source: source('日报', '--08-06') }, library]));
    assert.deepEqual(misses, []);
    assert.equal(counts.articles.right, 1);
  });
});

describe('accuracy: normalise', () => {
  it('reads a date as its line says it', () => {
    assert.equal(normaliseDate('8-6'), '--08-06');
    assert.equal(normaliseDate('8 月 6日'), '--08-06');
    assert.equal(normaliseDate('2024-5-1'), '2024-05-01');
    assert.equal(normaliseDate('2024年5月1日 09:36'), '2024-05-01');
    assert.equal(normaliseDate('2025-12-05T09:36:00Z'), '2025-12-05');
    assert.equal(normaliseDate('04/15/93'), '1993-04-15');
    assert.equal(normaliseDate('1993-01'), '1993-01');
    assert.equal(normaliseDate('yesterday'), 'yesterday');
  });

  it('reads a headline without its dress', () => {
    for (const dressed of ['## 新桥 通车', '【新桥通车】', '12、新桥通车。', '[新桥通车](https://example.org)', '（3）新桥通车：', '【1】新桥通车']) {
      assert.equal(normaliseText(dressed), '新桥通车');
    }
    assert.equal(normaliseText('1.2亿元融资'), '1.2亿元融资');
    assert.equal(normaliseText('2020 年（上）'), '2020年(上)');
    assert.equal(normaliseAddress('https://example.org/'), 'https://example.org');
  });
});

interface ArticleParts {
  readonly source?: { readonly publisher: string; readonly date: string | null };
  readonly links?: readonly Link[];
}

/** Lines count from 1 and the last is included, as in the gold. */
function article(first: number, last: number, headline: string | null, parts: ArticleParts = {}): Article {
  return {
    headline,
    headlineRange: headline === null ? null : lines(first, first),
    section: 0,
    range: lines(first, last),
    bylines: [],
    source: parts.source ? source(parts.source.publisher, parts.source.date) : null,
    origin: null,
    links: parts.links ?? [],
    body: '',
    confidence: 1,
    reasons: [],
  };
}

function source(publisher: string, date: string | null): NonNullable<Article['source']> {
  const range = lines(1, 1);
  return { text: publisher, publisher, date, range, publisherRange: range, dateRange: null, reasons: [] };
}

function link(url: string, role: LinkRole): Link {
  return { url, range: lines(1, 1), callRange: null, role };
}

function section(name: string, line: number): Section {
  return { name, nameRange: lines(line, line), range: lines(line, line), source: null };
}

function bulletin(articles: readonly Article[], sections: readonly Section[] = [section('要闻', 1)]): Bulletin {
  return { isBulletin: true, confidence: 1, language: 'zh-Hans', sections, articles, pages: [], doubts: [], reasons: [] };
}

function lines(first: number, last: number): Range {
  return { start: { line: first - 1, character: 0 }, end: { line: last - 1, character: 4 } };
}
