import type { Page } from 'playwright-core';
import type { UserFolders } from '../../scripts/host/userFolders.ts';

/** One start of a VS Code that runs suites. */
export interface TestRun {
  readonly title: string;
  readonly user: UserFolders;
  /** The workspace: a copy, the suites write into it. */
  readonly folder: string;
  readonly extensionDevelopmentPaths: readonly string[];
  /** A bundle of suites that exports run(). */
  readonly extensionTestsPath: string;
  readonly env: Readonly<Record<string, string>>;
  /** Run in a worker of the browser, without Node; only in the embedded VS Code. */
  readonly inBrowser?: boolean;
  /** Folders are trusted only when the user says so; only in the embedded VS Code. */
  readonly asksForTrust?: boolean;
  /** What a person does in the workbench meanwhile; only in the embedded VS Code. Must not reject. */
  readonly meanwhile?: (page: Page) => Promise<void>;
  /** Milliseconds after which it is over. */
  readonly limit: number;
}
