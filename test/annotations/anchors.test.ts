import assert from 'node:assert/strict';
import { liveTrial, orphanShare, outsideTrial, runTrials } from './support/anchorTrials.ts';
import { judgeFound, judgeMoved } from './support/judge.ts';
import { copied, MarkedText, written } from './support/markedText.ts';

/** The bars of `npm run bench:anchors`, which runs ten thousand of each. */
describe('tags under random edits of the samples', function () {
  this.timeout(180_000);

  for (const [how, trial] of [['as an editor tells of them', liveTrial], ['made outside', outsideTrial]] as const) {
    it(`${how}: are on their words or are orphans`, () => {
      const sum = runTrials(trial, 50_000, 500);
      assert.deepEqual(sum.wrong.map(({ seed, quote, found }) => [seed, quote.exact, found]), []);
      assert.ok((sum.tally.get('right') ?? 0) > 8000, 'most keep their place');
      assert.ok(orphanShare(sum) < 0.05, `${orphanShare(sum)}`);
    });
  }
});

describe('the judge of those trials', () => {
  const tagged = { tag: 0, piece: { start: 2, end: 6 }, exact: '丙丁戊己', first: '甲乙丙丁戊己庚辛' };
  const text = new MarkedText('甲乙丙丁戊己庚辛').tagged([tagged]);
  const spanOf = ({ text: now }: MarkedText, words: string) => ({ start: now.indexOf(words), end: now.indexOf(words) + words.length });

  it('knows words that have moved, and what was written into them', () => {
    const moved = text.replaced(0, 0, written('零零'));
    assert.equal(judgeFound(moved, tagged, spanOf(moved, '丙丁戊己')), 'right');
    assert.equal(judgeMoved(moved, tagged, spanOf(moved, '丙丁戊己')), 'right');
    const grown = text.replaced(4, 4, written('又'));
    assert.equal(judgeMoved(grown, tagged, spanOf(grown, '丙丁又戊己')), 'right');
  });

  it('knows other words, even where they read the same', () => {
    assert.equal(judgeFound(text, tagged, spanOf(text, '庚辛')), 'wrong');
    assert.equal(judgeMoved(text, tagged, spanOf(text, '己庚')), 'wrong');
    const rewritten = text.replaced(2, 6, written('')).replaced(3, 3, written('又丙丁戊己又'));
    assert.equal(judgeFound(rewritten, tagged, spanOf(rewritten, '丙丁戊己')), 'wrong');
    const beside = text.replaced(6, 6, written('又'));
    assert.equal(judgeMoved(beside, tagged, spanOf(beside, '丙丁戊己又')), 'wrong');
  });

  it('allows a copy only when the original is gone', () => {
    const long = new MarkedText(`${'前'.repeat(40)}丙丁戊己${'后'.repeat(40)}`);
    const piece = { start: 40, end: 44 };
    const twice = long.replaced(84, 84, copied(long.piece(40, 44)));
    assert.equal(judgeFound(twice, { ...tagged, piece }, { start: 84, end: 88 }), 'wrong');
    const left = twice.replaced(40, 44, written(''));
    assert.equal(judgeFound(left, { ...tagged, piece }, { start: 80, end: 84 }), 'right');
  });

  it('tells orphans by whether their words still stand', () => {
    const gone = text.replaced(2, 6, written(''));
    assert.equal(judgeFound(gone, tagged, null), 'orphan: words are gone');
    assert.equal(judgeFound(text, tagged, null), 'orphan: words stand once');
    assert.equal(judgeFound(text.replaced(8, 8, copied(text.piece(2, 6))), tagged, null), 'orphan: words stand often');
  });
});
