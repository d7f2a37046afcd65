import assert from 'node:assert/strict';
import { type ExportExtras, serializeAnnotated, toAnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import { article, at, bulletin, source, tag } from './models.ts';
import { schemaErrors } from './schema.ts';

const about = { file: '2021/08.txt', encoding: 'gb18030' };

describe('toAnnotatedDocument', () => {
  const sections = [{ name: '本市新闻', nameRange: at(0, 0, 4), range: at(0, 0, 14, 3), source: source({ publisher: null, date: null }) }];
  const document = toAnnotatedDocument(bulletin({ sections, articles: [article({ section: 0 }), article({ section: null })] }), about);

  it('has exactly the fields of the form, in their order', () => {
    assert.deepEqual(Object.keys(document), ['version', 'file', 'encoding', 'language', 'isBulletin', 'confidence', 'sections', 'articles', 'tags', 'findings']);
    assert.deepEqual(Object.keys(document.articles[0] ?? {}), [
      'id', 'headline', 'headlineRange', 'section', 'range', 'bylines', 'source', 'origin', 'links', 'tags', 'body', 'findings',
    ]);
    assert.deepEqual(document.sections, [
      { name: '本市新闻', range: at(0, 0, 14, 3), source: { text: '（来源：8月6日，江城晚报）', publisher: null, date: null, range: at(3, 0, 14) } },
    ]);
  });

  it('says what the model says', () => {
    const [first] = document.articles;
    assert.equal(document.version, 1);
    assert.equal(document.file, '2021/08.txt');
    assert.equal(document.encoding, 'gb18030');
    assert.equal(first?.headline, '三条公交线路延长运营时间');
    assert.deepEqual(first.headlineRange, at(1, 0, 12));
    assert.deepEqual(first.bylines, ['记者 李文']);
    assert.deepEqual(first.source, { text: '（来源：8月6日，江城晚报）', publisher: '江城晚报', date: '--08-06', range: at(3, 0, 14) });
    assert.equal(first.origin, 'source-line');
    assert.deepEqual(first.links, [
      { url: 'https://news.example.com/20210806/1.html', range: at(9, 0, 40), callRange: at(3, 14, 18), role: 'source', status: null },
    ]);
    assert.deepEqual([first.tags, first.findings], [[], []]);
  });

  it('names the section of an article, or null', () => {
    assert.deepEqual(document.articles.map(({ section }) => section), ['本市新闻', null]);
  });

  describe('with what is known beside the model', () => {
    const [buses, bridge] = [article(), article({ headline: '新桥通车', range: at(20, 0, 9, 24), headlineRange: at(20, 0, 4), links: [] })];
    const tags = [tag({ value: '交通', range: at(20, 0, 4) }), tag({ value: '公交', range: at(1, 0, 12) }), tag({ value: '丢失', range: null }), tag({ value: '报头', range: at(0, 0, 2) })];
    const finding = { rule: 'link-orphan', severity: 'warning', message: '没有稿件用到的网址', range: at(22, 0, 5) } as const;
    const status = { outcome: 'broken', status: 404, cause: '页面不存在', checkedAt: '2024-05-20T08:00:00Z' } as const;
    const extras: ExportExtras = {
      tags,
      findings: [{ ...finding, article: buses }, finding, { ...finding, range: at(40, 0, 1) }],
      statusOf: (url) => (url.endsWith('/1.html') ? status : null),
    };
    const full = toAnnotatedDocument(bulletin({ articles: [buses, bridge] }), about, extras);

    it('puts tags into the article that they stand in, and those without an article at the end', () => {
      assert.deepEqual(full.articles.map((each) => each.tags.map(({ value }) => value)), [['公交'], ['交通']]);
      assert.deepEqual(full.tags.map(({ value, range }) => [value, range]), [['丢失', null], ['报头', at(0, 0, 2)]]);
      assert.deepEqual(full.articles[0]?.tags[0], tags[1]);
    });

    it('puts findings into the article that they are about, else into the one that they stand in', () => {
      assert.deepEqual(full.articles.map(({ findings }) => findings), [[finding], [finding]]);
      assert.deepEqual(full.findings, [{ ...finding, range: at(40, 0, 1) }]);
    });

    it('says what is known of each link', () => assert.deepEqual(full.articles[0]?.links.map((link) => link.status), [status]));
    it('is valid', () => assert.deepEqual(schemaErrors(full), []));
  });

  it('writes null for what is missing', () => {
    const bare = article({ headline: null, headlineRange: null, source: null, origin: null, bylines: [], links: [] });
    const [first] = toAnnotatedDocument(bulletin({ articles: [bare] }), about).articles;
    assert.deepEqual([first?.headline, first?.headlineRange, first?.source, first?.origin], [null, null, null, null]);
  });
});

describe('serializeAnnotated', () => {
  it('indents by two spaces and ends with a line end', () => {
    const text = serializeAnnotated(toAnnotatedDocument(bulletin({ articles: [] }), about));
    assert.ok(text.startsWith('{\n  "version": 1,\n  "file": "2021/08.txt",\n'));
    assert.ok(text.endsWith('\n}\n'));
  });

  it('stays valid UTF-8 where the text has lone surrogates, and loses none', () => {
    const document = toAnnotatedDocument(bulletin({ articles: [article({ headline: '半个\ud83d字', body: '\udc00。😀' })] }), about);
    const text = serializeAnnotated(document);
    assert.equal(Buffer.from(text, 'utf8').toString('utf8'), text);
    assert.deepEqual(JSON.parse(text), document);
  });
});
