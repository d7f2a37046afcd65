import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { inWorkspace, onDisk, runningExtension } from './desk.ts';
import { findingOf, findingsWhere, has } from './findings.ts';
import { articlesOf } from './outlineOf.ts';
import { removed } from './removed.ts';
import { unsuppressFirst } from './unsuppressFirst.ts';

const faulty = '问题样稿-低空经济快报.txt';

/** A text that is on no disk yet, and where it will be saved without a question. */
async function unsaved(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inWorkspace(name).with({ scheme: 'untitled' }));
  const editor = await vscode.window.showTextDocument(document);
  const text = await onDisk(inWorkspace(faulty));
  assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text)));
  return document;
}

/** Hides the first finding of a rule, by the command without an argument: the one at the cursor. */
async function hide(document: vscode.TextDocument, rule: string): Promise<void> {
  const { diagnostic } = await findingOf(document.uri, rule);
  const editor = vscode.window.activeTextEditor ?? assert.fail();
  editor.selection = new vscode.Selection(diagnostic.range.start, diagnostic.range.start);
  await vscode.commands.executeCommand('bulletin.suppressFinding');
  await findingsWhere(document.uri, (all) => all.length > 0 && !has(all, rule));
}

describe('what was said of a text that had no file', () => {
  before(runningExtension);
  after(() => removed('first.txt', 'first.txt.annotations.json', 'none.txt'));

  it('holds for the file that it is saved in', async () => {
    const document = await unsaved('first.txt');
    await hide(document, 'section-empty');
    const articles = await articlesOf(document.uri);
    const headline = articles[1] ?? assert.fail();
    // The editor asks for the outline again once the server has offered it anew.
    const fewer = (uri: vscode.Uri) => eventually(() => articlesOf(uri), ({ length }) => length === articles.length - 1);
    const editor = vscode.window.activeTextEditor ?? assert.fail();
    editor.selection = new vscode.Selection(headline.range.start, headline.range.start);
    await vscode.commands.executeCommand('bulletin.notAnArticle');
    await fewer(document.uri);

    await vscode.commands.executeCommand('workbench.action.files.save');
    const file = inWorkspace('first.txt');
    await findingsWhere(file, (all) => has(all, 'source-missing') && !has(all, 'section-empty'));
    await fewer(file);
    // What is said of lines lies beside the file from now on.
    await eventually(() => onDisk(inWorkspace('first.txt.annotations.json')).catch(() => ''), (text) => text.includes('"notHeadline"'));

    // Nothing of it is left for other tests.
    await unsuppressFirst(file);
    await findingOf(file, 'section-empty');
    await vscode.commands.executeCommand('bulletin.notAnArticle');
    await eventually(() => articlesOf(file), ({ length }) => length === articles.length);
  });

  it('is forgotten where it is thrown away', async () => {
    const document = await unsaved('none.txt');
    await hide(document, 'section-empty');
    const closed = new Promise<void>((resolve) => {
      const listening = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.toString() !== document.uri.toString()) return;
        listening.dispose();
        resolve();
      });
    });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await closed;

    const again = await unsaved('none.txt');
    await findingOf(again.uri, 'section-empty');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
