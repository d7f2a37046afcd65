import assert from 'node:assert/strict';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { toAnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import { article, at, bulletin, source, tag } from './models.ts';
import { schema, schemaErrors } from './schema.ts';

const about = { file: 'a.txt', encoding: 'utf-8' };

describe('the schema of the export', () => {
  const sections = [{ name: '要闻', nameRange: at(0, 0, 2), range: at(0, 0, 0, 9), source: null }];
  const models = {
    'a full article': bulletin({ sections, articles: [article({ section: 0 })] }),
    'a bare article': bulletin({
      articles: [article({ headline: null, headlineRange: null, source: null, origin: null, bylines: [], links: [], body: '' })],
    }),
    'twins': bulletin({ articles: [article(), article(), article()] }),
    'a full date': bulletin({ articles: [article({ source: source({ date: '2021-08-06' }) })] }),
    'no date': bulletin({ articles: [article({ source: source({ date: null, publisher: null }) })] }),
    'no bulletin': bulletin({ isBulletin: false, confidence: 0, language: 'und', articles: [] }),
    'what is made of an empty text': parseBulletin(''),
  };
  for (const [name, model] of Object.entries(models)) {
    it(`accepts ${name}`, () => assert.deepEqual(schemaErrors(toAnnotatedDocument(model, about)), []));
  }

  it('is strict: nothing missing, nothing unknown, nothing out of its range', () => {
    assert.ok(spoilt('extra', 1));
    assert.ok(spoilt('encoding', undefined));
    assert.ok(spoilt('version', 2));
    assert.ok(spoilt('confidence', 1.5));
    assert.ok(spoilt('articles.0.origin', 'rumour'));
    assert.ok(spoilt('articles.0.id', 'x'));
    assert.ok(spoilt('articles.0.range.start.line', -1));
    assert.ok(spoilt('articles.0.range.start.offset', 0));
    assert.ok(spoilt('articles.0.links.0.role', 'other'));
    assert.ok(spoilt('articles.0.tags.0', { ...tag(), exact: '' }));
    assert.ok(spoilt('articles.0.tags.0', { ...tag(), start: -1 }));
    assert.ok(spoilt('articles.0.findings.0', { rule: 'x', severity: 'off', message: 'x', range: at(0, 0, 1) }));
    assert.ok(spoilt('articles.0.links.0.status', { outcome: 'dead', status: 404, cause: null, checkedAt: '2024-05-20T08:00:00Z' }));
    assert.ok(spoilt('articles.0.links.0.status', { outcome: 'alive', status: 200, cause: null, checkedAt: 'yesterday' }));
    for (const date of ['8-6', '08-06', '--13-01', '--02-32', '2021-02-30', '2021-8-6']) assert.ok(spoilt('articles.0.source.date', date), date);
  });

  it('describes every field', () => {
    for (const part of [schema, ...Object.values(schema.$defs)]) {
      assert.equal(part.additionalProperties, false);
      assert.deepEqual(part.required, Object.keys(part.properties));
      for (const [name, property] of Object.entries(part.properties)) assert.ok(property.description, name);
    }
  });
});

/** Whether the schema refuses a good document in which one value, named by its path, is another. */
function spoilt(path: string, value: unknown): boolean {
  const document: unknown = JSON.parse(JSON.stringify(toAnnotatedDocument(bulletin(), about)));
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce((at, step) => (at as Record<string, unknown>)[step], document) as Record<string, unknown>;
  holder[last] = value;
  return schemaErrors(JSON.parse(JSON.stringify(document))).length > 0;
}
