import assert from 'node:assert/strict';
import type { Article, Doubt } from '../../server/src/bulletin/model.ts';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { headlineDoubtful } from '../../server/src/rules/headline-doubtful.ts';
import { ruleContext } from '../../server/src/rules/runRules.ts';
import { article, bulletin, range } from '../features/bulletins.ts';
import { type Asked, linesAskedAbout, wordsAskedAbout } from './support/doubtfulBulletins.ts';

const sure = (count: number, confidence = 1): Article[] => Array.from({ length: count }, (_, k) => article({ range: range(`${3 * k}:0`, `${3 * k + 2}:0`), confidence }));
const doubts = (count: number, probability = 0.5): Doubt[] => Array.from({ length: count }, (_, k) => ({ range: range(`${3 * k + 1}:0`, `${3 * k + 1}:4`), isHeadline: false, probability }));

/** The messages' keys, each without the rule's name. */
function told(articles: readonly Article[], doubtful: readonly Doubt[]): readonly string[] {
  const lines = Array.from({ length: 3 * articles.length }, () => '水电站大修');
  const context = ruleContext(bulletin({ articles, doubts: doubtful }), { uri: 'file:///a.txt', lines }, { today: '2024-06-30' });
  return headlineDoubtful.check(context).map(({ message }) => message.key.replace(/^rule\.headline-doubtful\.?/u, ''));
}

describe('headline-doubtful', () => {
  it('asks about few lines one by one, and about many by one word at the top', () => {
    assert.deepEqual(told(sure(18), doubts(5)), Array(5).fill('near'));
    assert.deepEqual(told(sure(18), doubts(6)), ['throughout']);
    assert.deepEqual(told(sure(60), doubts(6)), Array(6).fill('near'));
    assert.deepEqual(told(sure(60), doubts(7)), ['throughout']);
  });

  it('does so, too, where they are a large part of the articles', () => {
    assert.deepEqual(told(sure(4), doubts(2)), ['near', 'near']);
    assert.deepEqual(told(sure(9), doubts(3)), ['near', 'near', 'near']);
    assert.deepEqual(told(sure(8), doubts(3)), ['throughout']);
  });

  it('says so of articles that are unsure on the average, whatever is in doubt', () => {
    assert.deepEqual(told(sure(3, 0.69), []), ['throughout']);
    assert.deepEqual(told(sure(3, 0.71), []), []);
    assert.deepEqual(told(sure(2, 0.3), doubts(1)), ['near']);
  });

  it('asks where neither is likely, and has the likelier word first', () => {
    const read = (probability: number): Doubt => ({ ...doubts(1, probability)[0]!, isHeadline: true });
    assert.deepEqual(told(sure(9), [read(0.6)]), []);
    assert.deepEqual(told(sure(9), [read(0.1)]), ['']);
    assert.deepEqual(told(sure(9), doubts(1, 0.5)), ['near']);
    assert.deepEqual(told(sure(9), doubts(1, 0.49)), []);
    assert.deepEqual(told(sure(9), doubts(1, 0.6)), []);
  });

  describe('over generated bulletins', () => {
    let asked: readonly Asked[] = [];
    before(function () {
      this.timeout(180_000);
      asked = [...linesAskedAbout(Array(1000).keys())];
    });

    it('finds some of either kind', () => {
      assert.ok(asked.some(({ doubt }) => doubt.isHeadline) && asked.some(({ doubt }) => !doubt.isHeadline), String(asked.length));
    });

    it('a person’s word settles the line, and its article is sure', () => {
      for (const { seed, text, checked, finding } of asked) {
        const { line } = finding.range.start;
        const words = wordsAskedAbout({ checked, finding });
        const fixes = finding.fixes?.(checked.context) ?? [];
        assert.deepEqual(fixes.map(({ says }) => says).sort(), ['headline', 'notHeadline']);
        const said = parseBulletin(text, { overrides: { headlines: [words], notHeadlines: [] } });
        const refused = parseBulletin(text, { overrides: { headlines: [], notHeadlines: [words] } });
        const begun = said.articles.find(({ headlineRange }) => headlineRange?.start.line === line);
        assert.equal(begun?.confidence, 1, `${seed}: “${words}”`);
        assert.ok(refused.articles.every(({ headlineRange }) => headlineRange?.start.line !== line), `${seed}: “${words}”`);
        for (const { doubts: left } of [said, refused]) assert.ok(left.every(({ range: { start } }) => start.line !== line), `${seed}: “${words}”`);
      }
    });
  });
});
