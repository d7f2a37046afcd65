import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { inWorkspace, runningExtension, written } from './desk.ts';
import { goldOf, headlinesOf, squeezed } from './gold.ts';
import { closePages, overviewOf, pages, sample, shown } from './overviews.ts';

describe('overview', () => {
  before(runningExtension);
  afterEach(closePages);

  it('shows a file in figures, in a page that bears its name', async () => {
    const overview = await overviewOf(inWorkspace(sample));
    assert.deepEqual(overview.bulletins[0]?.articles.map(({ headline }) => squeezed(headline)), headlinesOf(await goldOf(sample)));
    const [page] = await eventually(async () => pages(), ({ length }) => length === 1);
    assert.equal(page?.label, overview.words.title);
  });

  it('shows one page for one file, however often it is asked for', async () => {
    await overviewOf(inWorkspace(sample));
    await overviewOf(inWorkspace(sample));
    await eventually(async () => pages(), ({ length }) => length === 1);
  });

  it('says of what is no bulletin that there is nothing to count', async () => {
    assert.equal(await shown('bulletin.showOverview', await written('Dear Ms Holm,\n\nthe oars are under the bench.\n', 'nothing.txt')), null);
    assert.deepEqual(pages(), []);
    await vscode.workspace.fs.delete(inWorkspace('nothing.txt'));
  });
});
