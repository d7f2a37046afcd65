import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { eventually } from '../../scripts/host/eventually.ts';
import { openFile, runFromPalette } from '../../scripts/host/workbenchActions.ts';
import { axeFaults } from './axeFaults.ts';
import type { Steps } from './scene.ts';
import { gold, picture, sample } from './scene.ts';

/** What the page of the overview does, in the workbench. */
export const overviewSteps: Steps = {
  'shows the overview of a file, in which axe finds no fault': async ({ page }) => {
    await runFromPalette(page, 'View: Close All Editors');
    await openFile(page, sample);
    await runFromPalette(page, 'Bulletin: Show Overview');
    const overview = await overviewShown(page, sample);
    assert.match((await overview.locator('#counts').textContent()) ?? '', new RegExp(`articles: ${String(gold.get(sample)?.length)} `, 'u'));
    await picture(page, 'overview');
    assert.deepEqual(await axeFaults(overview), []);
  },

  'goes from a bar to the article that it stands for, by a click and by keys': async ({ page }) => {
    const overview = await overviewShown(page, sample);
    const lines = new Map(gold.get(sample)?.map(({ title, start }) => [title ?? '', start]));
    const bar = overview.locator('section[aria-labelledby=by-section] .mark', { hasText: '联盟动态' });
    await bar.click();
    const only = await eventually(() => shownLine(page), (line) => line !== null && [...lines.values()].includes(line));
    assert.notEqual(only, null);
    await overview.locator('section[aria-labelledby=by-section] .mark', { hasText: '国际' }).focus();
    await page.keyboard.press('Enter');
    await overview.locator('.chosen h3').first().waitFor();
    await page.keyboard.press('Tab');
    const headline = (await overview.evaluate<string>('document.activeElement.textContent')) ?? '';
    await page.keyboard.press('Enter');
    const line = lines.get(headline) ?? [...lines].find(([title]) => title.replace(/\s/gu, '') === headline.replace(/\s/gu, ''))?.[1];
    await eventually(() => shownLine(page), (shown) => shown === line);
  },

  'saves the overview as a report and as a picture': async ({ page, folder }) => {
    const overview = await overviewShown(page, sample);
    const saves = [['#save-markdown', 'md', '# Overview'], ['#save-svg', 'svg', '<svg'], ['#save-png', 'png', '\ufffdPNG']] as const;
    for (const [button, extension, start] of saves) {
      await overview.locator(button).click();
      const target = path.join(folder, sample.replace('.txt', `.overview.${extension}`));
      await eventually(() => page.locator('.quick-input-widget input[type=text]').inputValue(), (value) => value === target);
      await page.keyboard.press('Enter');
      await page.locator('.notification-toast', { hasText: `.overview.${extension}` }).waitFor();
      assert.equal((await readFile(target, 'utf8')).slice(0, start.length), start);
    }
  },

  'shows the overview of a folder from its menu, and of the workspace': async ({ page }) => {
    await runFromPalette(page, 'View: Close All Editors');
    await runFromPalette(page, 'Bulletin: Show Overview of the Workspace');
    const overview = await overviewShown(page, '简报 100% #1');
    const bulletins = Number(/Bulletins: (\d+)/u.exec((await overview.locator('#counts').textContent()) ?? '')?.[1]);
    assert.ok(bulletins >= gold.size, String(bulletins));
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'the-lakeshore-letter.txt' }).click({ button: 'right' });
    await page.locator('.monaco-menu .action-item', { hasText: 'Show Overview' }).waitFor();
    await page.keyboard.press('Escape');
    await runFromPalette(page, 'View: Close All Editors');
  },
};

/** The page of the overview with this name in its title, once it shows figures. */
export async function overviewShown(page: Page, name: string): Promise<Frame> {
  const found = async (): Promise<Frame | null> => {
    for (const frame of page.frames()) {
      const title = await frame.locator('main #title').textContent({ timeout: 200 }).catch(() => null);
      if (title?.includes(name) && (await frame.locator('#unsourced').count()) > 0) return frame;
    }
    return null;
  };
  return (await eventually(found, (frame) => frame !== null)) ?? assert.fail('no page shows an overview');
}

/** The line of the cursor that the status bar tells, from 1; null where it tells none. */
async function shownLine(page: Page): Promise<number | null> {
  const told = await page.locator('.statusbar-item', { hasText: /Ln \d+, Col 1\b/u }).textContent({ timeout: 500 }).catch(() => null);
  const line = /Ln (\d+)/u.exec(told ?? '')?.[1];
  return line === undefined ? null : Number(line);
}
