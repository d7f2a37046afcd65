import assert from 'node:assert/strict';
import { TagHistory } from '../../../client/src/tags/tagHistory.ts';

describe('the changes of tags that can be taken back', () => {
  it('come off from the top, each once', () => {
    const told: boolean[] = [];
    const history = new TagHistory((isEmpty) => told.push(isEmpty));
    for (const change of ['first', 'second', 'third']) history.add(change);
    assert.equal(history.take('second'), true);
    assert.equal(history.take('second'), false);
    assert.deepEqual([history.takeLast(), history.takeLast(), history.takeLast()], ['third', 'first', undefined]);
    assert.deepEqual(told, [false, false, false, false, false, false, true, true]);
  });
});
