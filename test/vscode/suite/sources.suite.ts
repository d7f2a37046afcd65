import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { inWorkspace, onDisk, runningExtension, shown, written } from './desk.ts';
import { findingOf, findingsWhere, has } from './findings.ts';
import { removed } from './removed.ts';

const faulty = '问题样稿-低空经济快报.txt';
const unsourced = '海南发布全省低空空域分类划设方案';

/** The editor that is active, on a copy of the sample whose second source is taken away, too. */
async function editorOn(name: string): Promise<vscode.TextEditor> {
  const text = (await onDisk(inWorkspace(faulty))).replace(/（来源：2024年5月17日，浙江在线）\n/u, '');
  const document = await shown(await written(text, 'sources', name));
  await findingOf(document.uri, 'source-missing');
  return vscode.window.activeTextEditor ?? assert.fail();
}

function cursorAt({ document }: vscode.TextEditor, words: string): vscode.Selection {
  const at = document.positionAt(document.getText().indexOf(words));
  return new vscode.Selection(at, at);
}

function lineAtCursor({ document, selection }: vscode.TextEditor): string {
  return document.lineAt(selection.active).text;
}

/** Accepts what the open quick pick has on top, again until the text is as wanted. */
async function acceptUntil({ document }: vscode.TextEditor, wanted: (text: string) => boolean): Promise<void> {
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return document.getText();
  }, wanted);
}

describe('the next article without source', () => {
  before(runningExtension);

  it('is where the command goes, and from the last one on from the top', async () => {
    const editor = await editorOn('next.txt');
    const next = () => vscode.commands.executeCommand('bulletin.nextArticleWithoutSource');
    await next();
    assert.equal(lineAtCursor(editor), unsourced);
    await next();
    assert.match(lineAtCursor(editor), /^义乌试点/u);
    await next();
    assert.equal(lineAtCursor(editor), unsourced);
  });

  it('is none where every article has one, and the cursor stays', async () => {
    const document = await shown(inWorkspace('海洋科技月报.txt'));
    const editor = vscode.window.activeTextEditor ?? assert.fail();
    editor.selection = new vscode.Selection(3, 0, 3, 0);
    await vscode.commands.executeCommand('bulletin.nextArticleWithoutSource');
    assert.deepEqual([editor.document, editor.selection.active.line], [document, 3]);
  });
});

describe('Attach Source', () => {
  before(runningExtension);

  it('writes what is picked, in the pattern of the document, as one step to undo', async () => {
    const editor = await editorOn('picked.txt');
    const before = editor.document.getText();
    editor.selection = cursorAt(editor, '把全省三百米');
    const done = vscode.commands.executeCommand('bulletin.attachSource');
    await acceptUntil(editor, (text) => text !== before);
    await done;
    const { line } = editor.document.positionAt(editor.document.getText().indexOf('手机上点一下'));
    assert.match(editor.document.lineAt(line + 1).text, /^（.+）$/u);

    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('asks once for each article that has a cursor, and writes all as one step', async () => {
    const editor = await editorOn('several.txt');
    const before = editor.document.getText();
    editor.selections = ['把全省三百米', '手机上点一下', '包裹先随末班公交'].map((words) => cursorAt(editor, words));
    const done = vscode.commands.executeCommand('bulletin.attachSource');
    await acceptUntil(editor, (text) => text !== before);
    await done;
    await findingsWhere(editor.document.uri, (all) => all.length > 0 && !has(all, 'source-missing'));
    assert.equal(editor.document.lineCount, before.split('\n').length + 2);

    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });
});

describe('Show Why', () => {
  before(runningExtension);
  after(() => removed('sources'));

  it('tells beside the text why it was read as it was', async () => {
    const editor = await editorOn('why.txt');
    editor.selection = cursorAt(editor, '苏州出台低空飞行');
    await vscode.commands.executeCommand('bulletin.showWhy');
    const told = await eventually(
      async () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'bulletin-why')?.getText() ?? '',
      (text) => text !== '',
    );
    assert.match(told, /苏州/u);
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
  });
});
