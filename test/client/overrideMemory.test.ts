import assert from 'node:assert/strict';
import { noOverrides, OverrideMemory } from '../../client/src/overrideMemory.ts';

/** A workspace's memory that lasts as long as the test. */
function memento(atFirst: Readonly<Record<string, unknown>> = {}) {
  const values = new Map<string, unknown>(Object.entries(atFirst));
  return {
    keys: () => [...values.keys()],
    get: <T>(key: string, missing?: T) => (values.get(key) as T | undefined) ?? (missing as T),
    update: async (key: string, value: unknown) => void values.set(key, value),
  };
}

describe('what was said of lines and is not beside a file', () => {
  const lines = { headlines: [], notHeadlines: ['一行'] };
  const [untitled, file] = ['untitled:Untitled-1', 'file:///desk/8.txt'];

  it('is kept as earlier versions kept it, and told apart: what has a file is to go beside it', () => {
    const memory = new OverrideMemory(memento({ overrides: { [untitled]: lines, [file]: lines } }));
    assert.deepEqual(memory.all(), { [untitled]: lines, [file]: lines });
    assert.deepEqual(memory.ofFiles(), [[file, lines]]);
  });

  it('is gone once nothing is said any more', async () => {
    const kept = memento();
    await new OverrideMemory(kept).set(file, lines);
    assert.deepEqual(new OverrideMemory(kept).of(file), lines);
    await new OverrideMemory(kept).set(file, noOverrides);
    assert.deepEqual(new OverrideMemory(kept).all(), {});
  });
});
