import assert from 'node:assert/strict';
import { articleSpan, selectedSpan, targetAt } from '../../server/src/annotations/articleTarget.ts';
import { CountedText } from '../../server/src/annotations/countedText.ts';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { article, at } from '../exports/models.ts';
import { source, targetOf, weekly } from './support/pages.ts';

describe('the target of a tag', () => {
  const text = new CountedText(weekly.replaceAll('\n', '\r\n'));
  const [, , water] = parseBulletin(weekly).articles;

  it('on an article is its headline', () => assert.deepEqual(targetAt(source, text, articleSpan(water!, text)), targetOf('水厂演练断网供水')));

  it('on an article without headline is its first line', () => {
    const bare = article({ headline: null, headlineRange: null, range: { start: { line: 11, character: 0 }, end: water!.range.end } });
    const span = articleSpan(bare, text);
    assert.equal(text.plain.slice(span.start, span.end), weekly.split('\n')[11]);
  });

  it('on a selection is what is selected, without white space at its ends', () => {
    const span = selectedSpan({ start: { line: 9, character: 0 }, end: { line: 11, character: 4 } }, text);
    assert.equal(text.plain.slice(span.start, span.end), '水厂演练断网供水\n值守人员');
  });

  it('on nothing is none', () => assert.equal(targetAt(source, text, selectedSpan(at(9, 0, 0), text)), null));
});
