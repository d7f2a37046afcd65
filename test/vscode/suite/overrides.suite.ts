import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { inWorkspace, runningExtension, shown } from './desk.ts';
import { articlesOf } from './outlineOf.ts';

describe('a person’s word for a line', () => {
  before(runningExtension);

  it('takes an article away, gives it back, and makes one of a line', async () => {
    const { uri } = await shown(inWorkspace('海洋科技月报.txt'));
    const names = async () => (await articlesOf(uri)).map(({ name }) => name);
    const before = await names();
    // The editor asks for the outline again once the server has offered it anew.
    const outline = (wanted: readonly string[]) => eventually(names, (now) => JSON.stringify(now) === JSON.stringify(wanted));
    const second = (await articlesOf(uri))[1] ?? assert.fail();
    cursorAt(second.range.start.line);

    await vscode.commands.executeCommand('bulletin.notAnArticle');
    await outline(before.filter((_, index) => index !== 1));
    await vscode.commands.executeCommand('bulletin.notAnArticle');
    await outline(before);

    cursorAt(second.range.start.line + 2);
    await vscode.commands.executeCommand('bulletin.isHeadline');
    await eventually(names, (now) => now.length === before.length + 1);
    await vscode.commands.executeCommand('bulletin.isHeadline');
    await outline(before);
  });
});

function cursorAt(line: number): void {
  const editor = vscode.window.activeTextEditor ?? assert.fail();
  editor.selection = new vscode.Selection(line, 0, line, 0);
}
