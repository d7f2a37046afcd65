import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../../scripts/host/eventually.ts';
import { expandPane, goToLine, openFile, runFromPalette } from '../../scripts/host/workbenchActions.ts';
import { selectRows, typeInPick } from './rowsAndPicks.ts';
import type { Steps } from './scene.ts';
import { gold, picture, sample } from './scene.ts';

/** What the project says of its tags. */
export const vocabulary = {
  海况: { description: '近海与远洋的水情', color: '#1f6fb2' },
  '海况/水温': { description: '表层与深层的温度', color: '#c0392b' },
};

/** Tagging articles and words: the pick, the marks in editor and view. */
export const tagSteps: Steps = {
  'tags articles by the keyboard: ticks what is offered, types what is new, and undoes it': async ({ page }) => {
    await openFile(page, sample);
    const [first, second] = gold.get(sample) ?? [];
    const view = await expandPane(page, 'Bulletin');
    const rows = view.locator('.monaco-list-row[aria-label^="Tag 海洋/航运"]');

    assert.ok(first && second);
    await goToLine(page, first.start);
    await runFromPalette(page, 'Bulletin: Tag Article…');
    await typeInPick(page, '海洋／航运', 'Create “海洋/航运”');
    await picture(page, 'tags-create');
    await page.keyboard.press('Enter');
    await rows.first().waitFor();

    // The second: what is used by now is ticked, and beside it what is typed.
    await goToLine(page, second.start);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('t');
    await typeInPick(page, '海洋', 'Create “海洋”');
    for (const offered of ['Create “海洋”', '海洋/航运']) {
      await page.keyboard.press('ArrowDown');
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: offered }).waitFor();
    }
    await page.keyboard.press('Space');
    await picture(page, 'tags-ticked');
    await page.keyboard.press('Enter');
    await rows.nth(1).waitFor();
    // Both headlines on the screen: what is scrolled away is in no line.
    await goToLine(page, first.start);
    await eventually(() => behindLines(page), (shown) => shown.filter((text) => text.includes('#海洋/航运')).length === 2);
    await picture(page, 'tags-shown');

    // What is set is ticked already, and stays so when something is typed.
    await runFromPalette(page, 'Bulletin: Tag Article…');
    await page.locator('.quick-input-widget .quick-input-count', { hasText: '1 Selected' }).waitFor();
    await typeInPick(page, '海底观测', 'Create “海底观测”');
    await page.keyboard.press('Enter');
    await view.locator('.monaco-list-row[aria-label^="Tag 海底观测"]').waitFor();
    await rows.nth(1).waitFor();
    await runFromPalette(page, 'Bulletin: Undo Tagging');
    await view.locator('.monaco-list-row[aria-label^="Tag 海底观测"]').waitFor({ state: 'detached' });

    await runFromPalette(page, 'Bulletin: Undo Tagging');
    await rows.nth(1).waitFor({ state: 'detached' });
  },

  'tags words in a colour of the project, and several articles that are selected in the view': async ({ page }) => {
    const view = await expandPane(page, 'Bulletin');
    const rows = (label: string): Locator => view.locator(`.monaco-list-row[aria-label^="${label}"]`);
    await goToLine(page, 5);
    await page.keyboard.press('Shift+End');
    await runFromPalette(page, 'Bulletin: Tag Selection…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '近海与远洋' }).first().waitFor();
    await picture(page, 'tags-vocabulary');
    await page.keyboard.type('海况/水温');
    await page.keyboard.press('Enter');
    await rows('Tag 海况/水温').waitFor();
    await picture(page, 'tags-words');

    // The first article, its two tags, and the second article.
    const [first] = gold.get(sample) ?? [];
    await selectRows(view.locator('.monaco-list-row[aria-level="2"]').first(), page.locator('.statusbar-item', { hasText: `Ln ${first?.start ?? '?'}, Col 1` }), 4);
    for (const key of ['Control+k', 't']) await page.keyboard.press(key);
    await typeInPick(page, '待核', 'Create “待核”');
    await picture(page, 'tags-several');
    await page.keyboard.press('Enter');
    await runFromPalette(page, 'Bulletin: Group Articles by Tag');
    await view.locator('.monaco-list-row[aria-level="1"]', { hasText: /#待核\s*2/u }).waitFor();
    await picture(page, 'tags-grouped');
    await runFromPalette(page, 'Bulletin: Group Articles by Section');
    await view.locator('.monaco-list-row[aria-level="1"]', { hasText: '国际' }).waitFor();
  },
};

/** What decorations write into the lines of the editor: it is in their styles, not in the text of the page. */
function behindLines(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('.view-lines .view-line span')].map((part) => getComputedStyle(part, '::after').content)`);
}
