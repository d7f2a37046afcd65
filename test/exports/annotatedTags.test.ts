import assert from 'node:assert/strict';
import { CountedText } from '../../server/src/annotations/countedText.ts';
import { locate } from '../../server/src/annotations/locate.ts';
import { type AnnotationPage, tagsOf } from '../../server/src/annotations/page.ts';
import { addTag, addTags, emptyPage } from '../../server/src/annotations/tagChanges.ts';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { toAnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import { annotatedTags } from '../../server/src/exports/annotatedTags.ts';
import { exportFormats } from '../../server/src/exports/formats.ts';
import { importTags } from '../../server/src/exports/importTags.ts';
import { source, targetOf, weekly } from '../annotations/support/pages.ts';

const page = addTag(addTag(emptyPage(source), '水务', targetOf('水厂演练断网供水')), '医疗', targetOf('一家医院的预约系统被勒索软件锁住'));

/** What is exported of a text and its tags, each where it is found. */
function exported(of: AnnotationPage, text: string, format: 'json' | 'web-annotation'): string {
  const counted = new CountedText(text);
  const spans = new Map(tagsOf(of).map(({ id, target }) => [id, locate(counted, target)]));
  const tags = annotatedTags(of, counted, (id) => spans.get(id) ?? null);
  return exportFormats[format].serialize({ text, versionCreated: null, document: toAnnotatedDocument(parseBulletin(text), { file: source, encoding: 'utf-8' }, { tags }) });
}

describe('annotatedTags', () => {
  const moved = `按语：本期六条。\n\n${weekly.replace('一家医院的预约系统被勒索软件锁住', '')}`;
  const counted = new CountedText(moved);

  it('are where they stand now, and orphans where they stood', () => {
    const [water, hospital] = annotatedTags(page, counted, (id) => locate(counted, tagsOf(page).find((tag) => tag.id === id)!.target));
    assert.equal([...moved].slice(water!.start, water!.end).join(''), water!.exact);
    assert.deepEqual(water!.range, counted.rangeOf({ start: moved.indexOf('水厂演练'), end: moved.indexOf('水厂演练') + 8 }));
    assert.deepEqual([hospital!.range, hospital!.start], [null, targetOf('一家医院的预约系统被勒索软件锁住').start]);
  });

  for (const format of ['json', 'web-annotation'] as const) {
    it(`come back from ${format} and are exported as the same bytes`, () => {
      for (const text of [weekly, moved, weekly.replaceAll('\n', '\r\n')]) {
        const first = exported(page, text, format);
        const again = addTags(emptyPage(source), importTags(first)?.flatMap(({ tags }) => tags) ?? []);
        assert.equal(tagsOf(again).length, 2);
        assert.equal(exported(again, text, format), first);
      }
    });
  }
});
