import type { Disposable } from 'vscode';
import { workspace } from 'vscode';
import type { Desk } from './desk.ts';
import { override } from './overrideLine.ts';
import { suppressOnly } from './suppress.ts';
import { treat } from './treat.ts';

/** What the user has said of a file stays with it when it, or its folder, is renamed or moved in the editor. */
export function followRenames(desk: Desk): Disposable {
  return workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      const [from, to] = [oldUri.toString(), newUri.toString()];
      for (const [uri, treatment] of desk.treatments.under(from)) {
        await treat(desk, uri, null);
        await treat(desk, moved(uri, from, to), treatment);
      }
      for (const [uri, lines] of desk.overrides.under(from)) {
        await override(desk, uri, { headlines: [], notHeadlines: [] });
        await override(desk, moved(uri, from, to), lines);
      }
      const suppressions = desk.suppressions.all();
      if (suppressions.some(({ uri }) => moved(uri, from, to) !== uri)) {
        await suppressOnly(desk, suppressions.map((suppression) => ({ ...suppression, uri: moved(suppression.uri, from, to) })));
      }
    }
  });
}

/** Where a file lies now that it, or a folder that holds it, has been moved. */
function moved(uri: string, from: string, to: string): string {
  return uri === from || uri.startsWith(`${from}/`) ? to + uri.slice(from.length) : uri;
}
