import assert from 'node:assert/strict';
import { CountedText } from '../../server/src/annotations/countedText.ts';
import { locate } from '../../server/src/annotations/locate.ts';
import { tagsOf } from '../../server/src/annotations/page.ts';
import { settlePage } from '../../server/src/annotations/settlePage.ts';
import { addTag, emptyPage } from '../../server/src/annotations/tagChanges.ts';
import { source, targetOf, weekly } from './support/pages.ts';

const headline = '水厂演练断网供水';
const page = addTag(emptyPage(source), '水务', targetOf(headline));

/** The page settled on a text in which the tag is on those words. */
function settled(text: string, words: string | null) {
  const counted = new CountedText(text);
  const start = words === null ? -1 : counted.plain.indexOf(words);
  return settlePage(page, counted, () => (words === null ? null : { start, end: start + words.length }));
}

describe('settlePage', () => {
  it('changes nothing where the quote still leads to its place, wherever that is now', () => {
    assert.equal(settled(weekly, headline), page);
    assert.equal(settled(`按语：本期六条。\n\n${weekly}`, headline), page);
    assert.equal(settled(weekly.replaceAll('\n', '\r\n'), headline), page);
    assert.equal(settled(weekly.replace('街道给独居老人', '街道先给独居老人'), headline), page);
  });

  it('quotes anew what was edited, or what stands beside it', () => {
    const edited = weekly.replace(headline, '水厂演练断网断电供水');
    assert.deepEqual(tagsOf(settled(edited, '水厂演练断网断电供水')).map(({ target }) => target), [targetOf('水厂演练断网断电供水', edited)]);
    const beside = weekly.replace('值守人员', '值班人员');
    assert.deepEqual(tagsOf(settled(beside, headline)).map(({ target }) => target), [targetOf(headline, beside)]);
  });

  it('quotes anew what is no longer the only one', () => {
    const listed = `目录：${headline}\n\n${weekly}`;
    const counted = new CountedText(listed);
    const start = listed.lastIndexOf(headline);
    const [tag] = tagsOf(settlePage(page, counted, () => ({ start, end: start + headline.length })));
    assert.deepEqual(tag!.target, targetOf(headline, listed, 'last'));
    assert.equal(locate(counted, tag!.target)?.start, start);
  });

  it('keeps an orphan as it is', () => assert.equal(settled(weekly.replace(headline, ''), null), page));
});
