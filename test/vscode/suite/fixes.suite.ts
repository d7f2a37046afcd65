import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { append, inWorkspace, onDisk, runningExtension, shown, written } from './desk.ts';
import { findingOf, findingsWhere, has } from './findings.ts';
import { removed } from './removed.ts';

const faulty = '问题样稿-低空经济快报.txt';

/** A copy of the sample full of faults, in an editor, with its findings. */
async function faultyCopy(...path: readonly string[]): Promise<vscode.TextDocument> {
  const document = await shown(await written(await onDisk(inWorkspace(faulty)), 'fixes', ...path));
  await findingOf(document.uri, 'source-missing');
  return document;
}

describe('quick fixes', () => {
  before(runningExtension);
  after(() => removed('fixes'));

  it('attach a source, the problem goes, and one undo brings it back', async () => {
    const whole = await onDisk(inWorkspace(faulty));
    const before = whole.replace('（来源：2024年5月17日，浙江在线）\n', '');
    const document = await shown(await written(before, 'fixes', 'attached.txt'));
    const { uri } = document;
    const findings = await findingsWhere(uri, (all) => all.filter(({ rule }) => rule === 'source-missing').length === 2);
    const { diagnostic } = findings.filter(({ rule }) => rule === 'source-missing').at(-1) ?? assert.fail();

    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider', uri, diagnostic.range, vscode.CodeActionKind.QuickFix.value, 20,
    );
    const [preferred, ...others] = actions.filter(({ isPreferred }) => isPreferred);
    assert.ok(preferred?.edit && others.length === 0, actions.map(({ title }) => title).join(', '));
    assert.ok(await vscode.workspace.applyEdit(preferred.edit));
    // The address of the article tells its publisher and its day.
    assert.equal(document.getText(), whole);
    await findingsWhere(uri, (all) => all.filter(({ rule }) => rule === 'source-missing').length === 1);

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await findingsWhere(uri, (all) => all.filter(({ rule }) => rule === 'source-missing').length === 2);
  });

  it('are done by saving, the safe ones, where a setting asks for that', async () => {
    const document = await faultyCopy('saved.txt');
    const settings = vscode.workspace.getConfiguration('editor', document);
    await settings.update('codeActionsOnSave', { 'source.fixAll.bulletin': 'explicit' }, vscode.ConfigurationTarget.Workspace);
    try {
      await append(document, '\n');
      assert.ok(await document.save());
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
    const text = await onDisk(document.uri);
    assert.match(text, /https:\/\/www\.chinastarmarket\.cn\/detail\/1678254\n/u);
    assert.match(text, /https:\/\/www\.stdaily\.com\/index\/202405\/16\.shtml\n/u);
    assert.match(text, /article\/11157032\.html\n/u);
    await findingsWhere(document.uri, (all) => !['link-wrapped', 'link-fullwidth', 'link-trailing-punctuation'].some((rule) => has(all, rule)));
    // What only the editor can know stays.
    await findingOf(document.uri, 'source-missing');
  });

  it('are done by the command Fix All', async () => {
    const document = await faultyCopy('all.txt');
    await vscode.commands.executeCommand('bulletin.fixAll');
    await findingsWhere(document.uri, (all) => all.length > 0 && !has(all, 'link-wrapped'));
    assert.match(document.getText(), /detail\/1678254\n/u);
  });
});
