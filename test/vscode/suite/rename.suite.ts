import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { inWorkspace, onDisk, runningExtension, shown, written } from './desk.ts';
import { removed } from './removed.ts';

describe('rename', () => {
  before(runningExtension);
  after(() => removed('rename'));

  it('of a publisher changes every bulletin of the workspace that names it, the closed ones too', async () => {
    const text = (await onDisk(inWorkspace('问题样稿-低空经济快报.txt'))).replaceAll('安徽日报', '江淮晨刊');
    const open = await written(text, 'rename', '第 1 期.txt');
    const closed = await written(text.replaceAll('2024', '2023'), 'rename', '第 2 期.txt');
    const document = await shown(open);
    const at = document.positionAt(text.indexOf('江淮晨刊') + 1);

    const edit = await eventually(
      () => vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', open, at, '江淮晚刊'),
      ({ size }) => size === 2,
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    for (const uri of [open, closed]) {
      const after = (await vscode.workspace.openTextDocument(uri)).getText();
      assert.equal(after.includes('江淮晨刊'), false);
      assert.equal(after.split('江淮晚刊').length, 3);
    }
    await vscode.workspace.saveAll();
  });
});
