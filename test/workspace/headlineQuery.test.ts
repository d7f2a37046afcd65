import assert from 'node:assert/strict';
import { answers, searchable } from '../../server/src/workspace/headlineQuery.ts';

describe('a query for headlines', () => {
  const table: [text: string, query: string, rank: number][] = [
    ['港口开通新航线', '港口', 3],
    ['港口开通新航线', '新航', 2],
    ['港口开通新航线', '港航线', 1],
    ['港口开通新航线', '线航', 0],
    ['IT 之家', 'it之', 3],
    ['Harbour Opens', 'HOPE', 1],
    ['ＩＰＯ 暂停', 'ipo', 3],
    ['港口', '', 3],
    ['', '港', 0],
    ['𠮷野家开店', '𠮷店', 1],
  ];
  for (const [text, query, rank] of table) it(`${query || 'nothing'} in ${text || 'nothing'}: ${rank}`, () => assert.equal(answers(searchable(text), searchable(query)), rank));
});
