import assert from 'node:assert/strict';
import { formatting, selectedLines } from '../../server/src/features/formatting.ts';

describe('formatting', () => {
  it('gives the edits at their places', () => {
    const edits = formatting({ text: '江城晚报', edits: [{ from: 2, to: 3, words: '' }] }, (offset) => ({ line: offset > 2 ? 1 : 0, character: offset > 2 ? offset - 3 : offset }));
    assert.deepEqual(edits, [{ range: { start: { line: 0, character: 2 }, end: { line: 1, character: 0 } }, newText: '' }]);
  });

  it('gives none where nothing can be done', () => assert.deepEqual(formatting(null, () => assert.fail()), []));

  it('means the lines that a selection has something of', () => {
    assert.deepEqual(selectedLines({ start: { line: 2, character: 5 }, end: { line: 4, character: 0 } }), { from: 2, to: 3 });
    assert.deepEqual(selectedLines({ start: { line: 2, character: 5 }, end: { line: 2, character: 5 } }), { from: 2, to: 2 });
  });
});
