/**
 * Begins work on things as they come, on at most `ahead` of them at a time, and gives each thing with what became of it, in the order
 * in which they came. What is ready is given before more is asked for. Throws what a piece of work rejects with.
 */
export async function* inOrder<Thing, Result>(things: AsyncIterable<Thing>, start: (thing: Thing) => Promise<Result>, ahead: number): AsyncGenerator<readonly [Thing, Result]> {
  const source = things[Symbol.asyncIterator]();
  const begun: { readonly thing: Thing; readonly result: Promise<Result> }[] = [];
  let coming: Promise<IteratorResult<Thing, unknown>> | null = null;
  let isOver = false;
  try {
    for (;;) {
      if (!isOver && begun.length < ahead) coming ??= quiet(source.next());
      const eldest = begun[0];
      if (coming === null && eldest === undefined) return;
      const isReady = eldest !== undefined && (coming === null || (await isFirst(eldest.result, coming)));
      if (isReady) {
        begun.shift();
        yield [eldest.thing, await eldest.result];
        continue;
      }
      const { done = false, value } = await coming!;
      coming = null;
      if (done) isOver = true;
      else begun.push({ thing: value as Thing, result: quiet(start(value as Thing)) });
    }
  } finally {
    // Where the next thing is still awaited nobody can say when it comes.
    if (!isOver && coming === null) await source.return?.();
    else if (!isOver) void source.return?.().catch(() => undefined);
  }
}

/** Whether one is settled before the other, or both are. */
function isFirst(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  return Promise.race([one.then(() => true, () => true), other.then(() => false, () => false)]);
}

/** The same promise; that nobody looks at its failure yet is no failure of the program. */
function quiet<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
