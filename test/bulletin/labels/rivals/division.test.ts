import assert from 'node:assert/strict';
import { ABOVE, BODY, HEADLINE, MORE, OUTSIDE, SECTION, START } from '../../../../server/src/bulletin/labels/model.ts';
import { divide } from '../../../../server/src/bulletin/labels/rivals/division.ts';

describe('labels: divisions', () => {
  it('have stories from headline to last block, and count them by section', () => {
    const { stories, sections } = divide([OUTSIDE, SECTION, HEADLINE, MORE, BODY, START, BODY, OUTSIDE, SECTION, HEADLINE]);
    assert.deepEqual(stories, [{ from: 2, to: 4, head: 2, section: 0 }, { from: 5, to: 6, head: -1, section: 0 }, { from: 9, to: 9, head: 9, section: 1 }]);
    assert.deepEqual(sections, [{ at: 1, stories: 2 }, { at: 8, stories: 1 }]);
  });

  it('begin a story at the lines above its headline', () => {
    assert.deepEqual(divide([ABOVE, ABOVE, HEADLINE, BODY, HEADLINE]).stories, [{ from: 0, to: 3, head: 2, section: -1 }, { from: 4, to: 4, head: 4, section: -1 }]);
  });

  it('of nothing are nothing', () => {
    assert.deepEqual(divide([]), { stories: [], sections: [] });
    assert.deepEqual(divide([OUTSIDE, OUTSIDE]).stories, []);
  });
});
