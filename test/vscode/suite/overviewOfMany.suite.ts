import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inWorkspace, runningExtension, written } from './desk.ts';
import { closePages, overviewOf, sample, shown } from './overviews.ts';

// Bulletins that are not open are counted on a disk alone: not in a browser.
describe('overview of many', () => {
  before(runningExtension);
  afterEach(closePages);

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
});
