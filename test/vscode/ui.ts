import assert from 'node:assert/strict';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { copySamples } from '../../scripts/host/copySamples.ts';
import { openWorkbench } from '../../scripts/host/openWorkbench.ts';
import { projectRoot } from '../../scripts/host/paths.ts';
import { readTree, scrollToTop } from '../../scripts/host/readTree.ts';
import type { UserFolders } from '../../scripts/host/userFolders.ts';
import { arrangeSideBar, expandPane, exportedToast, exportFromPalette, goToLine, openFile, runFromPalette, workbenchShown } from '../../scripts/host/workbenchActions.ts';
import { countReport } from './report.ts';
import type { Count, ReportLine } from './report.ts';
import { within } from './within.ts';

const sample = '海洋科技月报.txt';
const problems = '问题样稿-低空经济快报.txt';
/** Its story without a source: the line of the headline, from 1. */
const sourceless = 18;
const screenshots = path.join(projectRoot, 'out', 'vscode-test');
const limit = 240_000;

interface Scene {
  readonly page: Page;
  readonly folder: string;
}

interface Article {
  readonly title: string | null;
  /** Its first line, from 1. */
  readonly start: number;
}

/** The samples, and the articles that a careful editor finds in each. */
const gold = new Map<string, readonly Article[]>();
for (const sample of await readdir(path.join(projectRoot, 'samples'))) {
  const file = path.join(projectRoot, 'test', 'fixtures', 'samples', sample.replace(/\.\w+$/u, '.gold.json'));
  gold.set(sample, (JSON.parse(await readFile(file, 'utf8')) as { articles: Article[] }).articles);
}

/** What a person does one after the other, in the workbench that they see. */
const steps: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  'opens a folder': ({ page }) => workbenchShown(page),

  'shows the articles of each sample in the Outline panel': async ({ page }) => {
    await openFile(page, sample);
    const pane = await expandPane(page, 'Outline');
    await arrangeSideBar(page, { outlineFrom: 300, width: 440 });
    for (const [name, articles] of gold) {
      await openFile(page, name);
      await readTree(page, pane.locator('.outline-tree'), (rows) => {
        // The built-in outline of Markdown has other icons.
        const found = rows.filter(({ icon }) => icon === 'symbol-file');
        return found.length === articles.length && articles.every(({ title }, index) => isHeadline(title, found[index]?.label));
      });
    }
  },

  'goes to the article whose row is clicked': async ({ page }) => {
    await openFile(page, sample);
    const { title, start } = gold.get(sample)?.find((article) => article.title !== null) ?? assert.fail();
    const tree = page.locator('.outline-pane .outline-tree');
    await scrollToTop(page, tree);
    await tree.locator('.monaco-list-rows > .monaco-list-row', { hasText: title ?? '' }).click();
    await page.locator('.statusbar-item', { hasText: `Ln ${start}, Col` }).waitFor();
  },

  'tells in the Problems panel which story has no source': async ({ page }) => {
    await openFile(page, problems);
    await runFromPalette(page, 'Problems: Focus on Problems View');
    await missingSource(page).waitFor();
  },

  'attaches a source by the keyboard, and the problem goes; one undo brings it back': async ({ page }) => {
    await openFile(page, problems);
    await goToLine(page, sourceless);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row.action', { hasText: '本报讯' }).waitFor();
    await page.keyboard.press('Enter');
    await missingSource(page).waitFor({ state: 'detached' });
    await page.locator('.tab.active.dirty').waitFor();
    await page.keyboard.press('Control+z');
    await missingSource(page).waitFor();
    await page.locator('.tab.active:not(.dirty)').waitFor();
    await runFromPalette(page, 'View: Hide Panel');
    await openFile(page, sample);
  },

  'exports it from the palette': async ({ page, folder }) => {
    const target = path.join(folder, '海洋科技月报.bulletin.json');
    await exportFromPalette(page, target);
    const { articles } = JSON.parse(await readFile(target, 'utf8')) as { articles: { headline: string }[] };
    assert.equal(articles.length, gold.get(sample)?.length);

    await exportedToast(page).getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('.tab.active', { hasText: '海洋科技月报.bulletin.json' }).waitFor();
  },

  'offers the export in the menu of a file': async ({ page }) => {
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'the-lakeshore-letter.txt' }).click({ button: 'right' });
    await page.locator('.monaco-menu .action-item', { hasText: 'Export Annotated JSON' }).waitFor();
    await page.keyboard.press('Escape');
  },
};

function missingSource(page: Page): Locator {
  return page.locator('.markers-panel .monaco-list-row', { hasText: 'source-missing' });
}

/** Does the steps in the workbench of the embedded VS Code; the first that fails ends it. A picture is taken after each. */
export async function testWorkbench(user: UserFolders): Promise<Count> {
  const folder = await copySamples(user.root, '简报 100% #1');
  const report: ReportLine[] = [];
  await mkdir(screenshots, { recursive: true });
  const workbench = await openWorkbench({ user, folder, extensionDevelopmentPaths: [projectRoot] });
  try {
    await within(limit, 'the workbench', doSteps({ page: workbench.page, folder }, report));
  } catch (error) {
    report.push({ kind: 'failed', title: 'the workbench', error: String(error) });
  } finally {
    await workbench.close();
  }
  return countReport(report.map((line) => JSON.stringify(line)).join('\n'));
}

async function doSteps(scene: Scene, report: ReportLine[]): Promise<void> {
  for (const [index, [name, step]] of Object.entries(steps).entries()) {
    const title = `workbench ${name}`;
    const begun = performance.now();
    report.push({ kind: 'started', title });
    try {
      await step(scene);
      report.push({ kind: 'passed', title, milliseconds: Math.round(performance.now() - begun) });
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      report.push({ kind: 'failed', title, error: stripVTControlCharacters(text) });
      break;
    } finally {
      await scene.page.screenshot({ path: path.join(screenshots, `workbench-${index + 1}.png`) });
    }
  }
  report.push({ kind: 'ended' });
}

/** A wrapped headline is joined with a space or without; a story without one is named by its first words. */
function isHeadline(title: string | null, label: string | undefined): boolean {
  return title === null || title.replace(/\s+/gu, '') === label?.replace(/\s+/gu, '');
}
