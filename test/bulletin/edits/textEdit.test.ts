import assert from 'node:assert/strict';
import { movedRange, type TextEdit } from '../../../server/src/bulletin/edits/textEdit.ts';

const at = (line: number, character: number) => ({ line, character });
const range = (line: number, from: number, to: number) => ({ start: at(line, from), end: at(line, to) });
/** A line end is put in at 2:4. */
const divided: TextEdit = { start: at(2, 4), end: at(2, 4), newEnd: at(3, 0) };
/** Three units are taken out, 2:4 to 2:7. */
const shortened: TextEdit = { start: at(2, 4), end: at(2, 7), newEnd: at(2, 4) };

describe('textEdit', () => {
  it('leaves what stands before an edit the same object', () => {
    for (const one of [range(1, 0, 9), range(2, 0, 4)]) assert.equal(movedRange(one, divided), one);
    const below = range(3, 0, 2);
    assert.equal(movedRange(below, shortened), below);
  });

  it('moves what stands behind', () => {
    assert.deepEqual(movedRange(range(2, 4, 9), divided), range(3, 0, 5));
    assert.deepEqual(movedRange(range(5, 1, 2), divided), range(6, 1, 2));
    assert.deepEqual(movedRange(range(2, 8, 9), shortened), range(2, 5, 6));
  });

  it('cuts what was taken out, and widens what it stands in', () => {
    assert.deepEqual(movedRange(range(2, 2, 6), shortened), range(2, 2, 4));
    assert.deepEqual(movedRange(range(2, 5, 6), shortened), range(2, 4, 4));
    assert.deepEqual(movedRange(range(2, 0, 9), divided), { start: at(2, 0), end: at(3, 5) });
  });
});
