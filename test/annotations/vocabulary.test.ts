import assert from 'node:assert/strict';
import { colorOf, knownTags } from '../../server/src/annotations/vocabulary.ts';

const vocabulary = { '安全/勒索软件': { description: '加密文件，索要赎金', color: null }, 安全: { description: null, color: '#c0392b' }, 行业: { description: null, color: null } };

describe('knownTags', () => {
  it('has the vocabulary first, upper levels before lower, then what is used, most used first', () => {
    const known = knownTags(vocabulary, ['乙', '甲', '甲', '行业', '安全/勒索软件/双重勒索', 'bad/']);
    assert.deepEqual(known.map(({ value, uses }) => [value, uses]), [['安全', 0], ['安全/勒索软件', 0], ['行业', 1], ['甲', 2], ['乙', 1], ['安全/勒索软件/双重勒索', 1]]);
  });

  it('gives colours to lower levels', () => {
    assert.deepEqual(knownTags(vocabulary, []).map(({ color }) => color), ['#c0392b', '#c0392b', null]);
    assert.equal(colorOf(vocabulary, '安全/勒索软件/双重勒索'), '#c0392b');
    assert.equal(colorOf(vocabulary, '安全感'), null);
  });

  it('is not misled by names of objects', () => assert.deepEqual(knownTags({}, ['constructor', '__proto__']).map(({ value, description }) => [value, description]), [['__proto__', null], ['constructor', null]]));
});
