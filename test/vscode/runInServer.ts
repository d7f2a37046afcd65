import { openWorkbench } from '../../scripts/host/openWorkbench.ts';
import type { TestRun } from './testRun.ts';
import { within } from './within.ts';

/** Runs suites in the extension host of the embedded VS Code, under a browser without a window; answers what the workbench logged. */
export async function runInServer(run: TestRun): Promise<string> {
  const log: string[] = [];
  try {
    let exit = (): void => {};
    const exited = new Promise<void>((resolve) => (exit = resolve));
    const workbench = await openWorkbench({
      ...run,
      prepare: async (page) => {
        await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => log.push(args.join(' ')));
        await page.exposeFunction('codeAutomationExit', () => exit());
      },
    });
    void run.meanwhile?.(workbench.page);
    try {
      await within(run.limit, run.title, exited);
    } finally {
      await workbench.close();
    }
  } catch (error) {
    log.push(String(error));
  }
  return log.join('\n');
}
