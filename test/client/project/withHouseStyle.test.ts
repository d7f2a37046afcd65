import assert from 'node:assert/strict';
import { withHouseStyle } from '../../../client/src/project/withHouseStyle.ts';

const [a, b, c] = ['a.bulletin-style.json', 'b.bulletin-style.json', 'c.bulletin-style.json'] as const;

describe('a project with a house style', () => {
  it('keeps what else it says', () => assert.deepEqual(withHouseStyle({ rules: {} }, '*', a), { rules: {}, houseStyle: a }));

  it('has one for files of a name before those for others', () => {
    const one = withHouseStyle({ houseStyle: a }, '周报*.md', b);
    assert.deepEqual(one, { houseStyle: { '周报*.md': b, '*': a } });
    const two = withHouseStyle(one, '月报*.md', c);
    assert.deepEqual(Object.entries(two['houseStyle'] as object), [['月报*.md', c], ['周报*.md', b], ['*', a]]);
    assert.deepEqual(Object.entries(withHouseStyle(two, '周报*.md', c)['houseStyle'] as object), [['周报*.md', c], ['月报*.md', c], ['*', a]]);
    assert.deepEqual(Object.entries(withHouseStyle(two, '*', b)['houseStyle'] as object), [['月报*.md', c], ['周报*.md', b], ['*', b]]);
  });
});
