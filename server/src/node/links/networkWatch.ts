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
  #offline = false;
  #answered = false;
  #foundAt = Number.NEGATIVE_INFINITY;
  #asking: Promise<boolean> | null = null;

  constructor(names: NameService, clock: Clock, closed: AbortSignal) {
    this.#names = names;
    this.#clock = clock;
    this.#closed = closed;
  }

  get offline(): boolean {
    return this.#offline;
  }

  /** A name was found. */
  found(): void {
    this.#foundAt = this.#clock.now();
  }

  /** A server answered. */
  answered(): void {
    this.#answered = true;
    this.#offline = false;
    this.#lost.clear();
  }

  /** There is no way to a host, by that code. Says whether that is this machine's fault. */
  async lost(host: string, code: string): Promise<boolean> {
    if (this.#offline) return true;
    const known = this.#answered && !isAboutNames(code);
    if (!known && !(await this.#namesWork())) return (this.#offline = true);
    // One name that is not there says nothing of the others; a way that is not there may.
    if (!isAboutNames(code)) this.#lost.add(host);
    return (this.#offline ||= this.#lost.size >= HOSTS);
  }

  /** A new run: what was true an hour ago need not be. */
  reset(): void {
    this.#lost.clear();
    this.#offline = this.#answered = false;
    this.#foundAt = Number.NEGATIVE_INFINITY;
  }

  async #namesWork(): Promise<boolean> {
    if (this.#clock.now() - this.#foundAt < PROOF) return true;
    this.#asking ??= this.#names.works(this.#closed).finally(() => (this.#asking = null));
    const works = await this.#asking;
    if (works) this.found();
    return works;
  }
}

function isAboutNames(code: string): boolean {
  return !/^(?:ENET|EHOST|EADDRNOTAVAIL|ENONET|LINK_PROXY)/.test(code);
}
