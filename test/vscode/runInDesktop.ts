import { runTests } from '@vscode/test-electron';
import type { TestRun } from './testRun.ts';
import { within } from './within.ts';

/** Runs suites in the extension host of a desktop VS Code, of which this is the executable; answers what went wrong, or nothing. */
export async function runInDesktop(run: TestRun, executable: string): Promise<string> {
  const finished = runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: [...run.extensionDevelopmentPaths],
    extensionTestsPath: run.extensionTestsPath,
    extensionTestsEnv: run.env,
    launchArgs: [run.folder, `--user-data-dir=${run.user.data}`, `--extensions-dir=${run.user.extensions}`],
  });
  try {
    await within(run.limit, run.title, finished);
    return '';
  } catch (error) {
    return String(error);
  }
}
