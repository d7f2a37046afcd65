import assert from 'node:assert/strict';
import { draftOf } from '../../../server/src/bulletin/parseBulletin.ts';
import { doubtsOf } from '../../../server/src/bulletin/readings/doubts.ts';
import type { Item, Reading } from '../../../server/src/bulletin/readings/reading.ts';

const lines = ['  灯塔换新灯', '', '新灯省电，阴天也能亮上四个晚上。', '', '旧灯的去处', '', '旧灯送进了镇上的展览室，孩子们可以摸。', '', '渔港修好堤', '', '去年台风掀走的三十米堤身补齐了。'];
const draft = draftOf(lines.join('\n'));
const item = (head: number, to: number): Item => ({ head: [head], from: head, to, section: null, by: 'short' });

function doubts(probabilities: Readonly<Record<number, number>>, said?: Parameters<typeof doubtsOf>[2]) {
  const headProbabilities = new Map(Object.entries(probabilities).map(([block, probability]) => [Number(block), probability]));
  const reading: Reading = { name: 'labels', items: [item(0, 3), item(4, 5)], sections: [], headProbabilities };
  return doubtsOf(draft, reading, said).map(({ range: { start, end }, isHeadline, probability }) => [start.line, start.character, end.character, isHeadline, probability]);
}

describe('lines in doubt', () => {
  it('are headlines and others that could be read the other way, each with its words', () => {
    assert.equal(draft.blocks.length, 6);
    assert.deepEqual(doubts({ 0: 0.55, 1: 0.1, 2: 0.45, 4: 0.95 }), [[0, 2, 7, true, 0.55], [4, 0, 5, false, 0.45]]);
  });

  it('are none where nothing was weighed', () => {
    assert.deepEqual(doubtsOf(draft, { name: 'closed', items: [item(0, 5)], sections: [] }), []);
  });

  it('are none that begin a story without headline: the line is its own', () => {
    const reading: Reading = { name: 'labels', items: [{ ...item(0, 5), head: [] }], sections: [], headProbabilities: new Map([[0, 0.45]]) };
    assert.deepEqual(doubtsOf(draft, reading), []);
  });

  it('are none of which a person has said what they are, whatever the word', () => {
    assert.deepEqual(doubts({ 0: 0.55, 2: 0.45 }, { headlines: ['灯塔换新灯'], notHeadlines: [] }), [[4, 0, 5, false, 0.45]]);
    assert.deepEqual(doubts({ 0: 0.55, 2: 0.45 }, { headlines: [], notHeadlines: ['旧灯的去处', '灯塔换新灯'] }), []);
  });
});
