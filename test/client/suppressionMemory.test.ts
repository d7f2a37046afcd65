import assert from 'node:assert/strict';
import { SuppressionMemory } from '../../client/src/suppressionMemory.ts';

/** A workspace's memory that lasts as long as the test. */
function memento() {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: <T>(key: string, missing?: T) => (values.get(key) as T | undefined) ?? (missing as T),
    update: async (key: string, value: unknown) => void values.set(key, value),
  };
}

describe('what is suppressed', () => {
  const one = { uri: 'file:///8.txt', rule: 'source-missing', articleId: 'a' };
  const ofTheFile = { ...one, articleId: null };

  it('is nothing at first', () => assert.deepEqual(new SuppressionMemory(memento()).all(), []));

  it('is kept once, and outlives the window', async () => {
    const kept = memento();
    await new SuppressionMemory(kept).set([one, ofTheFile, { ...one }]);
    assert.deepEqual(new SuppressionMemory(kept).all(), [one, ofTheFile]);
  });

  it('is no more what is left out', async () => {
    const memory = new SuppressionMemory(memento());
    await memory.set([one, ofTheFile]);
    await memory.set([ofTheFile]);
    assert.deepEqual(memory.all(), [ofTheFile]);
  });
});
