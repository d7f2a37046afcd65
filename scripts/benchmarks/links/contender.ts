/** What one program says of a link; those that know no third word say `broken` of all that they could not open. */
export type Said = 'alive' | 'moved' | 'broken' | 'unverifiable';

/** What a contender is told. */
export interface Task {
  readonly links: readonly string[];
  readonly concurrency: number;
}

interface Measured {
  readonly seconds: number;
  /** Seconds of the processor that the process used. */
  readonly processor: number;
  /** The most that the process had in memory, in megabytes, and before it began. */
  readonly peak: number;
  readonly idle: number;
}

/** What a contender did. */
export interface Outcome extends Measured {
  readonly said: Readonly<Record<string, Said>>;
}

/** What is made of that. */
export interface Result extends Measured {
  /** Links of which anything was said. */
  readonly reported: number;
  /** How often that was wrong, by class. */
  readonly wrong: Readonly<Record<string, number>>;
}

export type Check = (task: Task) => Promise<Readonly<Record<string, Said>>>;

/**
 * Runs a contender in this process: loads it, which is not measured, takes its task from the parent, and tells it the outcome.
 * @param load given the folder where the others are installed
 */
export async function contend(load: (rivals: string) => Promise<Check>): Promise<void> {
  const check = await load(process.argv[2] ?? '');
  process.once('message', (task: Task) => {
    const idle = process.resourceUsage().maxRSS / 1024;
    const before = process.cpuUsage();
    const begun = performance.now();
    void check(task).then((said) => {
      const seconds = (performance.now() - begun) / 1000;
      const { user, system } = process.cpuUsage(before);
      const outcome: Outcome = { said, seconds, processor: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024, idle };
      process.send?.(outcome, () => process.exit());
    });
  });
  process.send?.('ready');
}
