import * as vscode from 'vscode';
import { inWorkspace } from './desk.ts';

/** Closes the editors of these files and folders of the workspace, saving nothing, and deletes what of them is there. */
export async function removed(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const uri = inWorkspace(path);
    const documents = vscode.workspace.textDocuments.filter((document) => `${String(document.uri)}/`.startsWith(`${String(uri)}/`));
    for (const document of documents) {
      await vscode.window.showTextDocument(document, { preview: false });
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await vscode.workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
  }
}
