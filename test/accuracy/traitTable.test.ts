import assert from 'node:assert/strict';
import { measureGenerated } from './generated.ts';
import { lowest, traitRows, traitTable } from './traitTable.ts';
import { TRAIT_NAMES } from '../generator/traits.ts';

describe('accuracy: by trait', () => {
  const measured = measureGenerated(0, 30);
  const rows = traitRows(measured);

  it('counts every document once for each of its traits', () => {
    for (const trait of TRAIT_NAMES) {
      const counted = rows.filter((row) => row.trait === trait).reduce((sum, { documents }) => sum + documents, 0);
      assert.equal(counted, measured.filter(({ layout }) => layout[trait] !== '-').length, trait);
    }
  });

  it('puts the worst first', () => {
    const lows = rows.map(lowest);
    assert.deepEqual(lows, [...lows].sort((a, b) => a - b));
    assert.ok(lows.every((low) => low >= 0 && low <= 1));
  });

  it('shows so many rows', () => assert.equal(traitTable(rows, 5).split('\n').length, 6));

  it('charges a trait with what its documents lack', () => {
    const [document] = measured;
    assert.ok(document);
    const none = { right: 0, extra: 0, missing: 4 };
    const { counts } = document.comparison;
    const spoilt = { ...document, comparison: { ...document.comparison, counts: { ...counts, articles: none } } };
    assert.ok(traitRows([spoilt]).every(({ means }) => means[0] === 0));
  });
});
