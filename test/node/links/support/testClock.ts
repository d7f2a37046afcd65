import { EventEmitter, once } from 'node:events';
import type { Clock } from '../../../../server/src/node/links/clock.ts';

/** A clock of which the test is master: waits are over at once, with the time gone on; limits are reached when the test says so. */
export class TestClock implements Clock {
  #now = Date.parse('2026-11-24T08:00:00.000Z');
  readonly #limits = new Set<{ readonly milliseconds: number; readonly expired: () => void }>();
  readonly #events = new EventEmitter();
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: number[] = [];

  now(): number {
    return this.#now;
  }

  wait(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds);
    this.#now += milliseconds;
    return Promise.resolve();
  }

  limit(milliseconds: number, expired: () => void): () => void {
    const limit = { milliseconds, expired };
    this.#limits.add(limit);
    this.#events.emit('limit');
    return () => this.#limits.delete(limit);
  }

  /** The time goes on, and nothing else happens. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Reaches the limits of that length that run now; says how many there were. */
  expire(milliseconds: number): number {
    const due = [...this.#limits].filter((limit) => limit.milliseconds === milliseconds);
    for (const limit of due) {
      this.#limits.delete(limit);
      limit.expired();
    }
    return due.length;
  }

  /** Waits until so many limits of that length run. */
  async running(milliseconds: number, count = 1): Promise<void> {
    while ([...this.#limits].filter((limit) => limit.milliseconds === milliseconds).length < count) await once(this.#events, 'limit');
  }
}
