import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { copySamples } from '../host/copySamples.ts';
import { eventually } from '../host/eventually.ts';
import { installPackage } from '../host/installPackage.ts';
import { openWorkbench } from '../host/openWorkbench.ts';
import { projectRoot } from '../host/paths.ts';
import { makeUserFolders } from '../host/userFolders.ts';
import {
  arrangeSideBar,
  closeNotifications,
  editorShown,
  expandPane,
  exportFromPalette,
  goToLine,
  openBeside,
  openFile,
  runFromPalette,
  workbenchShown,
} from '../host/workbenchActions.ts';

const imageFolder = path.join(projectRoot, 'docs', 'images');
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

const settings = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 12,
  'editor.stickyScroll.enabled': false,
  'timeline.excludeSources': ['timeline.localHistory'],
  'window.title': '${rootName}',
};

/** What is shown, by the name of its picture. */
const pictures: Readonly<Record<string, (page: Page, folder: string) => Promise<void>>> = {
  outline: async (page) => {
    await openFile(page, '海洋科技月报.txt');
    await expandPane(page, 'Outline');
    await arrangeSideBar(page, { outlineFrom: 300, width: 440 });
    await page.locator('.outline-tree .monaco-list-row', { hasText: '日本企业试制' }).click();
  },
  problems: async (page) => {
    await openFile(page, '问题样稿-低空经济快报.txt');
    await runFromPalette(page, 'Problems: Focus on Problems View');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'source-missing' }).waitFor();
    await goToLine(page, 18);
  },
  tags: async (page) => {
    await runFromPalette(page, 'View: Hide Panel');
    await runFromPalette(page, 'View: Close All Editors');
    await openFile(page, '海洋科技月报.txt');
    const view = await expandPane(page, 'Bulletin');
    for (const [line, tag] of [[3, '海洋/观测'], [23, '海洋/环保']] as const) {
      await goToLine(page, line);
      await tagArticle(page, tag);
      await view.locator('.monaco-list-row', { hasText: `#${tag}` }).first().waitFor();
    }
    await arrangeSideBar(page, { outlineFrom: 240, width: 440 });
    await goToLine(page, 3);
  },
  export: async (page, folder) => {
    await openFile(page, 'the-lakeshore-letter.txt');
    const target = path.join(folder, 'the-lakeshore-letter.bulletin.json');
    await exportFromPalette(page, target);

    await runFromPalette(page, 'View: Close All Editors');
    await openFile(page, 'the-lakeshore-letter.txt');
    await goToLine(page, 34);
    await openBeside(page, 'the-lakeshore-letter.bulletin.json');
    await page.keyboard.press('Control+2');
    const exported = await readFile(target, 'utf8');
    await goToLine(page, 1 + exported.split('\n').findIndex((line) => line.includes('"publisher": "Duluth')));
    await runFromPalette(page, 'View: Toggle Primary Side Bar Visibility');
  },
  reflow: async (page) => {
    await runFromPalette(page, 'View: Close All Editors');
    await openFile(page, '海洋科技月报.txt');
    await runFromPalette(page, 'Bulletin: Reflow');
    await page.locator('.monaco-diff-editor .line-insert, .monaco-diff-editor .char-insert').first().waitFor();
  },
  overview: async (page) => {
    await runFromPalette(page, 'View: Close All Editors');
    await openFile(page, '问题样稿-低空经济快报.txt');
    await runFromPalette(page, 'Bulletin: Show Overview');
    await eventually(() => Promise.all(page.frames().map((frame) => frame.locator('#counts').count().catch(() => 0))), (counts) => counts.some((count) => count > 0));
  },
};

/** Puts a new tag on the article at the cursor. */
async function tagArticle(page: Page, tag: string): Promise<void> {
  await runFromPalette(page, 'Bulletin: Tag Article…');
  await page.locator('.quick-input-widget input[type=text]').fill(tag);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: `Create “${tag}”` }).waitFor();
  await page.keyboard.press('Enter');
}

/** Makes the pictures of the README in docs/images/, from the installed package, in a light and in a dark theme. */
export async function takeReadmePictures(): Promise<void> {
  await mkdir(imageFolder, { recursive: true });
  for (const [theme, colorTheme] of Object.entries(themes)) {
    const user = await makeUserFolders({ ...settings, 'workbench.colorTheme': colorTheme });
    try {
      await installPackage(user, file, undefined);
      const folder = await copySamples(user.root);
      const workbench = await openWorkbench({ user, folder });
      try {
        const { page } = workbench;
        await workbenchShown(page);
        for (const [name, show] of Object.entries(pictures)) {
          await show(page, folder);
          await editorShown(page);
          await closeNotifications(page);
          // Away from everything that shows something under the pointer.
          await page.mouse.move(1150, 600);
          const file = path.join(imageFolder, `${name}-${theme}.png`);
          await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
          console.log(path.relative(projectRoot, file));
        }
      } finally {
        await workbench.close();
      }
    } finally {
      await user.remove();
    }
  }
}
