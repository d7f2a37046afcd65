import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { eventually } from '../../scripts/host/eventually.ts';
import { runFromPalette, tabShown } from '../../scripts/host/workbenchActions.ts';
import { viewRows } from './rowsAndPicks.ts';
import type { Steps } from './scene.ts';
import { picture } from './scene.ts';
import { practice } from './viewSteps.ts';

const renamed = '渡口读报（定稿）.txt';

/** A bulletin and the file of its tags, when somebody works with files. */
export const fileSteps: Steps = {
  'renames the file of tags with its bulletin, when the user agrees': async ({ page, folder }) => {
    const [before, after] = [sidecar(folder, practice), sidecar(folder, renamed)];
    await selectInExplorer(page, practice);
    await page.keyboard.press('F2');
    await page.locator('.explorer-item-edited input').fill(renamed);
    await page.keyboard.press('Enter');
    await agree(page, 'rename');
    await eventually(() => Promise.resolve([existsSync(before), existsSync(after)]), ([old, now]) => old === false && now === true);
    await tabShown(page, renamed);
    await viewRows(page, 'Tag 农林/苗木').waitFor();
  },

  'deletes the file of tags with its bulletin, when the user agrees': async ({ page, folder }) => {
    await runFromPalette(page, 'View: Close All Editors');
    await selectInExplorer(page, renamed);
    await page.keyboard.press('Delete');
    await page.locator('.monaco-dialog-box', { hasText: renamed }).getByRole('button', { name: /^(?:Delete|Move to Trash)/u }).click();
    await agree(page, 'deletion');
    await eventually(() => Promise.resolve([existsSync(path.join(folder, renamed)), existsSync(sidecar(folder, renamed))]), (there) => !there.includes(true));
  },
};

function sidecar(folder: string, name: string): string {
  return path.join(folder, `${name}.annotations.json`);
}

async function selectInExplorer(page: Page, name: string): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row').getByText(name, { exact: true }).click();
}

/** VS Code asks before an extension changes files with others. */
async function agree(page: Page, what: string): Promise<void> {
  const dialog = page.locator('.monaco-dialog-box', { hasText: 'Bulletin Desk' });
  await dialog.waitFor();
  await picture(page, `files-${what}`);
  await dialog.getByRole('button', { name: 'Yes', exact: true }).or(dialog.getByRole('button', { name: 'OK', exact: true })).first().click();
}
