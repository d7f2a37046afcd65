import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { OverviewResult } from '../../../server/src/protocol.ts';
import { eventually } from '../../../scripts/host/eventually.ts';
import { inWorkspace, runningExtension, written } from './desk.ts';
import { goldOf, headlinesOf, squeezed } from './gold.ts';

const sample = '海洋科技月报.txt';
const overviewOf = async (uri: vscode.Uri): Promise<OverviewResult> => (await shown('bulletin.showOverview', uri)) ?? assert.fail('there is an overview');
const pages = (): vscode.Tab[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('bulletin.overview'));

/** What the command answers, once the page that it tells is there. */
async function shown(command: string, ...given: readonly vscode.Uri[]): Promise<OverviewResult | null> {
  const overview = await vscode.commands.executeCommand<OverviewResult | null>(command, ...given);
  if (overview) await eventually(async () => pages(), ({ length }) => length > 0);
  return overview;
}

describe('overview', () => {
  before(runningExtension);
  afterEach(async () => {
    await vscode.window.tabGroups.close(pages());
    await eventually(async () => pages(), ({ length }) => length === 0);
  });

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

  it('counts the bulletins of a folder together', async () => {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(sample)));
    await written(text, '概览 #1', 'a.txt');
    await written(text, '概览 #1', '下一层', 'b.txt');
    await written('Dear Ms Holm,\n\nthe oars are under the bench.\n', '概览 #1', 'letter.txt');
    const overview = await overviewOf(inWorkspace('概览 #1'));
    assert.deepEqual(overview.bulletins.map(({ name }) => name), ['概览 #1/a.txt', '概览 #1/下一层/b.txt']);
    await vscode.workspace.fs.delete(inWorkspace('概览 #1'), { recursive: true });
  });

  it('counts all bulletins of the workspace', async () => {
    const names = (await shown('bulletin.showWorkspaceOverview'))?.bulletins.map(({ name }) => name) ?? [];
    assert.ok(names.includes(sample) && names.includes('the-lakeshore-letter.txt'), names.join());
  });

  it('says of what is no bulletin that there is nothing to count', async () => {
    assert.equal(await shown('bulletin.showOverview', await written('Dear Ms Holm,\n\nthe oars are under the bench.\n', 'nothing.txt')), null);
    assert.deepEqual(pages(), []);
    await vscode.workspace.fs.delete(inWorkspace('nothing.txt'));
  });
});
