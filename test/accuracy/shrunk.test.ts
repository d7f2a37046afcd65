import assert from 'node:assert/strict';
import { generate } from '../generator/generate.ts';
import { comparisonOf, measureGenerated } from './generated.ts';
import { shortFigure, shrinkFailing, shrunkReport } from './shrunk.ts';

describe('accuracy: shrunk documents', () => {
  const measured = measureGenerated(0, 60);
  const failing = measured.find(({ comparison }) => shortFigure(comparison) !== null);
  const right = measured.find(({ comparison }) => shortFigure(comparison) === null);

  it('fall short in the same figure as the whole', function () {
    // A detector that reads all sixty documents leaves nothing to shrink.
    if (failing === undefined) {
      console.log('      skipped: none of 60 generated documents falls short');
      this.skip();
    }
    const shrunk = shrinkFailing(failing.seed);
    assert.ok(shrunk);
    assert.equal(shortFigure(comparisonOf(shrunk.document)), shortFigure(failing.comparison));
    assert.ok(shrunk.document.text.length <= generate(failing.seed).text.length);
    assert.match(shrunkReport(failing.seed), /falls short in \w+\ntraits: [\s\S]*\ngold\n[\s\S]*\nfalls short\n/u);
  });

  it('say where nothing falls short', () => {
    assert.ok(right, 'none of 60 generated documents is read without a fault');
    assert.match(shrunkReport(right.seed), /does not fall short/u);
  });
});
