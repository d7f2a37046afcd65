/** Asks again until the answer is accepted, and answers it; rejects with the last one after this many milliseconds. */
export async function eventually<T>(ask: () => PromiseLike<T>, accept: (answer: T) => boolean, limit = 30_000): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (accept(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${limit / 1000} s in vain; the last answer: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
