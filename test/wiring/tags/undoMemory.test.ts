import assert from 'node:assert/strict';
import { emptyPage } from '../../../server/src/annotations/tagChanges.ts';
import { UndoMemory } from '../../../server/src/wiring/tags/undoMemory.ts';

describe('changes that can be taken back', () => {
  const page = emptyPage('a.txt');
  const change = (uri: string) => [{ uri, before: page, after: page }];

  it('are given out once, in any order', () => {
    const memory = new UndoMemory();
    const [one, other] = [memory.keep(change('one')), memory.keep(change('other'))];
    assert.deepEqual(memory.take(one), change('one'));
    assert.deepEqual(memory.take(one), []);
    assert.deepEqual(memory.take(other), change('other'));
  });

  it('are the last fifty', () => {
    const memory = new UndoMemory();
    const tokens = Array.from({ length: 51 }, (_, at) => memory.keep(change(String(at))));
    assert.deepEqual(tokens.map((token) => memory.take(token).length), [0, ...Array.from({ length: 50 }, () => 1)]);
  });
});
