import Mocha from 'mocha';
import { report } from './report.ts';

/** Loads these suites, runs their tests and reports them; a suite that throws while it loads is a failed test. */
export async function runSuites(suites: Readonly<Record<string, () => Promise<unknown>>>): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: ReportingReporter });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const [name, load] of Object.entries(suites)) {
    try {
      await load();
    } catch (error) {
      report({ kind: 'failed', title: `${name} (while it was loaded)`, error: described(error) });
    }
  }
  await new Promise<void>((resolve) => mocha.run(() => resolve()));
  report({ kind: 'ended' });
}

/** Writes what mocha says into the report. */
class ReportingReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('test', (test) => report({ kind: 'started', title: test.fullTitle() }));
    runner.on('pass', (test) => report({ kind: 'passed', title: test.fullTitle(), milliseconds: test.duration ?? 0 }));
    runner.on('fail', (test, error) => report({ kind: 'failed', title: test.fullTitle(), error: described(error) }));
    runner.on('pending', (test) => report({ kind: 'skipped', title: test.fullTitle() }));
  }
}

function described(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
