import path from 'node:path';
import type { Page } from 'playwright-core';
import { emptyFolderShown, runFromPalette, tabShown } from '../../../scripts/host/workbenchActions.ts';
import { faulty } from '../scene.ts';
import { comes, sees } from './sees.ts';
import type { TourSteps } from './tourScene.ts';

/** How who is new comes to a first bulletin. */
export const beginningSteps: TourSteps = {
  'opens an empty folder': ({ page, folder }) => emptyFolderShown(page, path.basename(folder)),

  'finds the commands in the palette': async ({ page, words, take }) => {
    const command = words.command('getStarted');
    // The palette does not follow when extensions arrive while it is open.
    await comes(() => isOffered(page, command), (found) => found, `The palette does not offer “${command}”.`);
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type=text]').fill(`>${words.titled('command.category')}: `);
    await sees(page.locator('.quick-input-list .monaco-list-row', { hasText: words.command('openSample') }), 'The palette does not list the commands.');
    await take('lists the commands');
    await page.keyboard.press('Escape');
  },

  'finds the walkthrough': async ({ page, words }) => {
    await runFromPalette(page, words.command('getStarted'));
    const walkthrough = page.locator('.gettingStartedContainer');
    for (const key of ['title', 'open.title', 'outline.title', 'attach.title', 'tag.title', 'export.title']) {
      const text = words.titled(`walkthrough.${key}`);
      await sees(walkthrough.getByText(text, { exact: true }), `The walkthrough does not say “${text}”.`);
    }
  },

  'opens a sample from it': async ({ page, words, take }) => {
    const walkthrough = page.locator('.gettingStartedContainer');
    const button = /\[([^\]]+)\]\(command:bulletin\.openSample/u.exec(words.titled('walkthrough.open.description'))?.[1] ?? '';
    await walkthrough.getByRole('button', { name: button, exact: true }).click();
    const described = words.said('Chinese; full of faults to put right');
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: faulty }).filter({ hasText: described });
    await sees(row, `No sample is offered as “${described}”.`);
    await take('offers samples');
    await row.first().click();
    await tabShown(page, faulty);
    const step = walkthrough.locator('.getting-started-step', { hasText: words.titled('walkthrough.open.title') });
    await sees(step.locator('.codicon-getting-started-step-checked'), 'The first step of the walkthrough is not ticked.');
  },

  'leaves the walkthrough': async ({ page }) => {
    await runFromPalette(page, 'View: Close Editors in Other Groups');
    await page.locator('.gettingStartedContainer').waitFor({ state: 'detached' });
    await tabShown(page, faulty);
  },
};

/** Whether the palette, opened now, has a command; it is closed again. */
async function isOffered(page: Page, command: string): Promise<boolean> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input[type=text]').fill(`>${command}`);
  const row = page.locator('.quick-input-list .monaco-list-row', { has: page.getByText(command, { exact: true }) });
  const found = await row.first().waitFor({ timeout: 1000 }).then(() => true, () => false);
  await page.keyboard.press('Escape');
  return found;
}
