import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { findBrowser } from './findBrowser.ts';

/** For a Chromium that only our scripts see: nothing but the page, and nothing sent home. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page in a browser without a window. */
export interface OpenPage {
  readonly page: Page;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** Opens an address in a browser without a window, 1280 by 800, as a new user; `prepare` is called before it loads. */
export async function openPage(address: string, prepare?: (page: Page) => Promise<void>): Promise<OpenPage> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), headless: true, args: flags });
  const close = (): Promise<void> => browser.close();
  try {
    const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
    await prepare?.(page);
    await page.goto(address);
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
