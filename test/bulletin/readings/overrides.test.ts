import assert from 'node:assert/strict';
import { draftOf } from '../../../server/src/bulletin/parseBulletin.ts';
import { applyOverrides, type Overrides } from '../../../server/src/bulletin/readings/overrides.ts';
import type { Item, Reading } from '../../../server/src/bulletin/readings/reading.ts';

const lines = ['水库清淤', '库区见闻', '新坝合龙', '大坝今晨合龙，比计划早了九天。', '旧渠通水', '旧渠又通了水，两岸的田不再靠天。', '编后', '———', '渡槽加固', '渡槽的裂缝补好了，今年夏天可以过水。'];
const draft = draftOf(lines.join('\n\n'));
const item = (from: number, to: number, section: number | null = null): Item => ({ head: [from], from, to, section, by: 'short', confidence: 0.5 });
const reading: Reading = {
  name: 'labels',
  items: [item(2, 5, 0), item(8, 9, 0)],
  sections: [{ blocks: [1], name: lines[1]!, to: 9, source: null }],
};

/** Each story as its head's words, its blocks, its section, and whether a person made it. */
function stories(said: Partial<Overrides>): unknown[] {
  const { items } = applyOverrides(draft, reading, { headlines: [], notHeadlines: [], ...said });
  return items.map(({ head, from, to, section, isSaid = false }) => [lines[head[0]!], from, to, section, isSaid]);
}

describe('a person’s word for lines', () => {
  it('makes a story of a line inside of another', () => {
    assert.equal(draft.blocks.length, lines.length);
    assert.deepEqual(stories({ headlines: ['旧渠通水'] }), [['新坝合龙', 2, 3, 0, false], ['旧渠通水', 4, 5, 0, true], ['渡槽加固', 8, 9, 0, false]]);
  });

  it('makes a story of a line outside of all others, up to what comes next', () => {
    assert.deepEqual(stories({ headlines: ['水库清淤'] }), [['水库清淤', 0, 0, null, true], ['新坝合龙', 2, 5, 0, false], ['渡槽加固', 8, 9, 0, false]]);
    assert.deepEqual(stories({ headlines: ['编后'] }), [['新坝合龙', 2, 5, 0, false], ['编后', 6, 6, 0, true], ['渡槽加固', 8, 9, 0, false]]);
  });

  it('makes a story of the head of a section, which then is none', () => {
    const { sections } = applyOverrides(draft, reading, { headlines: ['库区见闻'], notHeadlines: [] });
    assert.deepEqual(sections, []);
    assert.deepEqual(stories({ headlines: ['库区见闻'] }), [['库区见闻', 1, 1, null, true], ['新坝合龙', 2, 5, null, false], ['渡槽加固', 8, 9, null, false]]);
  });

  it('confirms a headline', () => assert.deepEqual(stories({ headlines: ['渡槽加固'] })[1], ['渡槽加固', 8, 9, 0, true]));

  it('gives the text of what is no headline to the story above', () => {
    assert.deepEqual(stories({ notHeadlines: ['渡槽加固'] }), [['新坝合龙', 2, 9, 0, false]]);
    assert.deepEqual(stories({ notHeadlines: ['新坝合龙'] }), [['渡槽加固', 8, 9, 0, false]]);
  });

  it('changes nothing where there is none', () => assert.equal(applyOverrides(draft, reading, { headlines: [], notHeadlines: [] }), reading));
});
