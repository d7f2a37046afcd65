import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tagsOf } from '../../server/src/annotations/page.ts';
import { serializePage } from '../../server/src/annotations/serializePage.ts';
import { addTags, emptyPage } from '../../server/src/annotations/tagChanges.ts';
import type { AnnotatedTag } from '../../server/src/exports/annotatedJson.ts';
import { exportFormats } from '../../server/src/exports/formats.ts';
import { importTags } from '../../server/src/exports/importTags.ts';
import { tagsIn } from '../../server/src/exports/webAnnotation.ts';
import { randomDocuments } from './randomDocuments.ts';

describe('importTags', () => {
  for (const format of ['json', 'ndjson', 'web-annotation'] as const) {
    const { serialize } = exportFormats[format];

    it(`restores the tags of ${format} exactly, and exports the same bytes again`, () => {
      fc.assert(
        fc.property(randomDocuments, ({ exportable, page, withTags }) => {
          const exported = serialize(exportable);
          const imported = importTags(exported) ?? assert.fail('it is an export');
          const tags = imported.flatMap((each) => each.tags);
          assert.deepEqual(new Set(tags.map((tag) => JSON.stringify(tag))), new Set(tagsOf(page).map((tag) => JSON.stringify(tag))));
          // Where a tag is now is not kept: whoever imports looks for it in the text.
          const places = new Map(tagsIn(exportable.document).map(({ id, range }) => [id, range]));
          const again = tags.map(({ id, value, target: { source: _, ...quote } }): AnnotatedTag => ({ id, value, ...quote, range: places.get(id) ?? null }));
          assert.equal(serialize(withTags(again)), exported);
        }),
        { numRuns: 200 },
      );
    });
  }

  it('reads several documents, each by its name', () => {
    fc.assert(
      fc.property(fc.tuple(randomDocuments, randomDocuments), (documents) => {
        const text = documents.map(({ exportable }) => exportFormats.ndjson.serialize(exportable)).join('');
        assert.deepEqual(importTags(text)?.map(({ tags }) => tags.length), documents.map(({ page }) => tagsOf(page).length));
      }),
      { numRuns: 30 },
    );
  });

  it('reads the file of annotations itself, and leaves out what is no tag', () => {
    fc.assert(
      fc.property(randomDocuments, ({ page }) => {
        const imported = importTags(serializePage(page));
        assert.deepEqual(imported?.flatMap(({ tags }) => tags) ?? [], tagsOf(page));
        assert.deepEqual(tagsOf(addTags(emptyPage(page.source), imported?.[0]?.tags ?? [])), tagsOf(page));
      }),
      { numRuns: 50 },
    );
  });

  it('reads nothing of what is no export, or is damaged, and never throws', () => {
    for (const other of ['', 'x', '5', 'null', '[]', '{}', '{"version":1}', '{"version":1,"articles":[],"tags":[{}],"file":"a"}', '{"version":1,"articles":[5],"file":"a"}', '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage"}', '{"version":1,"articles":[],"file":"a"}\nx', '['.repeat(100_000)]) assert.equal(importTags(other), null, other.slice(0, 60));
    fc.assert(
      fc.property(randomDocuments, fc.nat(), fc.nat(80), fc.string({ unit: 'binary' }), ({ exportable }, at, length, by) => {
        for (const format of ['json', 'web-annotation'] as const) {
          const text = exportFormats[format].serialize(exportable);
          const from = at % text.length;
          assert.doesNotThrow(() => importTags(text.slice(0, from) + by + text.slice(from + length)));
        }
      }),
      { numRuns: 200 },
    );
  });
});
