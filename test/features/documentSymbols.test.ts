import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { Bulletin } from '../../server/src/bulletin/model.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { contains } from '../../server/src/features/ranges.ts';
import { article, bulletin, link, range, section, source, span } from './bulletins.ts';

const outline = (model: Bulletin, locale: 'zh-CN' | 'en' = 'en') => documentSymbols(model, { locale, lineLength: () => 20 });

/** The outline as text: two spaces per level, then the name and, after a bar, the detail. */
function drawn(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail ? ` | ${detail}` : ''}`,
    ...drawn(children ?? [], `${indent}  `),
  ]);
}

function all(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...all(symbol.children ?? [])]);
}

describe('documentSymbols', () => {
  const digest = bulletin({
    sections: [section({ name: '要闻', nameRange: range('2:0', '2:2'), range: range('2:0', '9:30') })],
    articles: [
      article({ headline: '卷首语', headlineRange: range('0:0', '0:3'), range: range('0:0', '1:5') }),
      article({
        section: 0,
        headline: '新船下水',
        headlineRange: range('3:0', '3:4'),
        range: range('3:0', '6:20'),
        source: source({
          text: '（来源：8 月 6 日，江城日报）',
          publisher: '江城日报',
          date: '--08-06',
          range: range('6:0', '6:16'),
          publisherRange: range('6:11', '6:15'),
        }),
        links: [link('https://news.example.com/1', range('20:0', '20:26'), range('6:16', '6:20'))],
      }),
      article({ section: 0, headline: '二', headlineRange: range('7:0', '7:1'), range: range('7:0', '9:30') }),
    ],
  });

  it('nests articles in their sections, sources and links in their articles, in the order of the text', () => {
    assert.deepEqual(drawn(outline(digest)), [
      '卷首语',
      '要闻',
      '  新船下水 | 江城日报 · 08-06',
      '    江城日报 | 08-06',
      '    https://news.example.com/1',
      '  二',
    ]);
  });

  it('covers all of an article and selects its headline', () => {
    const [, yaowen] = outline(digest);
    assert.deepEqual(yaowen?.children?.[0]?.range, range('3:0', '6:20'));
    assert.deepEqual(yaowen?.children?.[0]?.selectionRange, range('3:0', '3:4'));
  });

  it('shows the call of an address that stands in another article', () => {
    const symbol = outline(digest)[1]?.children?.[0]?.children?.[1];
    assert.deepEqual(symbol?.range, range('6:16', '6:20'));
  });

  it('shows an address that stands in the article itself', () => {
    const model = bulletin({
      articles: [article({ range: range('0:0', '3:0'), links: [link('https://a.example', range('2:0', '2:17'), range('1:0', '1:4'))] })],
    });
    assert.deepEqual(outline(model)[0]?.children?.[0]?.range, range('2:0', '2:17'));
  });

  it('names a story without headline by its first words, in the language of the user', () => {
    const long = bulletin({ articles: [article({ range: range('4:0', '6:9'), body: `据统计，${'八月出口继续增长，'.repeat(5)}` })] });
    assert.deepEqual(drawn(outline(long, 'zh-CN')), ['（无标题）据统计，八月出口继续增长，八月出口继续增长，八月…']);
    const short = bulletin({ articles: [article({ range: range('4:0', '6:9'), body: 'Exports rose\nagain.' })] });
    assert.deepEqual(drawn(outline(short)), ['(no headline) Exports rose again.']);
    assert.deepEqual(outline(short)[0]?.selectionRange, range('4:0', '4:20'));
    assert.deepEqual(drawn(outline(bulletin({ articles: [article({ range: range('0:0', '0:0') })] }))), ['(no headline)']);
  });

  it('cuts no character in two', () => {
    const model = bulletin({ articles: [article({ range: range('0:0', '1:0'), body: '🚢'.repeat(40) })] });
    assert.equal(outline(model)[0]?.name, `(no headline) ${'🚢'.repeat(24)}…`);
  });

  it('tells where a story without source comes from', () => {
    const where = range('0:0', '1:0');
    const details = (given: Parameters<typeof article>[0]) => outline(bulletin({ articles: [article(given)] }), 'zh-CN')[0]?.detail;
    assert.equal(details({ range: where, origin: 'own-report' }), '本报');
    assert.equal(details({ range: where, origin: 'agency' }), '通讯社');
    assert.equal(details({ range: where, origin: 'byline', bylines: [span('本报记者 李明', where)] }), '本报记者 李明');
    assert.equal(details({ range: where }), '');
  });

  it('shows the source of a compilation at the section, and beside the parts that it covers', () => {
    const model = bulletin({
      sections: [
        section({
          name: '八月要览',
          range: range('0:0', '9:0'),
          source: source({ text: '（综合）', publisher: '综合', range: range('9:0', '9:4') }),
        }),
      ],
      articles: [article({ headline: '其一', headlineRange: range('1:0', '1:2'), range: range('1:0', '4:0'), section: 0, origin: 'section' })],
    });
    assert.deepEqual(drawn(outline(model)), ['八月要览 | 综合', '  其一 | 综合', '  综合']);
  });

  it('gives no empty name and no selection outside its range, whatever the model says', () => {
    const strange = bulletin({
      sections: [section({ name: ' ', nameRange: range('0:0', '0:9'), range: range('1:0', '2:0') })],
      articles: [
        article({
          headline: '  ',
          headlineRange: range('9:0', '9:9'),
          range: range('3:0', '5:0'),
          section: 7,
          source: source({ range: range('4:0', '4:1'), publisherRange: range('1:0', '8:0') }),
          links: [link('', range('4:1', '4:2'))],
        }),
      ],
    });
    const symbols = all(outline(strange));
    assert.equal(symbols.length, 4);
    for (const symbol of symbols) {
      assert.notEqual(symbol.name.trim(), '');
      assert.ok(contains(symbol.range, symbol.selectionRange), symbol.name);
    }
  });
});
