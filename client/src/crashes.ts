/** After so many ends within so many milliseconds another start would end the same way. */
const most = 5;
const within = 3 * 60_000;

/** Counts how often the server has ended without being told to. */
export class Crashes {
  readonly #now: () => number;
  #times: readonly number[] = [];

  /** @param now milliseconds since any moment */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** It has ended again; whether it is worth starting once more. */
  another(): boolean {
    const now = this.#now();
    this.#times = [...this.#times.filter((time) => now - time < within), now];
    return this.#times.length < most;
  }
}
