import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { toAnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import type { Exportable } from '../../server/src/exports/exportable.ts';
import { exportFormats } from '../../server/src/exports/formats.ts';
import { samples } from '../annotations/support/anchorTrials.ts';
import { randomDocuments } from './randomDocuments.ts';
import { schemaErrors } from './schema.ts';
import { cslErrors } from './schemas/csl.ts';
import { ninjsErrors } from './schemas/ninjs.ts';
import { webAnnotationErrors } from './schemas/webAnnotation.ts';

const validators: readonly (readonly [format: keyof typeof exportFormats, errorsOf: (json: unknown) => string[]])[] = [
  ['json', schemaErrors],
  ['ndjson', schemaErrors],
  ['web-annotation', webAnnotationErrors],
  ['ninjs', ninjsErrors],
  ['csl', cslErrors],
];

describe('the formats of the export', () => {
  for (const [format, errorsOf] of validators) {
    it(`${format} is valid, whatever the model says`, () => {
      fc.assert(fc.property(randomDocuments, ({ exportable }) => assert.deepEqual(errorsOf(JSON.parse(exportFormats[format].serialize(exportable))), [])), { numRuns: 200 });
    });

    it(`${format} of the samples is valid`, () => {
      for (const { name, text } of samples) {
        const exportable: Exportable = { text, versionCreated: '2024-05-20T08:00:00Z', document: toAnnotatedDocument(parseBulletin(text), { file: name, encoding: 'utf-8' }) };
        assert.deepEqual(errorsOf(JSON.parse(exportFormats[format].serialize(exportable))), [], name);
      }
    });
  }

  it('are the same bytes for the same model, and can be stored as UTF-8', () => {
    fc.assert(
      fc.property(randomDocuments, ({ exportable }) => {
        for (const [id, { serialize }] of Object.entries(exportFormats)) {
          const text = serialize(exportable);
          assert.equal(text, serialize(exportable), id);
          assert.equal(Buffer.from(text, 'utf8').toString('utf8'), text, id);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('have file names of their own', () => {
    const extensions = Object.values(exportFormats).map(({ extension }) => extension);
    assert.equal(new Set(extensions).size, extensions.length);
    for (const extension of extensions) assert.match(extension, /^\.[a-z.]+$/u);
  });
});

describe('the schemas that the tests go by', () => {
  it('refuse what a standard does not know', () => {
    assert.deepEqual(ninjsErrors([{ uri: 'urn:x:1' }]), []);
    for (const item of [{}, { uri: 'no uri' }, { uri: 'urn:x:1', body: 'x' }, { uri: 'urn:x:1', headlines: [{ text: 'x' }] }, { uri: 'urn:x:1', contentCreated: '2021-08-06' }, { uri: 'urn:x:1', renditions: [{ href: 'https://a.cn/' }] }, { uri: 'urn:x:1', infoSources: [{ name: 'x', kind: 'y' }] }]) assert.notDeepEqual(ninjsErrors([item]), [], JSON.stringify(item));
    assert.deepEqual(cslErrors([{ id: '1', type: 'webpage' }]), []);
    for (const item of [{ id: '1' }, { id: '1', type: 'news' }, { id: '1', type: 'webpage', url: 'x' }, { id: '1', type: 'webpage', issued: '2021' }, { id: '1', type: 'webpage', author: [{ name: 'x' }] }]) assert.notDeepEqual(cslErrors([item]), [], JSON.stringify(item));
    const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:x', type: 'AnnotationPage', items: [] };
    assert.deepEqual(webAnnotationErrors(page), []);
    assert.notDeepEqual(webAnnotationErrors({ ...page, '@context': 'http://schema.org' }), []);
    assert.notDeepEqual(webAnnotationErrors({ ...page, items: [{ id: 'urn:y', type: 'Annotation' }] }), []);
  });
});
