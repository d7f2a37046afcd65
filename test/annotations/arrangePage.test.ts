import assert from 'node:assert/strict';
import { arrangePage } from '../../server/src/annotations/arrangePage.ts';
import { CountedText } from '../../server/src/annotations/countedText.ts';
import { locate } from '../../server/src/annotations/locate.ts';
import { type Annotation, type AnnotationPage, tagsOf } from '../../server/src/annotations/page.ts';
import { addTag, emptyPage } from '../../server/src/annotations/tagChanges.ts';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { source, targetOf, weekly } from './support/pages.ts';

const counted = new CountedText(weekly);
const spanOf = (annotation: Annotation) => (annotation.kind === 'foreign' ? null : locate(counted, annotation.target));
const arranged = (page: AnnotationPage) => arrangePage(page, parseBulletin(weekly), counted, spanOf);
const placesOf = ({ items }: AnnotationPage) => items.map(({ slot, annotation }) => `${slot} ${annotation.kind === 'foreign' ? annotation.raw : annotation.value}`);

describe('arrangePage', () => {
  const tagged = [['末', '老旧摄像头'], ['中', '水厂演练断网供水'], ['中/首', '水厂演练断网供水'], ['文', '六小时'], ['头', '网络安全周报']] as const;
  const page = tagged.reduce((made, [value, words]) => addTag(made, value, targetOf(words)), emptyPage(source));

  it('orders by place and then by words, each in the slot of its article', () => {
    assert.deepEqual(placesOf(arranged(page)), ['0 头', '3 中', '3 中/首', '3 文', '6 末']);
    assert.equal(arranged(page).slots, 7);
  });

  it('makes the same page of the same tags, in whatever order they came', () => {
    const reversed = [...tagged].reverse().reduce((made, [value, words]) => addTag(made, value, targetOf(words)), emptyPage(source));
    assert.deepEqual(arranged(reversed), arranged(page));
  });

  it('leaves a page alone that is in order', () => {
    const once = arranged(page);
    assert.equal(arranged(once), once);
  });

  it('leaves orphans and annotations of other tools in their slot, behind what has a place', () => {
    const orphan = { kind: 'tag', id: 'urn:o', value: '失', target: { ...targetOf('六小时'), exact: '七小时' } } as const;
    const once = arranged(page);
    const more = { ...once, items: [{ slot: 3, annotation: orphan }, { slot: 3, annotation: { kind: 'foreign', raw: '{}' } as const }, ...once.items, { slot: 9, annotation: { kind: 'foreign', raw: '[]' } as const }] };
    assert.deepEqual(placesOf(arranged(more)), ['0 头', '3 中', '3 中/首', '3 文', '3 失', '3 {}', '6 末', '6 []']);
  });

  it('has one slot where there are no articles', () => assert.deepEqual(arrangePage(page, parseBulletin(''), counted, spanOf).slots, 1));
  it('keeps all tags', () => assert.equal(tagsOf(arranged(page)).length, tagged.length));
});
