import assert from 'node:assert/strict';
import { commonFigures, figuresIn } from '../../server/src/workspace/figures.ts';

describe('figures', () => {
  const table: [text: string, figures: string[]][] = [
    ['海拔一千九百米，十个月，四百吨', ['1900', '10', '400']],
    ['海拔1,900米，10 个月，４００吨', ['1900', '10', '400']],
    ['二〇二四年，三千零五万六千七百元，两亿', ['2024', '30056700', '200000000']],
    ['涨了2.1%，又涨了2.1%', ['2.1']],
    ['一条河，两座桥', []],
    ['', []],
  ];
  for (const [text, figures] of table) {
    it(`${text || 'nothing'}: ${figures.join(' ')}`, () => assert.deepEqual(figuresIn(text), figures));
  }

  it('are compared where both texts have some', () => {
    assert.equal(commonFigures(['1', '2'], ['1', '2']), 1);
    assert.equal(commonFigures(['1', '2'], ['2', '3']), 0.5);
    assert.equal(commonFigures(['1', '2'], ['1']), null);
    assert.equal(commonFigures([], []), null);
  });
});
