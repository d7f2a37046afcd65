import type { Locator, Page } from 'playwright-core';
import { arrangeSideBar, collapsePane, expandPane, goToLine, openFile, runFromPalette } from '../../scripts/host/workbenchActions.ts';
import { selectRows, typeInPick, viewRows } from './rowsAndPicks.ts';
import type { Steps } from './scene.ts';
import { picture } from './scene.ts';

/** A bulletin of their own for the view: nothing in it is tagged yet. */
export const practice = '渡口读报.txt';

const stories = [
  ['渡口换上电动渡船', '新船一趟坐四十人，靠岸不冒黑烟，船工说夜里也听得见水声。'],
  ['苗圃给树挂上身份牌', '扫一扫就知道这棵树哪年栽的、谁在管，巡查的人少走了一半路。'],
  ['码头食堂改卖当季菜', '菜单每周一换，价钱写在门口的黑板上，跑船的人都说合口味。'],
] as const;

/** Its text. */
export const practiceBulletin = `渡口读报\n2024年第 8 期（4月26日出版）\n\n${stories.map(([headline, text], at) => `${headline}\n\n${text}\n（来源：2024年4月2${at + 1}日，渡口日报）\n`).join('\n')}`;

/** The line of a headline, from 1. */
function lineOf(story: 0 | 1 | 2): number {
  return practiceBulletin.split('\n').indexOf(stories[story][0]) + 1;
}

