import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { pageFeet } from '../../reflow/texts.ts';
import { runningExtension, shown, written } from './desk.ts';
import { articlesOf } from './outlineOf.ts';
import { removed } from './removed.ts';

const wrapped = async () => shown(await written(pageFeet.wrapped, '整理', '江城港口周报.txt'));
const front = () => vscode.window.tabGroups.activeTabGroup.activeTab?.input;
const previewed = () => eventually(async () => front(), (input) => input instanceof vscode.TabInputTextDiff) as Promise<vscode.TabInputTextDiff>;

describe('reflow', () => {
  before(runningExtension);
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await removed('整理');
  });

  it('shows what it would do, and does it when it is applied; the stories stay', async () => {
    const document = await wrapped();
    const names = async () => (await articlesOf(document.uri)).map(({ name }) => name);
    const before = await eventually(names, (now) => now.length === 3);
    const uri = await vscode.commands.executeCommand<vscode.Uri | null>('bulletin.reflow');
    const { original, modified } = await previewed();
    assert.deepEqual([original.toString(), modified.toString()], [document.uri.toString(), uri?.toString()]);
    assert.equal((await vscode.workspace.openTextDocument(modified)).getText(), pageFeet.clean);
    assert.equal(document.getText(), pageFeet.wrapped, 'nothing is changed yet');
    assert.equal(await vscode.commands.executeCommand('bulletin.applyReflow'), true);
    assert.equal(document.getText(), pageFeet.clean);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.deepEqual(await eventually(names, (now) => now.length === 3), before);
    assert.equal(await vscode.commands.executeCommand('bulletin.reflow'), null, 'nothing is left to do');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('changes nothing when it is discarded, or when the text has changed since', async () => {
    const document = await wrapped();
    await vscode.commands.executeCommand('bulletin.reflow');
    await previewed();
    await vscode.commands.executeCommand('bulletin.discardReflow');
    await eventually(async () => front(), (input) => !(input instanceof vscode.TabInputTextDiff));
    assert.equal(document.getText(), pageFeet.wrapped);

    await shown(document.uri);
    await vscode.commands.executeCommand('bulletin.reflow');
    await previewed();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '新编');
    await vscode.workspace.applyEdit(edit);
    assert.equal(await vscode.commands.executeCommand('bulletin.applyReflow'), false);
    assert.equal(document.getText(), `新编${pageFeet.wrapped}`);
    await vscode.commands.executeCommand('bulletin.discardReflow');
    await shown(document.uri);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('has no findings of its own in the text that it shows', async () => {
    await wrapped();
    await vscode.commands.executeCommand('bulletin.reflow');
    const { modified } = await previewed();
    assert.deepEqual(await articlesOf(modified), []);
    assert.deepEqual(vscode.languages.getDiagnostics(modified), []);
    await vscode.commands.executeCommand('bulletin.discardReflow');
  });

  it('is the formatter of plain text', async () => {
    const { uri } = await wrapped();
    const edits = await eventually(() => vscode.commands.executeCommand<vscode.TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', uri, { tabSize: 4, insertSpaces: true }), (found) => (found?.length ?? 0) > 0);
    const edit = new vscode.WorkspaceEdit();
    edit.set(uri, edits ?? []);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal((await vscode.workspace.openTextDocument(uri)).getText(), pageFeet.clean);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('leaves what is no bulletin alone', async () => {
    const { uri } = await shown(await written('张老师：\n\n书收到了，谢谢。\n', '整理', '信.txt'));
    assert.equal(await vscode.commands.executeCommand('bulletin.reflow'), null);
    assert.deepEqual(await articlesOf(uri), []);
  });
});
