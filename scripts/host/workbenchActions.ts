/** What a person does in the workbench, for scripts. Every read waits until what it looks for is there. */
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually.ts';
import { english } from './words.ts';

/** Waits until the workbench shows the files of its folder. */
export async function workbenchShown(page: Page): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
}

/** Waits until the workbench shows a folder without files, which has this name. */
export async function emptyFolderShown(page: Page, name: string): Promise<void> {
  await page.locator('.sidebar .pane-header', { hasText: name }).waitFor();
  await page.locator('.explorer-folders-view .monaco-list').waitFor();
}

/** Waits until an editor shows text. */
export async function editorShown(page: Page): Promise<void> {
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

/** Runs the command of this title (`Bulletin: Export Annotated JSON`) from the command palette. */
export async function runFromPalette(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await chooseInQuickInput(page, `>${title}`, title);
}

/** Opens the file of this name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await chooseInQuickInput(page, name, name);
  await tabShown(page, name);
}

/** Opens the file of this name in a second group of editors, to the right. */
export async function openBeside(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await chooseInQuickInput(page, name, name, ['Control']);
  await tabShown(page, name);
}

/** Puts the cursor at the beginning of a line, counted from 1. */
export async function goToLine(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+G');
  await quickInput(page).fill(`:${line}`);
  await page.keyboard.press('Enter');
  await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col 1` }).waitFor();
}

/** Waits until the active editor is that of this file, and shows its text. */
export async function tabShown(page: Page, name: string): Promise<void> {
  await page.locator('.editor-group-container.active .tab.active', { hasText: name }).waitFor();
  await editorShown(page);
}

async function chooseInQuickInput(page: Page, typed: string, label: string, modifiers: readonly 'Control'[] = []): Promise<void> {
  await quickInput(page).fill(typed);
  const row = page.locator('.quick-input-list .monaco-list-row', { has: page.getByText(label, { exact: true }) });
  await row.first().click({ modifiers: [...modifiers] }).catch((cause: unknown) => {
    throw new Error(`“${label}” is not offered where “${typed}” is typed.`, { cause });
  });
}

function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget input[type=text]');
}

/** Opens a section of the side bar, such as Outline, and answers it. */
export async function expandPane(page: Page, title: string): Promise<Locator> {
  const pane = page.locator('.sidebar .pane', { has: page.locator('.pane-header', { hasText: title }) });
  const header = pane.locator('.pane-header');
  await header.waitFor();
  if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
  await pane.locator('.pane-body .monaco-list-row').first().waitFor();
  return pane;
}

/** Closes a section of the side bar. */
export async function collapsePane(page: Page, title: string): Promise<void> {
  const header = page.locator('.sidebar .pane-header', { hasText: title });
  if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
}

/** Shows the sections of the side bar that a person wants: Outline from this height downwards, the side bar this wide; in pixels. */
export async function arrangeSideBar(page: Page, wanted: { readonly outlineFrom: number; readonly width: number }): Promise<void> {
  const sideBar = await boxOf(page.locator('.part.sidebar'));
  await drag(page, { x: sideBar.x + sideBar.width, y: 400 }, { x: wanted.width, y: 400 });
  const outline = await boxOf(page.locator('.sidebar .pane-header', { hasText: 'Outline' }));
  await drag(page, { x: outline.x + 100, y: outline.y }, { x: outline.x + 100, y: wanted.outlineFrom });
}

async function boxOf(locator: Locator): Promise<{ readonly x: number; readonly y: number; readonly width: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('What is to be moved is not on the screen.');
  return box;
}

async function drag(page: Page, from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await page.mouse.up();
}

/** Exports the active editor from the command palette, to the file that the dialog proposes: which must be this one. */
export async function exportFromPalette(page: Page, target: string, words = english): Promise<void> {
  await runFromPalette(page, words.command('exportAnnotatedJson'));
  await eventually(() => quickInput(page).inputValue(), (value) => value === target);
  await page.keyboard.press('Enter');
  await exportedToast(page, target, words).waitFor();
}

/** What tells the user that a file in the folder that is open has been exported. */
export function exportedToast(page: Page, target: string, words = english): Locator {
  return page.locator('.notification-toast', { hasText: words.said('Exported to {0}.', path.basename(target)) });
}

/** Moves the pointer away from everything that shows something under it. */
export async function restPointer(page: Page): Promise<void> {
  // By steps: what is left for a page within the page does not hear of it.
  await page.mouse.move(1150, 600, { steps: 10 });
}

/** Closes every notification. */
export async function closeNotifications(page: Page): Promise<void> {
  await runFromPalette(page, 'Notifications: Clear All Notifications');
  await page.locator('.notifications-toasts .notification-list-item').first().waitFor({ state: 'detached' });
}
