import assert from 'node:assert/strict';
import { endsInOne } from '../../../server/src/bulletin/text/endings.ts';

describe('endsInOne', () => {
  const ends = endsInOne(['报', '日报', 'Times', '中心']);

  it('knows a text by the word that it ends in', () => {
    for (const text of ['江岸日报', '晚报', 'The Harbour Times', '监测中心', '报']) assert.equal(ends(text), true, text);
  });

  it('is not misled by the last unit, by words elsewhere, or by nothing', () => {
    for (const text of ['耐心', '日报社', 'Mills', 'times', '']) assert.equal(ends(text), false, text);
  });
});
