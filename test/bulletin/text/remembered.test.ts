import assert from 'node:assert/strict';
import { remembered } from '../../../server/src/bulletin/text/remembered.ts';

describe('remembered', () => {
  it('reads a text once, and another one for itself', () => {
    const asked: string[] = [];
    const read = remembered((text) => (asked.push(text), text.length));
    assert.deepEqual([read('甲报'), read('甲报'), read('乙')], [2, 2, 1]);
    assert.deepEqual(asked, ['甲报', '乙']);
  });

  it('lets go of what was asked long ago', () => {
    let asked = 0;
    const read = remembered((text) => (asked++, text));
    read('甲');
    for (let k = 0; k < 100_000; k++) read(String(k));
    asked = 0;
    assert.equal(read('甲'), '甲');
    assert.equal(asked, 1);
  });

  it('holds no long text', () => {
    let asked = 0;
    const read = remembered((text) => (asked++, text.length));
    read('长'.repeat(500));
    read('长'.repeat(500));
    assert.equal(asked, 2);
  });
});
