import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const extensionId = 'bulletin-desk.bulletin-desk';

/** The extension, running and with its server up. */
export async function runningExtension(): Promise<vscode.Extension<{ readonly ready: Promise<void> }>> {
  const extension = vscode.extensions.getExtension<{ readonly ready: Promise<void> }>(extensionId);
  assert.ok(extension, `${extensionId} is not installed`);
  await (await extension.activate()).ready;
  return extension;
}

/** The folder that is open: a copy of samples/. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return folder.uri;
}

/** A file of the workspace, by its path in it. */
export function inWorkspace(...path: readonly string[]): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), ...path);
}

/** Writes a file of the workspace, with the folders that it needs, and answers its address. */
export async function written(text: string, ...path: readonly string[]): Promise<vscode.Uri> {
  const uri = inWorkspace(...path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** The text of a file as it is on disk. */
export async function onDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Opens a document and shows it in an editor. */
export async function shown(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Inserts a text at the end of a document, as typing it there does. */
export async function append(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}
