import { commands } from 'vscode';
import type { Desk } from '../desk.ts';

/** Opens the walkthrough. */
export async function getStarted({ extension }: Desk): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#start`, false);
}
