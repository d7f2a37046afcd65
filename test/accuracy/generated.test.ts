import assert from 'node:assert/strict';
import { generatedDocuments } from '../../scripts/learning/documents.ts';
import { sumOfAsked } from './askedLines.ts';
import { bandsOf, calibrationPasses, calibrationTable } from './calibration.ts';
import { JUDGED, LEARNT_FROM, loudOthers, measureGenerated, meanOf } from './generated.ts';

/**
 * The least mean F1 over the slice, a little below what is reached: a debt that only ever goes down. The whole set is in
 * `npm run accuracy`.
 */
const FLOORS: Readonly<Record<(typeof JUDGED)[number], number>> = { articles: 0.83, headlines: 0.68, publishers: 0.81, addresses: 0.86 };

describe('accuracy: generated bulletins', () => {
  const measured = measureGenerated(0, 60);
  const comparisons = measured.map(({ comparison }) => comparison);

  for (const figure of JUDGED) {
    it(`${figure}: mean F1 of a slice is ${FLOORS[figure]} or more`, () => {
      const mean = meanOf(comparisons, figure);
      assert.ok(mean !== null && mean >= FLOORS[figure], `${figure}: ${mean}`);
    });
  }

  it('articles that are called sure are right as often as they must be', () => {
    const bands = bandsOf(measured.flatMap(({ judged }) => judged));
    assert.ok((bands.at(-1)?.articles ?? 0) >= 100 && calibrationPasses(bands), calibrationTable(bands));
  });

  it('a third or more of the lines that are asked about are read wrongly, and few are asked about', function () {
    this.timeout(180_000);
    const { lines, wrong, documents } = sumOfAsked(measureGenerated(0, 1200).map(({ asked }) => asked));
    assert.ok(lines > 0 && wrong >= lines / 3, `${wrong} of ${lines}`);
    assert.ok(documents <= 120, `${documents} documents`);
  });

  it('none of the documents that measure is learnt from', () => {
    const [first] = generatedDocuments(1, 0);
    assert.equal(Number(/\d+/u.exec(first?.name ?? '')?.[0]), LEARNT_FROM);
    assert.throws(() => measureGenerated(LEARNT_FROM - 1, 2), /learnt from/u);
  });

  it('stays silent over texts of other kinds', () => assert.deepEqual(loudOthers(0, 88), []));
});
