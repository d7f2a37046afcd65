import assert from 'node:assert/strict';
import { agreementAt, isShort, tolerated } from '../../server/src/annotations/agreement.ts';

const words = { exact: '水厂演练断网断电供水五个小时', prefix: '昨日上午九时整警报声响起之后', suffix: '值守人员改用纸质台账坚持到底' };
const at = (text: string) => agreementAt(text, text.indexOf(words.exact), text.indexOf(words.exact) + words.exact.length, words);

describe('agreementAt', () => {
  it('proves by either side', () => {
    const [before, after] = at(`${words.prefix}${words.exact}然后一切恢复正常，没有人员受伤。`);
    assert.deepEqual([before.share, before.proves, after.proves], [1, true, false]);
  });

  it('allows a small edit beside the words, and lets what stands between count against', () => {
    const [before] = at(`昨日上午九时许警报声响起之后${words.exact}。`);
    assert.ok(before.proves && before.share < 1);
    const [apart] = at(`${words.prefix}——据介绍——${words.exact}。`);
    assert.ok(!apart.proves && !apart.isNear, 'too short a half');
  });

  it('takes the beginning and the end of a text for proof where they were it', () => {
    const short = { ...words, prefix: '讯：' };
    assert.ok(agreementAt(`讯：${words.exact}`, 2, 16, short)[0].proves);
    assert.ok(!agreementAt(`昨日讯：${words.exact}`, 4, 18, short)[0].proves);
  });

  it('wants what touches short words to be what it was', () => {
    const short = { ...words, exact: '供水' };
    const text = `${words.prefix.slice(0, -1)}前供水${words.suffix}`;
    const [before, after] = agreementAt(text, text.indexOf('供水'), text.indexOf('供水') + 2, short);
    assert.ok(before.share >= 0.85 && !before.proves && after.proves);
  });

  it('knows short words by the columns that they take', () => assert.deepEqual(['供水', 'a short piece of text', '水厂演练断网断电供水五个', 'x'.repeat(24)].map(isShort), [true, true, false, false]));
  it('allows errors up to the floor', () => assert.deepEqual([6, 7, 20, 100].map((length) => tolerated('字'.repeat(length))), [0, 1, 3, 15]));
});
