import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { findBrowser } from './findBrowser.ts';
import { installHost } from './installHost.ts';
import { startServer } from './startServer.ts';
import type { UserFolders } from './userFolders.ts';
import { workbenchAddress } from './workbenchAddress.ts';
import type { WorkbenchOptions } from './workbenchAddress.ts';

/** For a Chromium that only our scripts see: nothing but the page, and nothing sent home. */
const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenOptions extends WorkbenchOptions {
  readonly user: UserFolders;
  readonly env?: Readonly<Record<string, string>>;
  /** What must be done with the page before the workbench loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A workbench in a browser without a window. */
export interface Workbench {
  readonly page: Page;
  /** Ends browser and server. */
  close(): Promise<void>;
}

/** Starts the embedded server and opens its workbench in a browser without a window, 1280 by 800. */
export async function openWorkbench(options: OpenOptions): Promise<Workbench> {
  const host = await installHost();
  const executablePath = await findBrowser();
  const server = await startServer({
    host,
    dataFolder: options.user.server,
    extensionsFolder: options.user.extensions,
    ...(options.env ? { env: options.env } : {}),
  });
  const browser = await chromium.launch({ executablePath, headless: true, args: browserFlags }).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
  };
  try {
    const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
    await options.prepare?.(page);
    await page.goto(workbenchAddress(server, options));
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
