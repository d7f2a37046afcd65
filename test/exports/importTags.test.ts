import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Tag, tagsOf } from '../../server/src/annotations/page.ts';
import { serializePage } from '../../server/src/annotations/serializePage.ts';
import { addTags, emptyPage } from '../../server/src/annotations/tagChanges.ts';
import type { AnnotatedTag } from '../../server/src/exports/annotatedJson.ts';
import { exportFormats } from '../../server/src/exports/formats.ts';
import { importTags, tagsMeantFor } from '../../server/src/exports/importTags.ts';
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

describe('tagsMeantFor', () => {
  const tag = (source: string, value: string): Tag => ({ kind: 'tag', id: `urn:${source}:${value}`, value, target: { source, exact: '字', prefix: '', suffix: '', start: 0, end: 1 } });
  const [first, second] = [{ source: 'a.txt', tags: [tag('a.txt', '甲')] }, { source: 'b.txt', tags: [tag('b.txt', '乙')] }];

  it('are those of the bulletin itself, as they are', () => {
    assert.deepEqual(tagsMeantFor([first, second], 'b.txt'), second.tags);
    assert.equal(tagsMeantFor([first, second], 'b.txt')?.[0], second.tags[0]);
    assert.deepEqual(tagsMeantFor([first, { source: 'a.txt', tags: [tag('a.txt', '丙')] }], 'a.txt')?.map(({ value }) => value), ['甲', '丙']);
  });

  it('are all of an only bulletin that had another name, and then on this one', () => {
    assert.deepEqual(tagsMeantFor([first], 'c.txt'), [{ ...first.tags[0]!, target: { ...first.tags[0]!.target, source: 'c.txt' } }]);
  });

  it('are not known where there are several others, or none', () => {
    assert.equal(tagsMeantFor([first, second], 'c.txt'), null);
    assert.equal(tagsMeantFor([], 'c.txt'), null);
    assert.deepEqual(tagsMeantFor([{ source: 'a.txt', tags: [] }], 'c.txt'), []);
  });
});
