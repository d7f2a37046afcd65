import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { copySamples } from '../../scripts/host/copySamples.ts';
import { openWorkbench } from '../../scripts/host/openWorkbench.ts';
import { projectRoot } from '../../scripts/host/paths.ts';
import { readTree, scrollToTop } from '../../scripts/host/readTree.ts';
import type { UserFolders } from '../../scripts/host/userFolders.ts';
import { arrangeSideBar, expandPane, exportedToast, exportFromPalette, goToLine, openFile, runFromPalette, workbenchShown } from '../../scripts/host/workbenchActions.ts';
import { doSteps } from './doSteps.ts';
import type { Count } from './report.ts';
import type { Steps } from './scene.ts';
import { faulty, gold, isHeadline, picture, sample } from './scene.ts';
import { fileSteps } from './fileSteps.ts';
import { overviewSteps } from './overviewSteps.ts';
import { practice, practiceBulletin, viewSteps } from './viewSteps.ts';
import { tagSteps, vocabulary } from './tagSteps.ts';
import { welcomeSteps } from './welcomeSteps.ts';

const linked = '气象简报链接.txt';
/** Its story without a source: the line of the headline, from 1. */
const sourceless = 18;
const limit = 480_000;

/** What a person does one after the other, in the workbench that they see. */
const steps: Steps = {
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
    await openFile(page, faulty);
    await runFromPalette(page, 'Problems: Focus on Problems View');
    await missingSource(page).waitFor();
  },

  'attaches a source by the keyboard, and the problem goes; one undo brings it back': async ({ page }) => {
    await openFile(page, faulty);
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

  ...tagSteps,
  ...viewSteps,
  ...fileSteps,

  'checks links when the user agrees, and marks what is broken': async ({ page }) => {
    // The panel draws only the rows that it has room for.
    await runFromPalette(page, 'View: Close All Editors');
    await openFile(page, linked);
    await runFromPalette(page, 'Bulletin: Check Links');
    await page.locator('.monaco-dialog-box').getByRole('button', { name: 'Check Once' }).click();
    const toast = page.locator('.notification-toast', { hasText: '2 work, 0 have moved, 1 are broken' });
    await toast.waitFor();
    await toast.getByRole('button', { name: 'Show Problems' }).click();
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'link-broken' }).waitFor();
  },

  'exports it from the palette': async ({ page, folder }) => {
    await runFromPalette(page, 'View: Hide Panel');
    await openFile(page, sample);
    await exportsSample(page, folder);
  },

  'offers the export in the menu of a file': async ({ page }) => {
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'the-lakeshore-letter.txt' }).click({ button: 'right' });
    await page.locator('.monaco-menu .action-item', { hasText: 'Export Annotated JSON' }).waitFor();
    await page.keyboard.press('Escape');
  },

  ...welcomeSteps,
  ...overviewSteps,
};

async function exportsSample(page: Page, folder: string): Promise<void> {
  const target = path.join(folder, '海洋科技月报.bulletin.json');
  await exportFromPalette(page, target);
  const { articles } = JSON.parse(await readFile(target, 'utf8')) as { articles: { headline: string }[] };
  assert.equal(articles.length, gold.get(sample)?.length);

  await exportedToast(page, target).getByRole('button', { name: 'Open', exact: true }).click();
  await page.locator('.tab.active', { hasText: '海洋科技月报.bulletin.json' }).waitFor();
}

/** A bulletin whose stories name these addresses. */
function linkedBulletin(...addresses: readonly string[]): string {
  const stories = [
    ['码头装上自动气象站', '气象站每十分钟报一次风速，渡船开不开，船长先看一眼手机。冬天结冰时它还会报水温。'],
    ['茶园用无人机看霜', '天亮以前无人机沿着山坡飞一圈，哪一片叶子结了霜，红外相机一看就知道，茶农再去点烟。'],
    ['盐田改在雨前收盐', '往年一场雨毁掉半个月的盐，今年按短时预报提前四小时收，工人说少白干了三次。'],
  ].map(([headline, text], at) => [headline, '', text, `（来源：2024年5月${20 + at}日，江岸周报）`, `原文链接：${addresses[at] ?? ''}`, ''].join('\n'));
  return `江岸气象简报\n2024年第 21 期（5月24日出版）\n\n${stories.join('\n')}`;
}

function missingSource(page: Page): Locator {
  return page.locator('.markers-panel .monaco-list-row', { hasText: 'source-missing' });
}

/** Does the steps in the workbench of the embedded VS Code; the first that fails ends it. A picture is taken after each. */
export async function testWorkbench(user: UserFolders): Promise<Count> {
  const folder = await copySamples(user.root, '简报 100% #1');
  const web = createServer(({ url }, response) => response.writeHead(url === '/gone' ? 404 : 200, { 'content-type': 'text/html' }).end('<title>A story</title>'));
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  // Before the workbench looks: its quick open remembers which files there are.
  await writeFile(path.join(folder, practice), practiceBulletin);
  await writeFile(path.join(folder, linked), linkedBulletin(`${root}/here`, `${root}/gone`, `${root}/there`));
  await writeFile(path.join(folder, '.bulletin-desk.json'), JSON.stringify({ tags: vocabulary }));
  const workbench = await openWorkbench({ user, folder, extensionDevelopmentPaths: [projectRoot] });
  try {
    const takePicture = (number: number): Promise<unknown> => picture(workbench.page, String(number));
    return await doSteps('workbench', steps, { page: workbench.page, folder }, { limit, takePicture });
  } finally {
    await workbench.close();
    web.closeAllConnections();
    web.close();
  }
}
