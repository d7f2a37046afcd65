import assert from 'node:assert/strict';
import { TagHistory } from '../../../client/src/tags/tagHistory.ts';

describe('the changes of tags that can be taken back', () => {
  it('come off from the top, each once', () => {
    const history = new TagHistory();
    for (const change of ['first', 'second', 'third']) history.add(change);
    assert.equal(history.take('second'), true);
    assert.equal(history.take('second'), false);
    assert.deepEqual([history.takeLast(), history.takeLast(), history.takeLast()], ['third', 'first', undefined]);
  });
});
