import type { Uri } from 'vscode';
import { commands, l10n, window, workspace } from 'vscode';

/** Says where something was written, and opens it where the user wants to see it. */
export async function offerToOpen(written: Uri): Promise<void> {
  const open = l10n.t('Open');
  const message = l10n.t('Exported to {0}.', workspace.asRelativePath(written));
  if ((await window.showInformationMessage(message, open)) === open) await commands.executeCommand('vscode.open', written);
}
