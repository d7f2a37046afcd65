import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { append, inWorkspace, onDisk, runningExtension, shown, written } from './desk.ts';
import { findingOf, findingsOf, findingsWhere, has } from './findings.ts';
import { removed } from './removed.ts';
import { unsuppressFirst } from './unsuppressFirst.ts';

const faulty = '问题样稿-低空经济快报.txt';

/** Chooses the action at the first finding of a rule that calls a command of ours for it. */
async function chosen(uri: vscode.Uri, rule: string, command: string): Promise<void> {
  const { diagnostic } = await findingOf(uri, rule);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, diagnostic.range);
  const calls = actions.flatMap((action) => (action.command?.command === command ? [action.command.arguments?.[0] as { rule: string }] : []));
  await vscode.commands.executeCommand(command, calls.find((argument) => argument.rule === rule) ?? assert.fail(`nothing calls ${command}`));
}

describe('a suppressed finding', () => {
  before(runningExtension);
  after(() => removed('suppressed'));

  it('goes, stays away after an edit and a rename, and comes back when that is wanted', async () => {
    const { uri } = await shown(await written(await onDisk(inWorkspace(faulty)), 'suppressed', '5 月.txt'));
    await chosen(uri, 'source-missing', 'bulletin.suppressFinding');
    await findingsWhere(uri, (all) => all.length > 0 && !has(all, 'source-missing'));

    const renamed = inWorkspace('suppressed', '第 10 期.txt');
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(uri, renamed);
    assert.ok(await vscode.workspace.applyEdit(rename));
    const document = await shown(renamed);
    await append(document, '\n');
    await findingOf(renamed, 'section-empty');
    assert.equal(has(findingsOf(renamed), 'source-missing'), false);

    await unsuppressFirst(renamed);
    await findingOf(renamed, 'source-missing');
  });
});

describe('an accepted host', () => {
  before(runningExtension);

  after(() => removed('.bulletin-desk.json', 'accepted.txt'));
  const projectFile = () => inWorkspace('.bulletin-desk.json');

  it('is written into the project file, and its finding goes', async () => {
    const { uri } = await shown(await written(await onDisk(inWorkspace(faulty)), 'accepted.txt'));
    // Without an argument: the one that the finding at the cursor is about.
    const { diagnostic } = await findingOf(uri, 'publisher-host-mismatch');
    const editor = vscode.window.activeTextEditor ?? assert.fail();
    editor.selection = new vscode.Selection(diagnostic.range.start, diagnostic.range.start);
    await vscode.commands.executeCommand('bulletin.acceptPublisherHost');
    const { publishers } = JSON.parse(await onDisk(projectFile())) as { publishers: Record<string, string[]> };
    assert.match(publishers['苏州日报']?.join() ?? '', /^(?:www\.)?yicai\.com$/u);
    await findingsWhere(uri, (all) => all.length > 0 && !has(all, 'publisher-host-mismatch'));

    await vscode.workspace.fs.delete(projectFile());
    await findingOf(uri, 'publisher-host-mismatch');
  });

  it('leaves a project file alone that is not valid', async () => {
    await written('{ "rules": ', '.bulletin-desk.json');
    const accepted = { uri: String(inWorkspace(faulty)), publisher: '苏州日报', host: 'yicai.com' };
    await vscode.commands.executeCommand('bulletin.acceptPublisherHost', accepted);
    assert.equal(await onDisk(projectFile()), '{ "rules": ');
  });
});
