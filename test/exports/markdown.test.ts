import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toAnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import { toMarkdown } from '../../server/src/exports/markdown.ts';
import { article, at, bulletin, tag } from './models.ts';
import { randomDocuments } from './randomDocuments.ts';

describe('toMarkdown', () => {
  it('has headings, sources, addresses, tags, texts and findings', () => {
    const sections = [{ name: '本市新闻', nameRange: at(0, 0, 4), range: at(0, 0, 0, 14), source: null }];
    const extras = { tags: [tag()], findings: [{ rule: 'link-missing', severity: 'warning', message: '没有网址', range: at(1, 0, 2) } as const], statusOf: () => ({ outcome: 'broken', status: 404, cause: null, checkedAt: '2024-05-20T08:00:00Z' }) as const };
    const document = toAnnotatedDocument(bulletin({ sections, articles: [article({ section: 0 }), article({ section: 0, headline: null, range: at(20, 0, 1), links: [], source: null, bylines: [], body: '' })] }), { file: 'a/周报.txt', encoding: 'utf-8' }, extras);
    assert.equal(
      toMarkdown({ document, text: '', versionCreated: null }),
      [
        '# 周报\\.txt', '## 本市新闻', '### 三条公交线路延长运营时间',
        '江城晚报, \\-\\-08\\-06, 记者 李文 · [https\\:\\/\\/news\\.example\\.com\\/20210806\\/1\\.html](<https://news.example.com/20210806/1.html>) (broken) · \\#交通'.replaceAll('\\/', '/'),
        '从下月起，城区三条公交线路将延长运营时间。', '市民表示欢迎。', '> warning: 没有网址 (link\\-missing)', '### …',
      ].join('\n\n') + '\n',
    );
  });

  it('has no headings but its own, whatever the model says', () => {
    fc.assert(
      fc.property(randomDocuments, ({ exportable }) => {
        const headings = toMarkdown(exportable).split('\n').filter((line) => /^\s{0,3}#/u.test(line));
        assert.equal(headings.filter((line) => line.startsWith('### ')).length, exportable.document.articles.length);
        assert.ok(headings.every((line) => /^#{1,3} /u.test(line)));
        assert.doesNotMatch(toMarkdown(exportable), /(?<!\\)<(?!https?:)|^(?:[-*+]|\d+\.) /mu);
      }),
    );
  });
});
