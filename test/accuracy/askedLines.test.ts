import assert from 'node:assert/strict';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { headlineDoubtful } from '../../server/src/rules/headline-doubtful.ts';
import { ruleContext } from '../../server/src/rules/runRules.ts';
import { generate } from '../generator/generate.ts';
import { firstAskedAbout } from '../rules/support/doubtfulBulletins.ts';
import { askedLines, askedSentence, sumOfAsked } from './askedLines.ts';

describe('accuracy: lines asked about', function () {
  this.timeout(180_000);

  it('are wrong where they are read otherwise than the gold says', () => {
    const { seed, text } = firstAskedAbout(true);
    const { gold } = generate(seed);
    const bulletin = parseBulletin(text);
    const { lines, wrong } = askedLines(gold, bulletin, text);
    assert.ok(lines > 0);
    const asked = new Set(headlineDoubtful.check(ruleContext(bulletin, { uri: '', lines: text.split('\n') }, { today: '2024-06-30' })).map(({ range }) => range));
    const doubts = bulletin.doubts.filter(({ range }) => asked.has(range)).map((doubt) => ({ ...doubt, isHeadline: !doubt.isHeadline, probability: 0.55 }));
    const turned = askedLines(gold, { ...bulletin, doubts }, text);
    assert.deepEqual(turned, { ...turned, lines, wrong: lines - wrong });
  });

  it('are told apart from documents that are doubtful throughout, and none in what is no bulletin', () => {
    const { text, seed } = firstAskedAbout(false);
    const { gold } = generate(seed);
    const bulletin = parseBulletin(text);
    const unsure = bulletin.articles.map((article) => ({ ...article, confidence: 0.3 }));
    const whole = askedLines(gold, { ...bulletin, articles: [...unsure, ...unsure, ...unsure] }, text);
    assert.deepEqual(whole, { lines: 0, wrong: 0, documents: 0, throughout: 1 });
    assert.deepEqual(askedLines(gold, { ...bulletin, isBulletin: false }, text), { lines: 0, wrong: 0, documents: 0, throughout: 0 });
    const sum = sumOfAsked([whole, { lines: 4, wrong: 3, documents: 1, throughout: 0 }]);
    assert.match(askedSentence(sum), /: 4 lines asked about in 1 bulletins, read wrongly: 3 \(75 %\); bulletins doubtful throughout: 1$/u);
  });
});
