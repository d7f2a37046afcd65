import assert from 'node:assert/strict';
import { foldingRanges } from '../../server/src/features/foldingRanges.ts';
import { article, bulletin, range, section } from './bulletins.ts';

describe('foldingRanges', () => {
  const model = bulletin({
    sections: [section({ name: '要闻', range: range('1:0', '9:4') })],
    articles: [
      article({ range: range('2:0', '5:0') }),
      article({ range: range('6:0', '6:9') }),
      article({ range: range('7:0', '9:4') }),
    ],
  });

  it('folds sections and articles of more than one line, up to the last line that has something on it', () => {
    assert.deepEqual(foldingRanges(model), [
      { startLine: 1, endLine: 9 },
      { startLine: 2, endLine: 4 },
      { startLine: 7, endLine: 9 },
    ]);
  });

  it('gives no more than the client wants', () => {
    assert.deepEqual(foldingRanges(model, 1), [{ startLine: 1, endLine: 9 }]);
  });
});
