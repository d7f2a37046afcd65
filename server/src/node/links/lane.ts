import pLimit, { type LimitFunction } from 'p-limit';
import type { Refusal } from '../../links/refusal.ts';
import type { Clock } from './clock.ts';
import type { Limits } from './limits.ts';

/** What is done to one host: few things at once, not too fast, and nothing while it asks to be left alone. */
export class Lane {
  /** Addresses that are checked at once, from the first question to the verdict. */
  readonly links: LimitFunction;
  readonly #requests: LimitFunction;
  readonly #total: LimitFunction;
  readonly #clock: Clock;
  readonly #limits: Limits;
  #nextAt = 0;
  #pausedUntil = 0;
  #pausedBy: Refusal | null = null;
  #strikes = 0;
  #silentBy: Refusal | null = null;

  constructor(clock: Clock, limits: Limits, total: LimitFunction) {
    this.#clock = clock;
    this.#limits = limits;
    this.#total = total;
    this.links = pLimit(limits.perHost);
    this.#requests = pLimit(limits.perHost);
  }

  /** Why the host is not asked any more for now, by what it did before; null where it is. */
  get closed(): Refusal | null {
    if (this.#pausedBy && this.#pausedUntil - this.#clock.now() > this.#limits.patience) return this.#pausedBy;
    return this.#strikes >= this.#limits.strikes ? this.#silentBy : null;
  }

  /**
   * Does one request when it is the host's turn: `prepare`, which may refuse it, then `ask`. A slot among all hosts is held only
   * while asking, so that a host that is slow or paused takes none from the others.
   */
  request<Prepared extends object, Reply>(signal: AbortSignal, prepare: () => Promise<Prepared | Refusal>, ask: (prepared: Prepared) => Promise<Reply | Refusal>): Promise<Reply | Refusal> {
    return this.#requests(async () => {
      const prepared = await prepare();
      if ('cause' in prepared) return prepared;
      await this.#turn(signal);
      return this.#total(async () => this.closed ?? (await ask(prepared as Prepared)));
    });
  }

  /** The host asked to be left alone for so many milliseconds; `because` is what is said of its addresses if that is too long. */
  pause(milliseconds: number, because: Refusal): void {
    const until = this.#clock.now() + milliseconds;
    if (until <= this.#pausedUntil) return;
    this.#pausedUntil = until;
    this.#pausedBy = because;
  }

  /** Whether the host still asks to be left alone. */
  get paused(): boolean {
    return this.#clock.now() < this.#pausedUntil;
  }

  /** The host answered. */
  answered(): void {
    this.#strikes = 0;
  }

  /** The host did not answer; `because` is what is said of its addresses if that goes on. */
  failed(because: Refusal): void {
    this.#strikes++;
    this.#silentBy = because;
  }

  async #turn(signal: AbortSignal): Promise<void> {
    const { interval } = this.#limits;
    for (;;) {
      const now = this.#clock.now();
      const wait = Math.max(this.#nextAt, this.closed ? 0 : this.#pausedUntil) - now;
      if (wait <= 0 || signal.aborted) break;
      await this.#clock.wait(wait, signal);
    }
    this.#nextAt = this.#clock.now() + interval;
  }
}

/** The lanes of all hosts. */
export class Lanes {
  readonly #clock: Clock;
  readonly #limits: Limits;
  readonly #total: LimitFunction;
  readonly #lanes = new Map<string, Lane>();

  constructor(clock: Clock, limits: Limits) {
    this.#clock = clock;
    this.#limits = limits;
    this.#total = pLimit(limits.total);
  }

  /** The lane of an address's host: one for `http` and `https`. */
  of({ host }: URL): Lane {
    const known = this.#lanes.get(host) ?? new Lane(this.#clock, this.#limits, this.#total);
    this.#lanes.set(host, known);
    return known;
  }

  /** Nothing is under way: keeps only what hosts asked for. */
  idle(): void {
    for (const [host, lane] of this.#lanes) if (!lane.paused) this.#lanes.delete(host);
  }
}
