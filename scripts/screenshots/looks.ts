import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension } from '../host/buildExtension.ts';
import { copySamples } from '../host/copySamples.ts';
import { openWorkbench } from '../host/openWorkbench.ts';
import { projectRoot } from '../host/paths.ts';
import { speakChinese } from '../host/speakChinese.ts';
import { makeUserFolders } from '../host/userFolders.ts';
import type { Words } from '../host/words.ts';
import { chinese, english } from '../host/words.ts';
import { arrangeSideBar, closeNotifications, collapsePane, expandPane, goToLine, openFile, restPointer, runFromPalette, workbenchShown } from '../host/workbenchActions.ts';

const lookFolder = path.join(projectRoot, 'out', 'looks');
const sample = '海洋科技月报.txt';

const settings = { 'breadcrumbs.enabled': false, 'editor.minimap.enabled': false, 'window.title': '${rootName}' };

/** What must be seen and read in: a theme, a language. */
const looks: Readonly<Record<string, { readonly theme: string; readonly isChinese?: boolean }>> = {
  dark: { theme: 'Default Dark Modern' },
  'hc-dark': { theme: 'Default High Contrast' },
  'hc-light': { theme: 'Default High Contrast Light' },
  chinese: { theme: 'Default Light Modern', isChinese: true },
};

/** Tags of the project; one in a colour that is hard to see in every theme. */
const vocabulary = {
  海况: { description: '近海与远洋的水情', color: '#1f6fb2' },
  '海况/水温': { description: '表层与深层的温度', color: '#c0392b' },
  归档: { description: '存入资料库', color: '#f5f5f5' },
};

/** Makes pictures of tags in the view, the pick, the editor and the hover in out/looks/, in themes and languages that editors have. */
export async function takeLooks(): Promise<void> {
  await mkdir(lookFolder, { recursive: true });
  await buildExtension();
  for (const [name, { theme, isChinese = false }] of Object.entries(looks)) {
    const user = await makeUserFolders({ ...settings, 'workbench.colorTheme': theme });
    try {
      if (isChinese) await speakChinese(user);
      const folder = await copySamples(user.root);
      await writeFile(path.join(folder, '.bulletin-desk.json'), JSON.stringify({ tags: vocabulary }));
      const workbench = await openWorkbench({ user, folder, extensionDevelopmentPaths: [projectRoot] });
      try {
        await takeTags(workbench.page, name, isChinese ? chinese : english);
      } finally {
        await workbench.close();
      }
    } finally {
      await user.remove();
    }
  }
}

async function takeTags(page: Page, look: string, words: Words): Promise<void> {
  const take = async (name: string): Promise<void> => {
    await restPointer(page);
    const file = path.join(lookFolder, `${name}-${look}.png`);
    await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
    console.log(path.relative(projectRoot, file));
  };
  const command = (key: string): Promise<void> => runFromPalette(page, words.command(key));
  const row = (text: string) => page.locator('.sidebar .pane .monaco-list-row', { hasText: text }).first().waitFor();
  const tag = async (key: string, name: string): Promise<void> => {
    await command(key);
    await page.locator('.quick-input-widget input[type=text]').fill(name);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
    await row(`#${name}`);
  };

  await workbenchShown(page);
  await openFile(page, sample);
  await expandPane(page, words.titled('view.articles'));
  await collapsePane(page, 'Outline');
  await arrangeSideBar(page, { outlineFrom: 200, width: 460 });
  await goToLine(page, 3);
  await tag('tagArticle', '海洋/观测');
  await selectLine(page, 5);
  await tag('tagSelection', '海况/水温');
  await goToLine(page, 23);
  await tag('tagArticle', '归档');

  // Words that are taken away leave an orphan.
  await selectLine(page, 25);
  await tag('tagSelection', '待核');
  await selectLine(page, 25);
  await page.keyboard.press('Delete');
  await page.locator('.sidebar .monaco-list-row .codicon-question').first().waitFor();

  await goToLine(page, 3);
  await command('tagArticle');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '归档' }).first().waitFor();
  await take('pick');
  await page.keyboard.press('Escape');
  await closeNotifications(page);
  await take('view');
  await command('groupByTag');
  await page.locator('.sidebar .pane .monaco-list-row[aria-level="1"]', { hasText: '#归档' }).waitFor();
  await take('by-tag');
  await command('groupBySection');

  for (const [name, line] of [['hover-headline', 3], ['hover-words', 5]] as const) {
    await goToLine(page, line);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    await page.locator('.monaco-hover:not(.hidden) .hover-row').first().waitFor();
    await take(name);
    await page.keyboard.press('Escape');
  }
  await page.locator('.sidebar .pane .monaco-list-row', { hasText: '#海洋/观测' }).nth(1).click({ button: 'right' });
  await page.locator('.monaco-menu .action-item').first().waitFor();
  await take('menu');
  await page.keyboard.press('Escape');
  await command('reviewOrphanedTags');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '待核' }).first().click();
  await page.locator('.quick-input-title', { hasText: '#待核' }).waitFor();
  await take('review');
}

async function selectLine(page: Page, line: number): Promise<void> {
  await goToLine(page, line);
  await page.keyboard.press('Shift+End');
}
