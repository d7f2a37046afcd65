import assert from 'node:assert/strict';
import { draftOf, findReading } from '../../../server/src/bulletin/parseBulletin.ts';
import { candidatesOf } from '../../../server/src/bulletin/slots/candidates.ts';
import { scaleOf } from '../../../server/src/bulletin/slots/scale.ts';
import { cueTeller, namesOf, slotCuesOf, surroundingsOf } from '../../../server/src/bulletin/slots/slotCues.ts';
import { scoreOf, shippedSlots } from '../../../server/src/bulletin/slots/slotWeights.ts';

const STORIES = ['东湖区新建三座过街天桥', '青石镇恢复老渡口', '北岭林场补种云杉'].map((headline, k) => `## ${headline}\n\n工程已经开工，预计明年春天完成，沿线居民可以就近通行。（${['松江日报', '河口晚报', '山城新闻网'][k]}）\n\n编辑：周小舟 | 校对：何青\n`);

describe('the scale of candidates', () => {
  const draft = draftOf(STORIES.join('\n'));
  const items = findReading(draft)?.items ?? [];
  const stories = items.map((item) => candidatesOf(draft, item));

  it('comes to the same sums as the names of the cues do', () => {
    const names = namesOf(draft, stories);
    const around = surroundingsOf(draft, items, stories, names);
    const scale = scaleOf(shippedSlots);
    const weighed = stories.map((candidates, s) => {
      const tellCues = cueTeller(draft, candidates, names[s]!, around);
      return candidates.map((_, c) => scale((tell) => tellCues(c, tell)));
    });
    const named = slotCuesOf(draft, items, stories).map((all) => all.map((cues) => scoreOf(cues, shippedSlots)));
    assert.equal(items.length, 3);
    assert.ok(named.flat().some((score) => score > 0) && named.flat().some((score) => score < 0));
    assert.deepEqual(weighed, named);
  });

  it('knows a cue by its whole name, whatever parts it was told in', () => {
    const scale = scaleOf(new Map([['before::', 2], ['around:(::', 4]]));
    assert.equal(scale((tell) => { tell('before', ':'); tell('around', '(', ':'); tell('around', ':', '('); tell('before'); }), 6);
    assert.equal(scale(() => undefined), 0);
  });
});
