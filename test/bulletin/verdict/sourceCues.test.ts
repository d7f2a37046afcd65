import assert from 'node:assert/strict';
import { draftOf, findReading } from '../../../server/src/bulletin/parseBulletin.ts';
import { chooseSources } from '../../../server/src/bulletin/slots/chooseSources.ts';
import { shippedSlots } from '../../../server/src/bulletin/slots/slotWeights.ts';
import { sourceCues } from '../../../server/src/bulletin/verdict/sourceCues.ts';

const stories = (source: (k: number) => string) => ['新码头启用', '旧桥封闭', '学校搬迁', '气温回升']
  .map((head, k) => `## ${head}\n\n5月${String(k + 3)}日，临河市有关部门表示，这件事将在年底前完成，居民可以到现场看一看。${source(k)}`).join('\n\n');

function cuesOf(text: string): readonly string[] {
  const draft = draftOf(text);
  const { items } = findReading(draft)!;
  return sourceCues(draft, chooseSources(draft, items, shippedSlots).chosen);
}

describe('sourceCues', () => {
  it('tells that every story names one', () => {
    const cues = cuesOf(stories((k) => `（来源：${['临河日报', '新华社', '江岸晚报', '中新网'][k]!}）`));
    assert.ok(cues.includes('chosen:all') && cues.includes('chosen-sure:all') && cues.includes('chosen-names:≤4'), cues.join(' '));
  });
  it('tells that none does', () => {
    const cues = cuesOf(stories(() => ''));
    assert.ok(cues.includes('chosen:0') && cues.includes('chosen-sure:none') && cues.includes('chosen-names:≤0'), cues.join(' '));
  });
});
