import * as vscode from 'vscode';
import { inWorkspace } from './desk.ts';
import { removed } from './removed.ts';

/** Takes the tick from the first item of the list of suppressions, and accepts that. */
export async function unsuppressFirst(uri: vscode.Uri): Promise<void> {
  const managing = vscode.commands.executeCommand('bulletin.manageSuppressions');
  // The list is shown when the server has told the headlines of the file: it answers in the order of the asking.
  await vscode.commands.executeCommand('bulletin.exportAnnotatedJson', uri, undefined, { quiet: true, target: inWorkspace('unsuppressing', 'told.json') });
  for (const step of ['quickInput.first', 'workbench.action.quickPickManyToggle', 'workbench.action.acceptSelectedQuickOpenItem']) {
    await vscode.commands.executeCommand(step);
  }
  await managing;
  await removed('unsuppressing');
}
