/** `npm run icon`: draws `media/icon.svg` as `media/icon.png`, 256 by 256, which is what an extension may show. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './host/findBrowser.ts';
import { projectRoot } from './host/paths.ts';

const media = path.join(projectRoot, 'media');
const size = 256;

const browser = await chromium.launch({ executablePath: await findBrowser(), headless: true, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>* { margin: 0; } svg { display: block; width: ${size}px; height: ${size}px; }</style>${await readFile(path.join(media, 'icon.svg'), 'utf8')}`);
  const file = path.join(media, 'icon.png');
  await page.screenshot({ path: file, omitBackground: true });
  console.log(`${path.relative(projectRoot, file)}  ${(await stat(file)).size} bytes`);
} finally {
  await browser.close();
}
