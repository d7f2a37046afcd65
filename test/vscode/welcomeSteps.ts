import { runFromPalette, tabShown } from '../../scripts/host/workbenchActions.ts';
import type { Steps } from './scene.ts';
import { faulty, picture } from './scene.ts';

/** What who is new sees: the view with nothing open, the walkthrough, the language status. */
export const welcomeSteps: Steps = {
  'leads through the walkthrough: a step is done when its command was called': async ({ page }) => {
    await runFromPalette(page, 'Bulletin: Get Started');
    const walkthrough = page.locator('.gettingStartedContainer');
    await walkthrough.getByText('Open a bulletin', { exact: true }).waitFor();
    await picture(page, 'walkthrough');
    await walkthrough.getByRole('button', { name: 'Open a Sample' }).click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: faulty }).first().click();
    await tabShown(page, faulty);
    await walkthrough.locator('.getting-started-step', { hasText: 'Open a bulletin' }).locator('.codicon-getting-started-step-checked').first().waitFor();
    await picture(page, 'walkthrough-done');
  },

  'counts the bulletin in the language status, which offers the main commands': async ({ page }) => {
    const status = page.locator('.statusbar-item[id="status.languageStatus"]');
    await status.waitFor();
    await status.click();
    const hover = page.locator('.hover-language-status', { hasText: /\d+ articles · \d+ sourced · \d+ problems/ });
    await hover.first().waitFor();
    await picture(page, 'language-status');
    await hover.getByText('Commands…').first().click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Go to Next Article Without Source' }).waitFor();
    await picture(page, 'commands');
    await page.keyboard.press('Escape');
    await runFromPalette(page, 'View: Close All Editors');
  },

  'says in the view how to begin, where nothing is open': async ({ page }) => {
    await runFromPalette(page, 'View: Close All Editors');
    const view = page.locator('.sidebar .pane', { has: page.locator('.pane-header', { hasText: 'Bulletin' }) });
    const header = view.locator('.pane-header');
    await header.waitFor();
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    await view.getByRole('button', { name: 'Open a Sample' }).waitFor();
    await picture(page, 'welcome-view');
  },
};
