import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** Clicks, and again where nothing came of it: a row that is drawn anew in that very moment takes the selection and no more. */
export async function clickUntil(row: Locator, arrived: Locator): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await row.click();
    const came = await arrived.waitFor({ timeout: 5000 }).then(() => true, () => false);
    if (came) return;
    assert.ok(attempt < 5, 'the row does not lead to its article');
  }
}

/** Selects so many rows of the view "Bulletin", from the one that is clicked downwards, with the keyboard there; again where the row was drawn anew in that very moment. */
export async function selectRows(row: Locator, arrived: Locator, count: number): Promise<void> {
  const selected = viewPane(row.page()).locator('.monaco-list:focus .monaco-list-row.selected');
  for (let attempt = 1; ; attempt++) {
    await clickUntil(row, arrived);
    for (let more = 1; more < count; more++) await row.page().keyboard.press('Shift+ArrowDown');
    const came = await selected.nth(count - 1).waitFor({ timeout: 5000 }).then(() => true, () => false);
    if (came) return;
    assert.ok(attempt < 5, `${String(await selected.count())} rows are selected, not ${String(count)}`);
  }
}

/** Types into the quick pick that is shown, and waits until it offers this. */
export async function typeInPick(page: Page, typed: string, offered: string): Promise<void> {
  const pick = page.locator('.quick-input-widget');
  await pick.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await pick.locator('input[type=text]').fill(typed);
  await pick.locator('.quick-input-list .monaco-list-row', { hasText: offered }).first().waitFor();
}

/** The row of the view "Bulletin" whose name for who listens begins like this; several where several do. */
export function viewRows(page: Page, label: string): Locator {
  return viewPane(page).locator(`.monaco-list-row[aria-label^="${label}"]`);
}

function viewPane(page: Page): Locator {
  return page.locator('.sidebar .pane', { has: page.locator('.pane-header', { hasText: 'Bulletin' }) });
}
