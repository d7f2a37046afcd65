import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { closeNotifications, collapsePane, expandPane, exportFromPalette, goToLine, restPointer, runFromPalette } from '../../../scripts/host/workbenchActions.ts';
import { schemaErrors } from '../../exports/schema.ts';
import { overviewShown } from '../overviewSteps.ts';
import { typeInPick } from '../rowsAndPicks.ts';
import { faulty, gold } from '../scene.ts';
import { sourceless } from './findingSteps.ts';
import { comes, sees } from './sees.ts';
import type { TourSteps } from './tourScene.ts';

const tag = '低空/空域';
const articles = gold.get(faulty) ?? [];
const exportName = faulty.replace('.txt', '.bulletin.json');

interface Exported {
  readonly articles: readonly { readonly headline: string | null; readonly origin: string | null; readonly tags: readonly { readonly value: string }[] }[];
}

/** What who is new makes of a bulletin that is in order. */
export const publishingSteps: TourSteps = {
  'tags a story': async ({ page, words, take }) => {
    await runFromPalette(page, 'View: Hide Panel');
    await collapsePane(page, 'Outline');
    const view = await expandPane(page, words.titled('view.articles'));
    await goToLine(page, sourceless.start);
    await runFromPalette(page, words.command('tagArticle'));
    await typeInPick(page, tag, words.said('Create “{0}”', tag));
    await take('offers to create the tag');
    await page.keyboard.press('Enter');
    await sees(view.locator('.monaco-list-row', { hasText: `#${tag}` }), 'The view of the articles does not show the tag.');
  },

  'exports annotated JSON': async ({ page, folder, words }) => {
    const target = path.join(folder, exportName);
    await exportFromPalette(page, target, words);
    const exported = JSON.parse(await readFile(target, 'utf8')) as Exported;
    assert.deepEqual(schemaErrors(exported), [], 'The export is not what the schema says.');
    assert.equal(exported.articles.length, articles.length, 'The export has not all stories.');
    const story = exported.articles.find(({ headline }) => headline === sourceless.title);
    assert.ok(story?.origin, 'The source that was attached is not in the export.');
    assert.deepEqual(story.tags.map(({ value }) => value), [tag], 'The tag is not in the export.');
    await sees(page.locator('.explorer-folders-view .monaco-list-row', { hasText: exportName }), 'The Explorer does not show the export.');
    await restPointer(page);
  },

  'shows the overview': async ({ page, folder, words }) => {
    await closeNotifications(page);
    const exported = JSON.parse(await readFile(path.join(folder, exportName), 'utf8')) as Exported;
    const sourced = exported.articles.filter(({ origin }) => origin !== null).length;
    const all = exported.articles.length;
    await runFromPalette(page, words.command('showOverview'));
    const overview = await overviewShown(page, faulty);
    const counts = words.served('overview.counts', { bulletins: 1, articles: all, sourced, unsourced: all - sourced });
    await comes(() => overview.locator('#counts').textContent(), (text) => text === counts, `The overview does not say “${counts}”.`);
    for (const section of new Set(articles.map((article) => article.section))) {
      const bar = overview.locator('section[aria-labelledby=by-section] .mark', { hasText: section ?? '' });
      await sees(bar, `The overview has no bar for the section “${section}”.`);
    }
    await sees(overview.locator('section[aria-labelledby=by-tag] .mark', { hasText: `#${tag}` }), 'The overview has no bar for the tag.');
    await restPointer(page);
  },
};
