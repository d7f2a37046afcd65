import assert from 'node:assert/strict';
import { IndexShelf } from '../../server/src/wiring/indexShelf.ts';
import type { IndexStore } from '../../server/src/wiring/place.ts';

/** A store in memory. */
class Memory implements IndexStore {
  lines: string[] = [];
  writes = 0;

  read = async function* (this: Memory): AsyncIterable<string> {
    yield* this.lines;
  }.bind(this);

  write = async (lines: Iterable<string>): Promise<void> => {
    this.lines = [...lines];
    this.writes++;
  };
}

const file = (uri: string, stamp = '1') => ({ uri, stamp, basis: 'b', bulletin: null });

describe('the shelf of the index', () => {
  const kept = async (store: IndexStore, uris: readonly string[], reader = '0.1.0 a'): Promise<void> => {
    const shelf = new IndexShelf(store, () => reader);
    for (const uri of uris) shelf.put(file(uri));
    await shelf.save(new Set(uris));
  };

  it('knows the next time what was found, of the same file with the same said of it', async () => {
    const store = new Memory();
    await kept(store, ['a', 'b']);
    const shelf = new IndexShelf(store, () => '0.1.0 a');
    await shelf.load();
    assert.deepEqual(shelf.get('a', '1', 'b'), file('a'));
    assert.deepEqual([shelf.get('a', '2', 'b'), shelf.get('a', '1', 'c'), shelf.get('c', '1', 'b')], [undefined, undefined, undefined]);
  });

  it('knows nothing that another version, or other weights, have found', async () => {
    const store = new Memory();
    await kept(store, ['a']);
    const shelf = new IndexShelf(store, () => '0.1.0 b');
    await shelf.load();
    assert.equal(shelf.get('a', '1', 'b'), undefined);
  });

  it('takes what it can read of what is damaged, and nothing of what is not its own', async () => {
    const store = new Memory();
    await kept(store, ['a', 'b', 'c']);
    store.lines[2] = store.lines[2]!.slice(0, 5);
    const shelf = new IndexShelf(store, () => '0.1.0 a');
    await shelf.load();
    assert.deepEqual(['a', 'b', 'c'].map((uri) => shelf.get(uri, '1', 'b')?.uri), ['a', undefined, 'c']);
    store.lines.shift();
    const other = new IndexShelf(store, () => '0.1.0 a');
    await other.load();
    assert.equal(other.get('c', '1', 'b'), undefined);
  });

  it('writes where there is news enough, and only of files that are there', async () => {
    const store = new Memory();
    const many = Array.from({ length: 300 }, (_, at) => String(at));
    await kept(store, many);
    const shelf = new IndexShelf(store, () => '0.1.0 a');
    await shelf.load();
    await shelf.save(new Set(many));
    shelf.put(file('7', '2'));
    shelf.put(file('8', '2'));
    await shelf.save(new Set(many));
    assert.equal(store.writes, 1);
    shelf.put(file('9', '2'));
    await shelf.save(new Set(many.slice(1)));
    assert.deepEqual([store.writes, store.lines.length, shelf.get('0', '1', 'b')], [2, 300, undefined]);
    await shelf.save(new Set(many));
    assert.equal(store.writes, 2);
  });

  it('does without a store that fails, and says why it cannot write', async () => {
    const failure = new Error('no room');
    const broken: IndexStore = {
      read: async function* () {
        yield* [];
        throw failure;
      },
      write: () => Promise.reject(failure),
    };
    const shelf = new IndexShelf(broken, () => '0.1.0 a');
    await shelf.load();
    shelf.put(file('a'));
    await assert.rejects(shelf.save(new Set(['a'])), failure);
    assert.deepEqual(shelf.get('a', '1', 'b'), file('a'));
  });
});
