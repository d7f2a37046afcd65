import assert from 'node:assert/strict';
import { endOfSentence } from '../../../server/src/bulletin/text/sentences.ts';

describe('endOfSentence', () => {
  const cases: readonly (readonly [text: string, first: string])[] = [
    ['渡口复航。首班船六点开。', '渡口复航'],
    ['渡口还开吗？船工说开。', '渡口还开吗？'],
    ['他问“渡口还开吗？”船工没有答话。次日开航。', '他问“渡口还开吗？”船工没有答话'],
    ['船期有变（见码头告示。）请留意。', '船期有变（见码头告示。）请留意'],
    ['客运增长8%；货运持平', '客运增长8%'],
    ['The U.S. and Mr. Quay agree on St. Mary. More follows.', 'The U.S. and Mr. Quay agree on St. Mary'],
    ['CAIRO, Ill. -- A barge broke loose. It was found.', 'CAIRO, Ill. -- A barge broke loose'],
    ['Version 5.1 is out; it is quick. Get it.', 'Version 5.1 is out; it is quick'],
    ['Who moved the buoy? Nobody says.', 'Who moved the buoy?'],
    ['Yahoo! buys a pier. The price is low.', 'Yahoo! buys a pier'],
    ['All is well', 'All is well'],
    ['Ferry sails\nat six', 'Ferry sails'],
  ];
  for (const [text, first] of cases) it(`${first} of ${text.replace('\n', '⏎')}`, () => assert.equal(text.slice(0, endOfSentence(text)), first));

  it('ends somewhere where a quote is never closed', () => {
    const text = '“渡口复航。首班船六点开。';
    assert.equal(endOfSentence(text), 5);
  });
});
