import assert from 'node:assert/strict';
import { oneLine, shortened } from '../../server/src/overview/shortened.ts';

describe('shortened', () => {
  it('cuts between code points, and nothing that fits', () => {
    assert.equal(shortened('𠮷𠮷𠮷', 2), '𠮷𠮷…');
    assert.equal(shortened('𠮷𠮷𠮷', 3), '𠮷𠮷𠮷');
    assert.equal(shortened('ab cd', 3), 'ab…');
  });
});

describe('oneLine', () => {
  it('leaves nothing that breaks or turns the line', () => assert.equal(oneLine(' a\r\nb\u2028c\u202ed\0e\ud800 '), 'a b c d e\ufffd'));
});
