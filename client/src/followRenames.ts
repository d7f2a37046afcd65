import type { Disposable } from 'vscode';
import { workspace } from 'vscode';
import type { Desk } from './desk.ts';
import { moveSaid } from './moveSaid.ts';

/** What the user has said of a file stays with it when it, or its folder, is renamed or moved in the editor. */
export function followRenames(desk: Desk): Disposable {
  return workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) await moveSaid(desk, oldUri.toString(), newUri.toString());
  });
}
