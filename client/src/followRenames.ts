import type { Disposable } from 'vscode';
import { workspace } from 'vscode';
import type { Desk } from './desk.ts';
import { treat } from './treat.ts';

/** What the user has said of a file stays with it when it, or its folder, is renamed or moved in the editor. */
export function followRenames(desk: Desk): Disposable {
  return workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      for (const [uri, treatment] of desk.treatments.under(oldUri.toString())) {
        await treat(desk, uri, null);
        await treat(desk, newUri.toString() + uri.slice(oldUri.toString().length), treatment);
      }
    }
  });
}
