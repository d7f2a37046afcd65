import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inWorkspace, onDisk, runningExtension, shown, written } from './desk.ts';
import type { Finding } from './findings.ts';
import { findingOf, findingsOf, findingsWhere, has } from './findings.ts';
import { articlesOf } from './outlineOf.ts';

const faulty = '问题样稿-低空经济快报.txt';

/** What a careful editor finds in it: the line, from 1, and the rule. */
const faults: readonly (readonly [line: number, rule: string])[] = [
  [16, 'publisher-host-mismatch'],
  [18, 'source-missing'],
  [25, 'source-date-invalid'],
  [33, 'source-date-mismatch'],
  [40, 'link-wrapped'],
  [47, 'link-fullwidth'],
  [52, 'source-format'],
  [53, 'link-trailing-punctuation'],
  [58, 'source-incomplete'],
  [59, 'link-malformed'],
  [61, 'section-empty'],
  [71, 'story-duplicate'],
  [75, 'link-duplicate'],
  [79, 'encoding-suspect'],
  [80, 'source-date-future'],
  [81, 'link-missing'],
  [83, 'article-empty'],
  [93, 'link-orphan'],
];

/** Other suites leave copies of the sample: their stories stand twice in the workspace. */
function isOfOneFile({ diagnostic }: Finding): boolean {
  return diagnostic.relatedInformation?.every(({ location }) => String(location.uri) === String(inWorkspace(faulty))) ?? true;
}

describe('problems', () => {
  before(runningExtension);

  it('are every fault of the sample, and no other', async () => {
    const { uri } = await shown(inWorkspace(faulty));
    const found = await findingsWhere(uri, ({ length }) => length >= faults.length);
    assert.deepEqual(found.filter(isOfOneFile).map(({ line, rule }) => [line, rule]), faults);
  });

  it('say what is wrong, with the severity of their rule', async () => {
    const { uri } = await shown(inWorkspace(faulty));
    const { diagnostic } = await findingOf(uri, 'source-missing');
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning);
    assert.notEqual(diagnostic.message, '');
  });

  it('go while a setting switches their rule off', async () => {
    const { uri } = await shown(inWorkspace(faulty));
    await findingOf(uri, 'section-empty');
    const settings = vscode.workspace.getConfiguration('bulletin');
    await settings.update('rules', { 'section-empty': 'off' }, vscode.ConfigurationTarget.Workspace);
    await findingsWhere(uri, (all) => all.length > 0 && !has(all, 'section-empty'));
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await findingOf(uri, 'section-empty');
  });

  it('are none in a file that is no bulletin', async () => {
    const { uri } = await shown(await written('Dear Ms Holm,\n\nthe oars are under the bench.\n', 'oars.txt'));
    assert.deepEqual(await articlesOf(uri), []);
    assert.deepEqual(findingsOf(uri), []);
  });

  it('go with the editor that shows the file', async () => {
    const uri = await written(await onDisk(inWorkspace(faulty)), 'closed.txt');
    await shown(uri);
    await findingOf(uri, 'source-missing');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uri);
    await findingsWhere(uri, ({ length }) => length === 0);
  });
});
