import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { readTree } from '../../../scripts/host/readTree.ts';
import { arrangeSideBar, expandPane, goToLine, runFromPalette } from '../../../scripts/host/workbenchActions.ts';
import { faults, faulty, gold, isHeadline } from '../scene.ts';
import { comes, sees, seesGo } from './sees.ts';
import type { TourSteps } from './tourScene.ts';

const articles = gold.get(faulty) ?? [];
/** Its first story without a source. */
export const sourceless = articles.find(({ source }) => source === null) ?? assert.fail('the sample has a source for every story');

/** How who is new sees what is wrong, and puts something right. */
export const findingSteps: TourSteps = {
  'reads the outline': async ({ page }) => {
    const pane = await expandPane(page, 'Outline');
    await arrangeSideBar(page, { outlineFrom: 240, width: 440 });
    const rows = await readTree(page, pane.locator('.outline-tree'), (all) => all.filter(({ icon }) => icon === 'symbol-file').length === articles.length);
    const stories = rows.filter(({ icon }) => icon === 'symbol-file');
    assert.ok(stories.every(({ label }, at) => isHeadline(articles[at]?.title ?? null, label)), 'The outline has other stories than the sample.');
    const sections = new Set(articles.map(({ section }) => section));
    assert.deepEqual([...sections].filter((section) => !rows.some(({ label }) => label === section)), [], 'The outline lacks sections.');
  },

  'reads the count in the status bar': async ({ page, words }) => {
    await page.locator('.statusbar-item[id="status.languageStatus"]').click();
    const sourced = articles.filter(({ source }) => source !== null).length;
    const counted = [words.said('{0} articles', String(articles.length)), words.said('{0} sourced', String(sourced)), words.said('{0} problems', String(expected().length))].join(' · ');
    await sees(page.locator('.hover-language-status', { hasText: counted }), `The language status does not say “${counted}”.`);
  },

  'reads the problems': async ({ page, words }) => {
    await page.keyboard.press('Escape');
    await runFromPalette(page, 'Problems: Focus on Problems View');
    // The panel draws only the rows that it has room for.
    await runFromPalette(page, 'View: Toggle Maximized Panel');
    await comes(() => foundIn(page), (found) => String(found) === String(expected()), `The Problems panel does not show the faults of the sample, which are ${expected().join(', ')}.`);
    const sentence = words.served('rule.source-missing');
    await sees(finding(page, 'source-missing').filter({ hasText: sentence }), `The Problems panel does not say “${sentence}”.`);
  },

  'attaches the missing source by a quick fix': async ({ page, words, take }) => {
    await runFromPalette(page, 'View: Toggle Maximized Panel');
    await goToLine(page, sourceless.start);
    await sees(finding(page, 'source-missing'), 'The story without a source is not in the Problems panel.');
    await page.keyboard.press('Control+.');
    // An address on this page is called by no story.
    const [before = '', after = ''] = words.served('fix.attach.page', { text: '\n' }).split('\n');
    const first = page.locator('.action-widget .monaco-list-row.action.focused').filter({ hasText: before }).filter({ hasText: after });
    await sees(first, 'The quick fixes do not begin with one that attaches a source.');
    await take('offers quick fixes');
    await page.keyboard.press('Enter');
    await seesGo(finding(page, 'source-missing'), 'The finding stays although a source was attached.');
    await page.keyboard.press('Control+s');
    await sees(page.locator('.tab.active:not(.dirty)'), 'The bulletin is not saved.');
  },

  'reads what is left': async ({ page }) => {
    await runFromPalette(page, 'View: Toggle Maximized Panel');
    const rest = rulesOf(expected()).filter((rule) => rule !== 'source-missing');
    await comes(() => foundIn(page), (found) => String(rulesOf(found)) === String(rest), `The Problems panel does not show what is left, which is ${rest.join(', ')}.`);
  },
};

function finding(page: Page, rule: string): Locator {
  return page.locator('.markers-panel .monaco-list-row', { hasText: rule });
}

/** What the Problems panel shows, `rule line`. */
async function foundIn(page: Page): Promise<readonly string[]> {
  const rows = await page.locator('.markers-panel .monaco-list-row').allTextContents();
  return rows.flatMap((row) => /bulletin\W*([a-z-]+)\W+Ln (\d+),/u.exec(row)?.slice(1, 3).join(' ') ?? []).sort();
}

function rulesOf(findings: readonly string[]): readonly string[] {
  return findings.map((text) => text.replace(/ .*/u, ''));
}

/** What it must show: the faults that were planted, without those of rules that are off or only hint. */
function expected(): readonly string[] {
  const { contributes } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    contributes: { configuration: { properties: { 'bulletin.rules': { properties: Readonly<Record<string, { default: string }>> } } } };
  };
  const levels = contributes.configuration.properties['bulletin.rules'].properties;
  return (faults.get(faulty) ?? []).filter(({ rule }) => !['off', 'hint'].includes(levels[rule]?.default ?? 'off')).map(({ rule, line }) => `${rule} ${line}`).sort();
}
