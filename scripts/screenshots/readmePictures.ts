import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { copySamples } from '../host/copySamples.ts';
import { eventually } from '../host/eventually.ts';
import { installPackage } from '../host/installPackage.ts';
import { makePackage } from '../host/makePackage.ts';
import { openWorkbench } from '../host/openWorkbench.ts';
import { projectRoot } from '../host/paths.ts';
import { speakChinese } from '../host/speakChinese.ts';
import { makeUserFolders } from '../host/userFolders.ts';
import type { Words } from '../host/words.ts';
import { chinese, english } from '../host/words.ts';
import {
  arrangeSideBar,
  closeNotifications,
  editorShown,
  expandPane,
  exportFromPalette,
  goToLine,
  openBeside,
  openFile,
  restPointer,
  runFromPalette,
  workbenchShown,
} from '../host/workbenchActions.ts';

/** Where the pictures of each README are. */
const folders: readonly (readonly [Words, folder: string])[] = [
  [english, path.join(projectRoot, 'docs', 'images')],
  [chinese, path.join(projectRoot, 'docs', 'images', 'zh-cn')],
];
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

const settings = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 12,
  'editor.stickyScroll.enabled': false,
  // A VS Code with a language pack takes Chinese punctuation for what it is; this one knows only that it should speak Chinese.
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'timeline.excludeSources': ['timeline.localHistory'],
  'window.title': '${rootName}',
};

/** Whose export is shown in each language, and which story of it: the line of its headline, from 1, and its publisher. */
const exported: Readonly<Record<Words['locale'], { readonly file: string; readonly headline: number; readonly publisher: string }>> = {
  en: { file: 'the-lakeshore-letter.txt', headline: 34, publisher: 'Duluth News Tribune' },
  'zh-CN': { file: '海洋科技月报.txt', headline: 23, publisher: '环球网' },
};

/** What is shown, by the name of its picture. */
const pictures: Readonly<Record<string, (page: Page, words: Words, folder: string) => Promise<void>>> = {
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
  tags: async (page, words) => {
    await runFromPalette(page, 'View: Hide Panel');
    await runFromPalette(page, 'View: Close All Editors');
    await openFile(page, '海洋科技月报.txt');
    const view = await expandPane(page, words.titled('view.articles'));
    for (const [line, tag] of [[3, '海洋/观测'], [23, '海洋/环保']] as const) {
      await goToLine(page, line);
      await tagArticle(page, words, tag);
      await view.locator('.monaco-list-row', { hasText: `#${tag}` }).first().waitFor();
    }
    await arrangeSideBar(page, { outlineFrom: 240, width: 440 });
    await goToLine(page, 3);
  },
  export: async (page, words, folder) => {
    const { file, headline, publisher } = exported[words.locale];
    await openFile(page, file);
    const target = path.join(folder, file.replace('.txt', '.bulletin.json'));
    await exportFromPalette(page, target, words);

    await runFromPalette(page, 'View: Close All Editors');
    await openFile(page, file);
    await goToLine(page, headline);
    await openBeside(page, path.basename(target));
    await page.keyboard.press('Control+2');
    const json = await readFile(target, 'utf8');
    await goToLine(page, 1 + json.split('\n').findIndex((line) => line.includes(`"publisher": "${publisher}"`)));
    await runFromPalette(page, 'View: Toggle Primary Side Bar Visibility');
  },
  reflow: async (page, words) => {
    await runFromPalette(page, 'View: Close All Editors');
    await openFile(page, '海洋科技月报.txt');
    await runFromPalette(page, words.command('reflow'));
    await page.locator('.monaco-diff-editor .line-insert, .monaco-diff-editor .char-insert').first().waitFor();
  },
  overview: async (page, words) => {
    await runFromPalette(page, 'View: Close All Editors');
    await openFile(page, '问题样稿-低空经济快报.txt');
    await runFromPalette(page, words.command('showOverview'));
    await eventually(() => Promise.all(page.frames().map((frame) => frame.locator('#counts').count().catch(() => 0))), (counts) => counts.some((count) => count > 0));
  },
};

/** Puts a new tag on the article at the cursor. */
async function tagArticle(page: Page, words: Words, tag: string): Promise<void> {
  await runFromPalette(page, words.command('tagArticle'));
  await page.locator('.quick-input-widget input[type=text]').fill(tag);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: words.said('Create “{0}”', tag) }).waitFor();
  await page.keyboard.press('Enter');
}

/** Makes the pictures of both READMEs in docs/images/, from the installed package, in a light and in a dark theme, each in its language. */
export async function takeReadmePictures(): Promise<void> {
  const packed = await makeUserFolders();
  try {
    const file = await makePackage(packed.root);
    for (const [words, imageFolder] of folders) {
      await mkdir(imageFolder, { recursive: true });
      for (const [theme, colorTheme] of Object.entries(themes)) await takeInTheme(words, colorTheme, file, (name) => path.join(imageFolder, `${name}-${theme}.png`));
    }
  } finally {
    await packed.remove();
  }
}

async function takeInTheme(words: Words, colorTheme: string, packageFile: string, fileOf: (name: string) => string): Promise<void> {
  const user = await makeUserFolders({ ...settings, 'workbench.colorTheme': colorTheme });
  try {
    await installPackage(user, packageFile, undefined);
    if (words.locale === 'zh-CN') await speakChinese(user);
    const folder = await copySamples(user.root);
    const { page, close } = await openWorkbench({ user, folder });
    try {
      await workbenchShown(page);
      for (const [name, show] of Object.entries(pictures)) {
        await show(page, words, folder);
        await editorShown(page);
        await closeNotifications(page);
        await restPointer(page);
        await page.screenshot({ path: fileOf(name), animations: 'disabled', caret: 'hide' });
        console.log(path.relative(projectRoot, fileOf(name)));
      }
    } finally {
      await close();
    }
  } finally {
    await user.remove();
  }
}
