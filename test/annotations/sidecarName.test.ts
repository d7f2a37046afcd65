import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bulletinName, nameOf, sidecarName, sourceOf } from '../../server/src/annotations/sidecarName.ts';

describe('the file of annotations', () => {
  it('is called after its bulletin', () => {
    assert.equal(sidecarName('周报.txt'), '周报.txt.annotations.json');
    assert.equal(bulletinName('周报.txt.annotations.json'), '周报.txt');
    for (const other of ['周报.txt', 'a.json', '.annotations.json', 'a.annotations.json.bak']) assert.equal(bulletinName(other), null, other);
  });

  it('names its bulletin by an IRI that reads as the name', () => {
    for (const name of ['周报.txt', 'a-b_c.md', '第12期（上）.txt']) assert.equal(sourceOf(name), name);
    assert.equal(sourceOf('50% off #1 [a].txt'), '50%25%20off%20%231%20%5Ba%5D.txt');
    assert.equal(sourceOf('a:b.txt'), './a:b.txt');
  });

  it('gives the name back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !name.includes('/')), (name) => {
        const iri = sourceOf(name);
        assert.doesNotMatch(iri, /[\s"<>\\^`{|}]/u);
        assert.equal(nameOf(iri), name);
      }),
    );
    assert.equal(nameOf('100%.txt'), '100%.txt', 'as somebody else may have written it');
    assert.doesNotThrow(() => sourceOf('\ud800'));
  });
});
