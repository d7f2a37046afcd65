import assert from 'node:assert/strict';
import { cuesOf, labelledBlocks, pairCuesOf } from '../../../server/src/bulletin/labels/cues.ts';
import { draftOf } from '../../../server/src/bulletin/parseBulletin.ts';

const text = `河湾简报

本期导读
旧仓库改成图书馆
渡口恢复夜航

旧仓库改成图书馆
三座旧仓库连成一座图书馆，阅览室沿着当年的铁轨一字排开。（河湾日报）

---

渡口恢复夜航
停了六年的夜航昨晚恢复，末班船推迟到十一点，票价与白天相同。（江城晚报）

免责声明：本简报仅供参考，退订请回复邮件。
`;

const draft = draftOf(text);
const indices = labelledBlocks(draft);
const cues = cuesOf(draft, null);
const at = (words: string, nth = 0) => indices.flatMap((i, k) => (draft.blocks[i]!.text.startsWith(words) ? [k] : []))[nth]!;

describe('labels: cues', () => {
  it('tell contents from the headlines that they name', () => {
    assert.ok(cues[at('旧仓库改成')]!.includes('repeated-in-list'));
    assert.ok(cues[at('旧仓库改成', 1)]!.includes('repeats-list'));
    assert.ok(cues[at('本期导读')]!.includes('contents-word'));
  });

  it('tell a source at the end, and how far off the next one is', () => {
    assert.ok(cues[at('三座旧仓库')]!.includes('trailing:bracket'));
    assert.ok(cues[at('旧仓库改成', 1)]!.some((cue) => cue.startsWith('ahead:≤1')));
  });

  it('give the page’s furniture no label, and tell the block behind it', () => {
    assert.ok(indices.every((i) => draft.blocks[i]!.kind !== 'rule'));
    assert.ok(cues[at('渡口恢复', 1)]!.includes('behind:rule'));
    assert.ok(pairCuesOf(draft, indices)[at('渡口恢复', 1)]!.includes('ruled'));
  });

  it('tell words of the trade', () => {
    const notice = cues[at('免责声明')]!;
    assert.ok(notice.includes('word:disclaimer') && notice.includes('word:subscribe') && notice.includes('after-text'));
  });
});
