import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** A row of a tree, as a person sees it. */
export interface TreeRow {
  readonly index: number;
  /** From 1. */
  readonly level: number;
  readonly label: string;
  readonly description: string;
  /** What its icon is called: `symbol-file`. */
  readonly icon: string;
}

/**
 * Reads all rows of a tree of the workbench, expanding what is collapsed and scrolling, since only what is visible exists,
 * until they are accepted; rejects with the last ones.
 */
export function readTree(page: Page, tree: Locator, accept: (rows: readonly TreeRow[]) => boolean): Promise<readonly TreeRow[]> {
  return eventually(() => readOnce(page, tree), accept, 20_000);
}

async function readOnce(page: Page, tree: Locator): Promise<readonly TreeRow[]> {
  const found = new Map<number, TreeRow>();
  await scrollToTop(page, tree);
  const collapsed = tree.locator('.monaco-list-rows > .monaco-list-row[aria-expanded=false] .monaco-tl-twistie').first();
  for (;;) {
    // The tree may be drawn anew meanwhile; then the next reading finds what this one missed.
    if (await collapsed.isVisible()) await collapsed.click({ timeout: 1000 }).catch(() => undefined);
    const before = found.size;
    for (const row of await visibleRows(page, tree)) found.set(row.index, row);
    if (found.size === before) return [...found.values()].sort((a, b) => a.index - b.index);
    await page.mouse.wheel(0, 100);
  }
}

/** Scrolls a tree until its first row is at its top. */
export async function scrollToTop(page: Page, tree: Locator): Promise<void> {
  await tree.hover();
  // However far the wheel turns, a list moves by some rows only.
  for (let turn = 0; turn < 1000; turn += 1) {
    await drawn(page);
    if ((await tree.locator('.monaco-list-rows[style*=" top: 0px"]').count()) > 0) return;
    await page.mouse.wheel(0, -100);
  }
  throw new Error('The tree cannot be scrolled to its first row.');
}

async function visibleRows(page: Page, tree: Locator): Promise<readonly TreeRow[]> {
  await drawn(page);
  return tree.evaluate(readVisibleRows);
}

/** Two frames: one in which a list answers the wheel, one in which it is drawn. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

interface DomElement {
  getAttribute(name: string): string | null;
  querySelector(selector: string): { readonly textContent: string; readonly className: string } | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** Runs in the page. */
function readVisibleRows(tree: unknown): TreeRow[] {
  // Not those that stick to the top of the tree while their children are scrolled.
  return [...(tree as DomElement).querySelectorAll('.monaco-list-rows > .monaco-list-row')].map((row) => ({
    index: Number(row.getAttribute('data-index')),
    level: Number(row.getAttribute('aria-level')),
    label: row.querySelector('.label-name')?.textContent ?? '',
    description: row.querySelector('.label-description')?.textContent ?? '',
    icon: /\bcodicon-([\w-]+)/.exec(row.querySelector('.codicon:not(.monaco-tl-twistie)')?.className ?? '')?.[1] ?? '',
  }));
}
