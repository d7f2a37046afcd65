/** What one program says of a link; those that know no third word say `broken` of all that they could not open. */
export type Said = 'alive' | 'moved' | 'broken' | 'unverifiable';

/** What a contender is told. */
export interface Task {
  readonly links: readonly string[];
  readonly concurrency: number;
  /** Where the other programs are installed. */
  readonly rivals: string;
}

/** What a contender did. */
export interface Result {
  readonly said: Readonly<Record<string, Said>>;
  readonly seconds: number;
  /** The most that the process had in memory, in megabytes, and before it began. */
  readonly peak: number;
  readonly idle: number;
}

/** Runs a contender in this process: takes its task from the parent, and tells it the result. */
export function contend(check: (task: Task) => Promise<Readonly<Record<string, Said>>>): void {
  process.once('message', (task: Task) => {
    const idle = process.resourceUsage().maxRSS / 1024;
    const begun = performance.now();
    void check(task).then((said) => {
      const result: Result = { said, seconds: (performance.now() - begun) / 1000, peak: process.resourceUsage().maxRSS / 1024, idle };
      process.send?.(result, () => process.exit());
    });
  });
  process.send?.('ready');
}
