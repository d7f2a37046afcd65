import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';

/** Opens a file as a person does: nobody else holds it open, so that it closes with its editor. */
export async function opened(uri: vscode.Uri): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('vscode.open', uri);
  const { document } = vscode.window.activeTextEditor ?? assert.fail();
  assert.equal(document.uri.toString(), uri.toString());
  return document;
}

/** Closes the tabs of a file, and waits until its document is closed. */
export async function closed(uri: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
  await vscode.window.tabGroups.close(tabs);
  await eventually(() => Promise.resolve(vscode.workspace.textDocuments.every((document) => document.uri.toString() !== uri.toString() || document.isClosed)), Boolean);
}
