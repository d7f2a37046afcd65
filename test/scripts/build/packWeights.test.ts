import assert from 'node:assert/strict';
import weights from '../../../server/src/bulletin/labels/weights.json' with { type: 'json' };
import slots from '../../../server/src/bulletin/slots/weights.json' with { type: 'json' };
import { packRows, packWeights } from '../../../scripts/build/packWeights.mjs';
import { bundled } from './bundled.ts';

describe('packWeights', () => {
  it('ships every weight as it was learnt', async () => {
    const { default: shipped } = await bundled("export { default } from './server/src/bulletin/labels/weights.json';", [packWeights()]);
    assert.deepEqual(shipped, weights);
    assert.deepEqual(Object.keys((shipped as typeof weights).unary), Object.keys(weights.unary));
  });

  it('ships those of places, too, gathered as they are', async () => {
    const { default: shipped } = await bundled("export { default } from './server/src/bulletin/slots/weights.json';", [packWeights()]);
    assert.deepEqual(shipped, slots);
  });

  it('fails for what it cannot write, rather than round it', () => {
    assert.throws(() => packRows({ cue: [46] }), /46 is too large/);
    assert.throws(() => packRows({ 'a¦cue': [1] }), /divides names/);
  });
});
