import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { inWorkspace, runningExtension, shown, written } from './desk.ts';
import { findingOf, findingsWhere, has } from './findings.ts';
import { removed } from './removed.ts';

const projectFile = '.bulletin-desk.json';

describe('the project file', () => {
  before(runningExtension);
  after(() => removed(projectFile));

  it('is completed with the rules that there are', async () => {
    const { uri } = await shown(await written('{ "rules": {  } }\n', projectFile));
    await eventually(
      async () => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, new vscode.Position(0, 13));
        return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      },
      (labels) => labels.includes('source-missing') && labels.includes('story-duplicate'),
    );
  });

  it('says what is wrong in it', async () => {
    const { uri } = await shown(await written('{ "rules": { "source-mising": "off" } }\n', projectFile));
    await eventually(async () => vscode.languages.getDiagnostics(uri), (all) => all.some(({ message }) => message.includes('source-mising')));
  });

  it('switches a rule off while it says so', async () => {
    const { uri } = await shown(inWorkspace('问题样稿-低空经济快报.txt'));
    await findingOf(uri, 'section-empty');
    await written('{ "rules": { "section-empty": "off" } }\n', projectFile);
    await findingsWhere(uri, (all) => all.length > 0 && !has(all, 'section-empty'));
    await removed(projectFile);
    await shown(inWorkspace('问题样稿-低空经济快报.txt'));
    await findingOf(uri, 'section-empty');
  });
});
