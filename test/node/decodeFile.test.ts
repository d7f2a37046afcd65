import assert from 'node:assert/strict';
import { decodeFile } from '../../server/src/node/decodeFile.ts';

describe('decodeFile', () => {
  it('takes away a byte order mark', () => {
    assert.deepEqual(decodeFile(Buffer.from('\ufeff来源')), { text: '来源', encoding: 'utf-8' });
    assert.deepEqual(decodeFile(Buffer.from('\ufeff来源', 'utf16le')), { text: '来源', encoding: 'utf-16le' });
    assert.deepEqual(decodeFile(Buffer.from('\ufeff来源', 'utf16le').swap16()), { text: '来源', encoding: 'utf-16be' });
    assert.deepEqual(decodeFile(Buffer.from([0x84, 0x31, 0x95, 0x33, 0xc0, 0xb4]), 'gb18030'), { text: '来', encoding: 'gb18030' });
  });

  it('takes away only one', () => assert.equal(decodeFile(Buffer.from('\ufeff\ufeffa')).text, '\ufeffa'));

  it('decodes as it is told, whatever it would have guessed', () => {
    const bytes = Buffer.from('来源');
    assert.deepEqual(decodeFile(bytes, 'gb18030'), { text: '鏉ユ簮', encoding: 'gb18030' });
    assert.deepEqual(decodeFile(Buffer.from([0, 1, 2, 3]), 'utf-8'), { text: '\0\u0001\u0002\u0003', encoding: 'utf-8' });
  });

  it('keeps lone surrogates of UTF-16', () => {
    const text = '头\ud800尾\udc00';
    assert.equal(decodeFile(Buffer.from(text, 'utf16le'), 'utf-16le').text, text);
    assert.equal(decodeFile(Buffer.from(text, 'utf16le').swap16(), 'utf-16be').text, text);
  });

  it('leaves the bytes that it was given as they are', () => {
    const bytes = Buffer.from('\ufeff来源', 'utf16le').swap16();
    const copy = Buffer.from(bytes);
    decodeFile(bytes);
    assert.deepEqual(bytes, copy);
  });

  it('reads UTF-16 of an odd length up to its last whole character', () => {
    assert.equal(decodeFile(Buffer.from([0x41, 0, 0x42]), 'utf-16le').text, 'A');
    assert.equal(decodeFile(Buffer.from([0, 0x41, 0]), 'utf-16be').text, 'A');
  });

  it('reads the quotation marks of windows-1252', () => {
    assert.equal(decodeFile(Buffer.from([0x93, 0x41, 0x94, 0x97]), 'windows-1252').text, '“A”—');
  });

  it('puts U+FFFD for what has no meaning', () => assert.equal(decodeFile(Buffer.from([0x61, 0xff, 0x62]), 'utf-8').text, 'a\ufffdb'));

  it('keeps NUL and all kinds of line ends', () => assert.equal(decodeFile(Buffer.from('a\0\r\nb\rc\n')).text, 'a\0\r\nb\rc\n'));

  it('gives no text for what is none', () => assert.deepEqual(decodeFile(Buffer.alloc(64)), { text: '', encoding: 'binary' }));
});
