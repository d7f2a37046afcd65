import assert from 'node:assert/strict';
import { decodeBytes } from '../../server/src/browser/decodeBytes.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('decodeBytes', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    assert.deepEqual(decodeBytes(new TextEncoder().encode('渡口')), { text: '渡口', encoding: 'utf-8' });
    assert.deepEqual(decodeBytes(new TextEncoder().encode('\ufeff渡口')), { text: '渡口', encoding: 'utf-8' });
  });

  it('reads UTF-16 by its mark, and GB18030 where UTF-8 has no meaning', () => {
    assert.deepEqual(decodeBytes(bytes(0xff, 0xfe, 0x21, 0x6e)), { text: '渡', encoding: 'utf-16le' });
    assert.deepEqual(decodeBytes(bytes(0xfe, 0xff, 0x6e, 0x21)), { text: '渡', encoding: 'utf-16be' });
    assert.deepEqual(decodeBytes(bytes(0xd6, 0xd0, 0xce, 0xc4)), { text: '中文', encoding: 'gb18030' });
  });

  it('takes what holds NULs for no text', () => assert.deepEqual(decodeBytes(bytes(0x50, 0x4b, 0, 0)), { text: '', encoding: 'binary' }));
});
