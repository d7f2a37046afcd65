import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation, AnnotationPage, Target } from '../../server/src/annotations/page.ts';
import { serializePage } from '../../server/src/annotations/serializePage.ts';
import { addTag, emptyPage } from '../../server/src/annotations/tagChanges.ts';
import { read, source, targetOf } from './support/pages.ts';
import { webAnnotationErrors } from '../exports/schemas/webAnnotation.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 20 });
const target: fc.Arbitrary<Target> = fc
  .record({ exact: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), prefix: anyText, suffix: anyText, start: fc.nat(), length: fc.nat(1000) })
  .map(({ start, length, exact, prefix, suffix }) => ({ source, exact, prefix, suffix, start, end: start + length }));
const annotation: fc.Arbitrary<Annotation> = fc
  .oneof(
  fc.record({ kind: fc.constant('tag' as const), id: fc.uuid().map((id) => `urn:uuid:${id}`), value: anyText, target }),
  fc.record({ kind: fc.constant('override' as const), id: fc.uuid().map((id) => `urn:uuid:${id}`), value: fc.constantFrom('headline' as const, 'notHeadline' as const), target }),
  fc.record({ kind: fc.constant('foreign' as const), raw: fc.dictionary(anyText, fc.jsonValue()).map((json) => JSON.stringify({ ...json, type: 'Annotation' }, null, 1)) }),
  )
  .map((made) => ({ ...made }));
const pages: fc.Arbitrary<AnnotationPage> = fc.record({ slots: fc.integer({ min: 1, max: 9 }), items: fc.array(fc.tuple(fc.nat(), annotation), { maxLength: 8 }) }).map(({ slots, items }) => ({
  ...emptyPage(source),
  slots,
  items: items.map(([slot, each]) => ({ slot: slot % slots, annotation: each })).sort((a, b) => a.slot - b.slot),
}));

describe('serializePage', () => {
  const page = addTag({ ...emptyPage(source), slots: 3 }, '安全', targetOf('水厂演练断网供水'));

  it('is a page of one line for each annotation, and a blank one after each slot', () => {
    const lines = serializePage({ ...page, items: page.items.map((item) => ({ ...item, slot: 1 })) }).split('\n');
    assert.deepEqual(lines.slice(0, 6), ['{', '  "@context": "http://www.w3.org/ns/anno.jsonld",', `  "id": "${page.id}",`, '  "type": "AnnotationPage",', '  "generator": "urn:bulletin-desk:annotations:1",', '  "items": [']);
    assert.deepEqual(lines.slice(6).map((line) => (/"value":"([^"]*)"/u.exec(line)?.[1] ?? line)), ['', '安全', '', '', 'bulletin', '  ]', '}', '']);
  });

  it('is read back as what it was, and written again as the same bytes', () => {
    fc.assert(
      fc.property(pages, (any) => {
        const text = serializePage(any);
        assert.deepEqual(read(text), any);
        assert.equal(serializePage(read(text)), text);
        assert.equal(Buffer.from(text, 'utf8').toString('utf8'), text, 'no lone surrogate is left');
        assert.doesNotMatch(text, /[\r\u2028\u2029]/u);
      }),
      { numRuns: 300 },
    );
  });

  it('is valid by the assertions of the Recommendation', () => {
    fc.assert(fc.property(pages, (any) => assert.deepEqual(webAnnotationErrors(JSON.parse(serializePage({ ...any, items: any.items.filter(({ annotation: { kind } }) => kind !== 'foreign') }))), [])), { numRuns: 100 });
    assert.deepEqual(webAnnotationErrors(JSON.parse(serializePage(emptyPage(source)))), []);
  });

  it('says nothing that changes without cause', () => assert.doesNotMatch(serializePage(page), /created|modified|creator|\d{4}-\d\d-\d\d/u));
});
