import assert from 'node:assert/strict';
import { cleanWords } from '../../../server/src/bulletin/articles/headlineWords.ts';

describe('cleanWords', () => {
  const cases: readonly (readonly [text: string, words: string])[] = [
    ['**Tide** `gauge` moved', 'Tide gauge moved'],
    ['&#x1F4CC; Tide &amp; time', 'Tide & time'],
    ['-=> The Last Pier <=-', 'The Last Pier'],
    ['"The Last Pier"', 'The Last Pier'],
    ['“开张”与“收摊”', '“开张”与“收摊”'],
    ['"Open" and "shut"', '"Open" and "shut"'],
    ['【夜市今晚开张】', '夜市今晚开张'],
    ['夜市今晚开张[2]', '夜市今晚开张'],
    ['：夜市今晚开张，', '夜市今晚开张'],
  ];
  for (const [text, words] of cases) it(text, () => assert.equal(cleanWords(text), words));
});
