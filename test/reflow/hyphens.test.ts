import assert from 'node:assert/strict';
import { divisionsIn } from '../../server/src/reflow/hyphens.ts';

describe('divisionsIn', () => {
  for (const [what, text, before, after, expected] of [
    ['drops the hyphen of a word that the text has whole', 'The harbour was quiet. Boats in the har-\nbour', 'Boats in the har-', 'bour', true],
    ['keeps the hyphen of a word that the text has with it', 'A low-lying field, a low-\nlying road', 'a low-', 'lying road', false],
    ['keeps it where the text has both', 'Reform and re-form, re-\nform', 're-', 'form', false],
    ['drops it before a rest that is no word', 'the infor-\nmation', 'the infor-', 'mation', true],
    ['drops it before another rest that is no word', 'a govern-\nment', 'a govern-', 'ment', true],
    ['keeps it where nothing is proved', 'a wind-\nmill', 'a wind-', 'mill', false],
    ['keeps it before a capital', 'the Anglo-\nSaxon', 'the Anglo-', 'Saxon', false],
    ['sees no division without a hyphen', 'the har\nbour harbour', 'the har', 'bour', false],
  ] as const) {
    it(what, () => assert.equal(divisionsIn(text)(before, after), expected));
  }
});
