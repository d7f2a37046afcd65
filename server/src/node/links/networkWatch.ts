import type { Clock } from './clock.ts';
import type { NameService } from './nameService.ts';

/** Hosts in a row that there is no way to, until the machine is taken to be offline. */
const HOSTS = 4;

/** For how long one name that was found shows that names can be looked up. */
const PROOF = 30_000;

/** Tells an address that cannot be reached from a machine that reaches nothing, so that the latter ends a run at once. */
export class NetworkWatch {
  readonly #names: NameService;
  readonly #clock: Clock;
  readonly #closed: AbortSignal;
  readonly #lost = new Set<string>();
  #down: 'offline' | 'proxy-failed' | null = null;
  #answered = false;
  #foundAt = Number.NEGATIVE_INFINITY;
  #asking: Promise<boolean> | null = null;

  constructor(names: NameService, clock: Clock, closed: AbortSignal) {
    this.#names = names;
    this.#clock = clock;
    this.#closed = closed;
  }

  /** Why nothing is asked any more; null while something is. */
  get down(): 'offline' | 'proxy-failed' | null {
    return this.#down;
  }

  /** A name was found. */
  found(): void {
    this.#foundAt = this.#clock.now();
  }

  /** A server answered. */
  answered(): void {
    this.#answered = true;
    this.#down = null;
    this.#lost.clear();
  }

  /** There is no way to a host, by that code. Says whether that is the fault of this machine or its proxy. */
  async lost(host: string, code: string): Promise<boolean> {
    if (this.#down) return true;
    const byProxy = code === 'LINK_PROXY';
    const known = byProxy || (this.#answered && !isAboutNames(code));
    if (!known && !(await this.#namesWork())) return true;
    // One name that is not there says nothing of the others; a way that is not there may.
    if (!isAboutNames(code)) this.#lost.add(host);
    if (this.#lost.size >= HOSTS) this.#down = byProxy ? 'proxy-failed' : 'offline';
    return this.#down !== null;
  }

  /** A new run: what was true an hour ago need not be. */
  reset(): void {
    this.#lost.clear();
    this.#down = null;
    this.#answered = false;
    this.#foundAt = Number.NEGATIVE_INFINITY;
  }

  async #namesWork(): Promise<boolean> {
    if (this.#clock.now() - this.#foundAt < PROOF) return true;
    this.#asking ??= this.#names.works(this.#closed).then((works) => {
      if (works) this.found();
      else this.#down = 'offline';
      this.#asking = null;
      return works;
    });
    return this.#asking;
  }
}

function isAboutNames(code: string): boolean {
  return !/^(?:ENET|EHOST|EADDRNOTAVAIL|ENONET|LINK_PROXY)/.test(code);
}
