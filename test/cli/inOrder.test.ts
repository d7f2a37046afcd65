import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inOrder } from '../../server/src/cli/inOrder.ts';

/** Work that ends when the test says so. */
class Bench {
  readonly begun: number[] = [];
  readonly #ends = new Map<number, (failure?: Error) => void>();

  start = (thing: number): Promise<string> => {
    this.begun.push(thing);
    return new Promise((resolve, reject) => this.#ends.set(thing, (failure) => (failure ? reject(failure) : resolve(`of ${thing}`))));
  };

  end(thing: number, failure?: Error): void {
    this.#ends.get(thing)?.(failure);
  }
}

async function* upTo(count: number, asked: number[] = []): AsyncGenerator<number> {
  for (let thing = 0; thing < count; thing++) {
    asked.push(thing);
    yield thing;
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('inOrder', () => {
  it('gives all results in the order of the things, whichever is ready first', () =>
    fc.assert(fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 30 }), fc.integer({ min: 1, max: 8 }), async (turns, ahead) => {
      const things = async function* () { yield* turns.keys(); };
      let [under, most] = [0, 0];
      const start = async (at: number): Promise<number> => {
        most = Math.max(most, ++under);
        for (let left = turns[at] ?? 0; left > 0; left--) await turn();
        under--;
        return at * 2;
      };
      const got: (readonly [number, number])[] = [];
      for await (const pair of inOrder(things(), start, ahead)) got.push(pair);
      assert.deepEqual(got, turns.map((_, at) => [at, at * 2]));
      assert.ok(most <= ahead);
    })));

  it('has no more under way than it may, and asks for no more', async () => {
    const [bench, asked] = [new Bench(), [] as number[]];
    const results = inOrder(upTo(9, asked), bench.start, 3);
    const first = results.next();
    await turn();
    assert.deepEqual([bench.begun, asked], [[0, 1, 2], [0, 1, 2]]);
    bench.end(1);
    await turn();
    assert.deepEqual(bench.begun, [0, 1, 2]);
    bench.end(0);
    assert.deepEqual((await first).value, [0, 'of 0']);
    await results.return(undefined);
  });

  it('gives what is ready while the next thing is still awaited', async () => {
    const bench = new Bench();
    const slow = async function* () {
      yield 0;
      await new Promise(() => undefined);
    };
    const first = inOrder(slow(), bench.start, 4).next();
    await turn();
    bench.end(0);
    assert.deepEqual((await first).value, [0, 'of 0']);
  });

  it('throws what work rejects with, in its turn, and lets the things go', async () => {
    const bench = new Bench();
    let isLetGo = false;
    const things = async function* () {
      try {
        yield* [0, 1, 2, 3];
      } finally {
        isLetGo = true;
      }
    };
    const results = inOrder(things(), bench.start, 2);
    const first = results.next();
    await turn();
    bench.end(1, new Error('no'));
    await turn();
    bench.end(0);
    assert.deepEqual((await first).value, [0, 'of 0']);
    await assert.rejects(results.next(), { message: 'no' });
    await turn();
    assert.ok(isLetGo);
  });
});