/** What the view "Bulletin" does with tags, by keys where there are any. */
export const viewSteps: Steps = {
  'tags several rows of the view at once, and takes it back by the button of the message': async ({ page }) => {
    await runFromPalette(page, 'View: Close All Editors');
    await openFile(page, practice);
    await expandPane(page, 'Bulletin');
    // Only rows that there is room for are drawn.
    await collapsePane(page, 'Outline');
    await arrangeSideBar(page, { outlineFrom: 300, width: 440 });
    await selectRows(viewRows(page, stories[0][0]), atHeadline(page, 0), 2);
    for (const key of ['Control+k', 't']) await page.keyboard.press(key);
    await page.locator('.quick-input-title', { hasText: 'Tags of 2 Places' }).waitFor();
    await typeInPick(page, '渡口/生活', 'Create “渡口/生活”');
    await page.keyboard.press('Enter');
    await viewRows(page, 'Tag 渡口/生活').nth(1).waitFor();
    await toast(page, `Tags of ${practice} changed: 2.`).getByRole('button', { name: 'Undo' }).click();
    await viewRows(page, 'Tag 渡口/生活').first().waitFor({ state: 'detached' });
    // What is taken back so is not there to be taken back again.
    await tagArticleAt(page, 0, '船舶/电动');
    await tagArticleAt(page, 1, '林业');
    await runFromPalette(page, 'Bulletin: Undo Tagging');
    await viewRows(page, 'Tag 林业').waitFor({ state: 'detached' });
    await viewRows(page, 'Tag 船舶/电动').waitFor();
    await tagArticleAt(page, 1, '林业');
  },

  'renames the tag of a row by F2': async ({ page }) => {
    await selectTag(page, '林业');
    await page.keyboard.press('F2');
    const box = page.locator('.quick-input-widget input[type=text]');
    await page.locator('.quick-input-message', { hasText: 'The new name of #林业' }).waitFor();
    // No tag, and said so.
    await box.fill('林业/');
    await page.locator('.quick-input-message', { hasText: 'A level of the tag is empty' }).waitFor();
    await box.fill('农林/苗木');
    await page.keyboard.press('Enter');
    await viewRows(page, 'Tag 农林/苗木').waitFor();
    await viewRows(page, 'Tag 林业').waitFor({ state: 'detached' });
  },

  'goes to the words of a row by Ctrl+Enter': async ({ page }) => {
    await selectTag(page, '农林/苗木');
    await page.keyboard.press('Control+Enter');
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    // The keyboard is in the text.
    await page.keyboard.press('Home');
    await page.locator('.statusbar-item', { hasText: `Ln ${lineOf(1)}, Col 1` }).waitFor();
  },

  'takes the tag of a row away by Delete': async ({ page }) => {
    await tagArticleAt(page, 2, '试点');
    await selectTag(page, '试点');
    await page.keyboard.press('Delete');
    await viewRows(page, 'Tag 试点').waitFor({ state: 'detached' });
    await viewRows(page, 'Tag 农林/苗木').waitFor();
  },

  'shows what bears a tag or one below it, from its row and from the title, and everything again': async ({ page }) => {
    const [first, second, third] = stories.map(([headline]) => viewRows(page, headline)) as [Locator, Locator, Locator];
    await runFromPalette(page, 'Bulletin: Filter by Tag…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '船舶' }).first().waitFor();
    await page.locator('.quick-input-widget input[type=text]').fill('船舶');
    await page.keyboard.press('Enter');
    await second.waitFor({ state: 'detached' });
    await first.waitFor();
    await page.locator('.sidebar .pane .message', { hasText: 'Only what is tagged #船舶 is shown.' }).waitFor();
    await picture(page, 'view-filtered');
    // The button changes with what it does.
    await titleAction(page, 'Show All Articles').click();
    await third.waitFor();
    await viewRows(page, 'Tag 农林/苗木').click({ button: 'right' });
    // By keys: a menu that has just opened takes no click.
    await page.locator('.monaco-menu .action-item', { hasText: 'Filter by Tag…' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.locator('.monaco-menu .action-item.focused', { hasText: 'Filter by Tag…' }).waitFor();
    await page.keyboard.press('Enter');
    await first.waitFor({ state: 'detached' });
    await second.waitFor();
    await runFromPalette(page, 'Bulletin: Show All Articles');
    await first.waitFor();
    await titleAction(page, 'Filter by Tag…').waitFor();
  },

  'groups by tag and by section from the title of the view': async ({ page }) => {
    await hoverView(page);
    await titleAction(page, 'Group Articles by Tag').click();
    const groups = page.locator('.sidebar .monaco-list-row[aria-level="1"]');
    await groups.filter({ hasText: /#船舶\/电动\s*1/u }).waitFor();
    await groups.filter({ hasText: /Without tags\s*1/u }).waitFor();
    await picture(page, 'view-by-tag');
    // A head of the tree is renamed with all that is under it.
    await groups.filter({ hasText: '#船舶/电动' }).click();
    await page.keyboard.press('F2');
    await page.locator('.quick-input-message', { hasText: 'The new name of #船舶/电动' }).waitFor();
    await page.keyboard.press('Escape');
    await titleAction(page, 'Group Articles by Section').click();
    await groups.filter({ hasText: 'Without tags' }).waitFor({ state: 'detached' });
  },

  'lists a tag whose words are gone, and puts it on others or takes it away': async ({ page }) => {
    for (const [words, tag] of [['黑板', '价目'], ['黑烟', '尾气']] as const) {
      await selectWords(page, words);
      await runFromPalette(page, 'Bulletin: Tag Selection…');
      await typeInPick(page, tag, `Create “${tag}”`);
      await page.keyboard.press('Enter');
      await viewRows(page, `Tag ${tag}. ${words}`).waitFor();
      await selectWords(page, words);
      await page.keyboard.press('Delete');
      await viewRows(page, `Tag ${tag}. ${words}. The words that it was on are gone`).waitFor();
    }
    await picture(page, 'view-orphans');
    await selectWords(page, '当季菜');
    await runFromPalette(page, 'Bulletin: Review Orphaned Tags');
    await choose(page, '#价目');
    await choose(page, 'Put on What Is Selected');
    await viewRows(page, 'Tag 价目. 当季菜').waitFor();
    // The next one comes by itself.
    await picture(page, 'view-review');
    await choose(page, '#尾气');
    await choose(page, 'Remove');
    await viewRows(page, 'Tag 尾气').waitFor({ state: 'detached' });
    await runFromPalette(page, 'Bulletin: Review Orphaned Tags');
    await toast(page, 'No tag is orphaned').waitFor();
    await page.keyboard.press('Control+s');
    await page.locator('.tab.active:not(.dirty)').waitFor();
  },
};

async function tagArticleAt(page: Page, story: 0 | 1 | 2, tag: string): Promise<void> {
  await goToLine(page, lineOf(story));
  await runFromPalette(page, 'Bulletin: Tag Article…');
  await typeInPick(page, tag, `Create “${tag}”`);
  await page.keyboard.press('Enter');
  await viewRows(page, `Tag ${tag}`).waitFor();
}

/** The status bar, once the caret is at the headline of this story. */
function atHeadline(page: Page, story: 0 | 1 | 2): Locator {
  return page.locator('.statusbar-item', { hasText: `Ln ${lineOf(story)}, Col 1` });
}

/** A click on a row of a tag selects its words, and leaves the keyboard in the view. */
async function selectTag(page: Page, tag: string): Promise<void> {
  await goToLine(page, 1);
  await selectRows(viewRows(page, `Tag ${tag}`), page.locator('.statusbar-item', { hasText: 'selected)' }), 1);
}

/** Selects words of the bulletin, by keys; none above them in their line may have been taken away. */
async function selectWords(page: Page, words: string): Promise<void> {
  const lines = practiceBulletin.split('\n');
  const line = lines.findIndex((text) => text.includes(words));
  await goToLine(page, line + 1);
  for (let column = lines[line]?.indexOf(words) ?? 0; column > 0; column -= 1) await page.keyboard.press('ArrowRight');
  for (const _ of words) await page.keyboard.press('Shift+ArrowRight');
  await page.locator('.statusbar-item', { hasText: `(${words.length} selected)` }).waitFor();
}

async function choose(page: Page, label: string): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: label }).click();
}

function toast(page: Page, text: string): Locator {
  return page.locator('.notification-toast', { hasText: text });
}

/** Its buttons are there while the pointer is over the view. */
async function hoverView(page: Page): Promise<void> {
  await viewRows(page, stories[2][0]).hover();
}

function titleAction(page: Page, label: string): Locator {
  return page.locator('.sidebar .pane-header', { hasText: 'Bulletin' }).getByRole('button', { name: label });
}
