import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readTree } from '../../../scripts/host/readTree.ts';
import { collapsePane, expandPane, runFromPalette, tabShown } from '../../../scripts/host/workbenchActions.ts';
import { gold, isHeadline, sample } from '../scene.ts';
import { sees, seesGo } from './sees.ts';
import type { TourSteps } from './tourScene.ts';

const articles = gold.get(sample) ?? [];

/** How who is new cleans up a text from a PDF. */
export const reflowSteps: TourSteps = {
  'opens a text from a PDF': async ({ page, words }) => {
    await runFromPalette(page, 'View: Close All Editors');
    await runFromPalette(page, words.command('openSample'));
    const described = words.said('Chinese; text from a PDF, addresses at the foot of each page');
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: sample }).filter({ hasText: described });
    await sees(row, `No sample is offered as “${described}”.`);
    await row.first().click();
    await tabShown(page, sample);
  },

  'previews the reflow': async ({ page, words }) => {
    await runFromPalette(page, words.command('reflow'));
    const title = words.said('{0} (as it is ↔ cleaned up)', sample);
    await sees(page.locator('.tab.active', { hasText: title }), `No preview is shown as “${title}”.`);
    await sees(page.locator('.monaco-diff-editor .line-insert, .monaco-diff-editor .char-insert'), 'The preview shows no difference.');
  },

  'applies it': async ({ page, words, samples }) => {
    const file = path.join(samples, sample);
    const before = await readFile(file, 'utf8');
    await page.locator('.editor-actions').getByRole('button', { name: words.titled('command.applyReflow') }).click();
    await seesGo(page.locator('.monaco-diff-editor'), 'The preview stays although it was applied.');
    await sees(page.locator('.tab.active.dirty', { hasText: sample }), 'The bulletin has not changed.');
    await page.keyboard.press('Control+s');
    // Only then is it written whole.
    await sees(page.locator('.tab.active:not(.dirty)', { hasText: sample }), 'The reflowed bulletin is not saved.');
    const after = await readFile(file, 'utf8');
    assert.ok(longestLine(after) > 2 * longestLine(before), 'No lines were joined into paragraphs.');
    assert.equal(sorted(after), sorted(before), 'Reflowing has changed more than white space and places of addresses.');
  },

  'finds the same stories after it': async ({ page, words }) => {
    await collapsePane(page, words.titled('view.articles'));
    const pane = await expandPane(page, 'Outline');
    await readTree(page, pane.locator('.outline-tree'), (rows) => {
      const stories = rows.filter(({ icon }) => icon === 'symbol-file');
      return stories.length === articles.length && articles.every(({ title }, at) => isHeadline(title, stories[at]?.label));
    });
  },
};

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.trim().length));
}

/** Its visible characters in the order of their codes. */
function sorted(text: string): string {
  return [...text.replace(/\s+/gu, '')].sort().join('');
}
