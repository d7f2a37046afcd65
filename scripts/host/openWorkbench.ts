import type { Page } from 'playwright-core';
import { installHost } from './installHost.ts';
import { openPage } from './openPage.ts';
import type { OpenPage } from './openPage.ts';
import { startServer } from './startServer.ts';
import type { UserFolders } from './userFolders.ts';
import { workbenchAddress } from './workbenchAddress.ts';
import type { WorkbenchOptions } from './workbenchAddress.ts';

export interface OpenOptions extends WorkbenchOptions {
  readonly user: UserFolders;
  /** What the extension host finds in its environment beside what is in ours. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folders are trusted only when the user says so; the settings must not say otherwise. */
  readonly asksForTrust?: boolean;
  /** What must be done with the page before the workbench loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Starts the embedded server and opens its workbench in a browser without a window; closing it ends both. */
export async function openWorkbench({ user, env, asksForTrust = false, prepare, ...options }: OpenOptions): Promise<OpenPage> {
  const server = await startServer({
    host: await installHost(),
    dataFolder: user.server,
    extensionsFolder: user.extensions,
    ...(env ? { env } : {}),
    asksForTrust,
  });
  try {
    const { page, close } = await openPage(workbenchAddress(server, options), prepare);
    return { page, close: () => close().finally(() => server.stop()) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
