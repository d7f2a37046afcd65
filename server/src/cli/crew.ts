import type { Io } from './io.ts';
import type { LinkDesk } from './linkDesk.ts';
import { localWork } from './localWork.ts';
import type { Workers, Work, WorkSpec } from './work.ts';

/** So many files are done here before threads are started: for a few they would cost more than they save. */
const few = 8;

/** How many files are under way for each thread: what waits for its turn is held in memory. */
const perThread = 4;

export interface CrewOptions {
  /** How many threads; null to take all cores where it is worth it. */
  readonly jobs: number | null;
  /** Who asks the network, which is done here alone: hosts are to be asked one after the other. Null where nobody does. */
  readonly asking: LinkDesk | null;
  /** Takes what is to be told, in sentences. */
  readonly say: (line: string) => void;
}

/** Gives work out: to this thread where there is little of it, to others where there is much. */
export class Crew {
  readonly #spec: WorkSpec;
  readonly #io: Io;
  readonly #options: CrewOptions;
  readonly #count: number;
  readonly #said = new Set<string>();
  #here: Promise<Work> | null = null;
  #workers: Workers | null = null;
  #given = 0;

  constructor(spec: WorkSpec, io: Io, options: CrewOptions) {
    this.#spec = spec;
    this.#io = io;
    this.#options = options;
    this.#count = io.openWorkers === null || options.asking !== null ? 1 : (options.jobs ?? io.cores);
  }

  /** How many files may be under way. */
  get ahead(): number {
    return this.#count === 1 ? 1 : this.#count * perThread;
  }

  /** Whoever is to do the next piece of work. */
  async next(): Promise<Work> {
    const isWorthIt = this.#options.jobs !== null || this.#given++ >= few;
    if (this.#count > 1 && isWorthIt) return (this.#workers ??= this.#io.openWorkers!(this.#spec, { count: this.#count, say: (line) => this.#say(line) }));
    return (this.#here ??= localWork(this.#spec, this.#io, (line) => this.#say(line), this.#options.asking));
  }

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    await this.#workers?.close();
  }

  /** Each thread finds the same faults of a project; they are told once. */
  #say(line: string): void {
    if (this.#said.has(line)) return;
    this.#said.add(line);
    this.#options.say(line);
  }
}
