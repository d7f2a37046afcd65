import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toAnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import { toCsv } from '../../server/src/exports/csv.ts';
import type { Exportable } from '../../server/src/exports/exportable.ts';
import { article, bulletin, tag } from './models.ts';
import { randomDocuments } from './randomDocuments.ts';

const of = (...articles: ReturnType<typeof article>[]): Exportable => ({ text: '', versionCreated: null, document: toAnnotatedDocument(bulletin({ articles }), { file: 'a.txt', encoding: 'utf-8' }, { tags: [tag(), tag({ value: '安全/勒索软件' })] }) });

/** The rows of a CSV text, by RFC 4180; throws where it is none. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < csv.length; ) {
    const [whole, quoted, plain = ''] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?=,|\r\n)/u.exec(csv.slice(at)) ?? assert.fail(`no cell at ${at}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    at += whole.length;
    if (csv[at] === ',') at++;
    else {
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('toCsv', () => {
  it('begins with a byte order mark and a row of names', () => {
    const [names, first] = rowsOf(toCsv(of(article())).replace(/^\ufeff/u, ''));
    assert.ok(toCsv(of(article())).startsWith('\ufefffile,id,section,headline,'));
    const row = Object.fromEntries(names!.map((name, index) => [name, first![index]]));
    assert.deepEqual({ ...row, id: '', body: '' }, {
      file: 'a.txt', id: '', section: '', headline: '三条公交线路延长运营时间', publisher: '江城晚报', date: "'--08-06", origin: 'source-line', bylines: '记者 李文',
      url: 'https://news.example.com/20210806/1.html', otherUrls: '', linkStatus: '', tags: '交通; 安全/勒索软件', findings: '', body: '',
    });
    assert.equal(row['body'], '从下月起，城区三条公交线路将延长运营时间。\n市民表示欢迎。');
  });

  it('quotes what has commas, quotes or line ends in it', () => {
    assert.match(toCsv(of(article({ headline: '他说："一,二"\n三' }))), /,"他说：""一,二""\n三",/u);
  });

  it('neutralises what a spreadsheet would calculate', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠x', ' =1', '\t=1', '\u200b=1', '\r=1']) {
      const [, row] = rowsOf(toCsv(of(article({ headline: formula }))).slice(1));
      assert.ok(row!.some((cell) => cell === `'${formula.replace('\r', '\n')}`), JSON.stringify(formula));
    }
  });

  it('has one row for each article and as many cells as names, and no cell that calculates', () => {
    fc.assert(
      fc.property(randomDocuments, ({ exportable }) => {
        const rows = rowsOf(toCsv(exportable).slice(1));
        assert.equal(rows.length, exportable.document.articles.length + 1);
        for (const row of rows) {
          assert.equal(row.length, rows[0]!.length);
          for (const cell of row) assert.doesNotMatch(cell, /^[\s\p{Cc}]*[=+\-@＝＋－＠]|\p{Cs}|\r/u);
        }
      }),
    );
  });
});
