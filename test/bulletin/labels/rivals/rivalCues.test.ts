import assert from 'node:assert/strict';
import { labelledBlocks } from '../../../../server/src/bulletin/labels/cues.ts';
import { looksOf } from '../../../../server/src/bulletin/labels/looks.ts';
import { BODY, HEADLINE, LABELS, OUTSIDE, SECTION } from '../../../../server/src/bulletin/labels/model.ts';
import { divide } from '../../../../server/src/bulletin/labels/rivals/division.ts';
import { groundOf } from '../../../../server/src/bulletin/labels/rivals/rival.ts';
import { rivalCues } from '../../../../server/src/bulletin/labels/rivals/rivalCues.ts';
import { draftOf } from '../../../../server/src/bulletin/parseBulletin.ts';

const text = `一、行业动态

1. 港区岸电扩容工程开工

临海港务局介绍，岸电扩容工程于本周开工，建成后可同时为六艘货轮供电，年内完成主体施工并投入试运行。

来源：临海日报

2. 渔船北斗终端完成换装

全市渔船北斗终端换装工作已经结束，三千余艘渔船实现全程在线，海上救援响应时间明显缩短。

来源：海岸时报

3. 内河航道疏浚按期收尾

内河航道疏浚工程按期收尾，通航水深达到四米，千吨级船舶可以全天候进出内港码头作业。

来源：临海日报`;

const draft = draftOf(text);
const indices = labelledBlocks(draft);
const looks = looksOf(draft, indices);
const even = indices.map(() => new Float64Array(LABELS.length).fill(1 / LABELS.length));
const right = [SECTION, ...Array.from({ length: 3 }, () => [HEADLINE, BODY, BODY]).flat()];
const ground = groundOf(draft, indices, looks, even, divide(right), right);

/** The cues of a division, by their names. */
function cuesOf(labels: readonly number[], behind = 0): ReadonlyMap<string, number> {
  const cues = rivalCues(ground, { labels, division: divide(labels), behind });
  assert.equal(new Set(cues.map(([name]) => name)).size, cues.length, 'a name that two cues have');
  return new Map(cues);
}

describe('labels: cues of whole divisions', () => {
  it('the text has the blocks that the test is about', () => assert.equal(indices.length, 10));

  it('know when each story has one source at its end, and all look alike', () => {
    const cues = cuesOf(right);
    for (const name of ['source-one', 'source-last', 'even', 'pattern', 'main-class', 'pure', 'counts-up', 'section-opens', 'kept', 'same']) assert.equal(cues.get(name), 1, name);
    for (const name of ['source-none', 'source-outside', 'headless', 'outside', 'new', 'section-empty', 'numbers-left', 'behind']) assert.equal(cues.get(name), 0, name);
    assert.ok(cues.has('stories:≤4') && cues.has('classes:≤1'));
  });

  it('know of sources that are left outside, and of two in one story', () => {
    const cues = cuesOf([SECTION, HEADLINE, BODY, OUTSIDE, HEADLINE, BODY, BODY, BODY, BODY, BODY]);
    assert.ok(Math.abs(cues.get('source-outside')! - 1 / 3) < 1e-9);
    assert.equal(cues.get('source-none'), 1 / 2);
    assert.equal(cues.get('source-more'), 1 / 2);
    assert.equal(cues.get('numbers-left'), 1 / 3);
    assert.equal(cues.get('kept'), 2 / 3);
  });

  it('know of headlines taken for sections', () => {
    const cues = cuesOf([OUTSIDE, ...Array.from({ length: 3 }, () => [SECTION, HEADLINE, BODY]).flat()], 12);
    assert.equal(cues.get('section-of-one'), 1);
    assert.equal(cues.get('stopped'), 1);
    assert.equal(cues.get('kept'), 0);
    assert.equal(cues.get('behind'), 1.2);
    assert.ok(cues.has('behind:≤20'));
  });

  it('say one thing of a division without stories', () => {
    assert.deepEqual([...cuesOf(indices.map(() => OUTSIDE))], [['stories:none', 1]]);
  });
});
