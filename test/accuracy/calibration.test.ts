import assert from 'node:assert/strict';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { generate } from '../generator/generate.ts';
import { bandsOf, calibrationFigures, calibrationPasses, calibrationTable, judgedArticles, type JudgedArticle } from './calibration.ts';
import { compare } from './compare.ts';

const articles = (count: number, confidence: number, isRight: boolean): JudgedArticle[] => Array<JudgedArticle>(count).fill({ confidence, isRight });

describe('accuracy: calibration', () => {
  it('counts as the measure of articles does', () => {
    for (let seed = 0; seed < 30; seed++) {
      const { gold, text } = generate(seed);
      const bulletin = parseBulletin(text);
      const judged = judgedArticles(gold, bulletin);
      const { right, extra } = compare(gold, bulletin).counts.articles;
      assert.deepEqual([judged.filter(({ isRight }) => isRight).length, judged.length], [right, right + extra], String(seed));
    }
  });

  it('puts each article into the band of its confidence, and what is sure once more', () => {
    const bands = bandsOf([0, 0.49, 0.5, 0.7, 0.89, 0.9, 0.97, 1].map((confidence, k) => ({ confidence, isRight: k % 2 === 0 })));
    assert.deepEqual(bands.map(({ articles: count }) => count), [2, 1, 2, 1, 2, 3]);
    assert.deepEqual(bands.map(({ right }) => right), [0.5, 1, 0.5, 0, 0.5, 1 / 3]);
    assert.equal(bands[0]?.confidence, 0.245);
    assert.deepEqual(Object.keys(calibrationFigures(bands)), ['below 0.5', '0.5 to 0.7', '0.7 to 0.9', '0.9 to 0.97', '0.97 or more', '0.9 or more']);
    assert.deepEqual(calibrationFigures(bandsOf([])), {});
  });

  it('marks what is called sure and is wrong too often', () => {
    const honest = bandsOf([...articles(190, 0.99, true), ...articles(10, 0.93, false), ...articles(50, 0.3, false)]);
    const vain = bandsOf([...articles(189, 0.99, true), ...articles(11, 0.93, false)]);
    assert.deepEqual([calibrationPasses(honest), calibrationPasses(vain)], [true, false]);
    assert.match(calibrationTable(honest), /^ {2}0\.9 or more +200 +0\.950 +0\.987 +to be 0\.95 or more$/mu);
    assert.match(calibrationTable(vain), /^✗ 0\.9 or more/mu);
    assert.ok(calibrationPasses(bandsOf(articles(5, 0.95, false))), 'five tell nothing');
  });
});
