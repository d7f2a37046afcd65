import { Uri, l10n, window, workspace } from 'vscode';
import type { ImportTagsResult } from '../../../server/src/protocol/tags.ts';
import { importTagsRequest } from '../../../server/src/protocol/tags.ts';
import type { Desk } from '../desk.ts';
import { readFailure } from '../exporting/failures.ts';
import { baseName } from '../exporting/names.ts';
import { tellOfChange } from '../tags/takeBack.ts';
import { chosenEditor } from '../places.ts';

/** What a caller may ask for; menus and the palette ask for nothing. */
export interface ImportWish {
  /** The export to read; asked of the user where it is missing. */
  readonly from?: Uri;
  /** Show no message of what came. */
  readonly quiet?: boolean;
}

/** Puts the tags of an export on the active bulletin again, and tells how many; null where nothing could be asked for. */
export async function importTags(desk: Desk, _given?: unknown, _selected?: unknown, { from, quiet = false }: ImportWish = {}): Promise<ImportTagsResult | null> {
  const editor = chosenEditor();
  if (editor === null) return null;
  const { uri } = editor.document;
  const chosen = from ?? (await askWhich(uri));
  if (chosen === undefined) return null;
  const text = await textOf(chosen);
  if (text === null) return null;
  const result = await desk.client.sendRequest(importTagsRequest, { uri: uri.toString(), text });
  const file = baseName(uri.path);
  if (result === null) void window.showWarningMessage(l10n.t('{0} does not look like a bulletin, so nothing was tagged.', file));
  else if (result.problem !== null) void window.showErrorMessage(result.problem);
  else tellOfChange(desk, result.undo, told(file, result), quiet);
  return result;
}

async function askWhich(bulletin: Uri): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    ...(bulletin.scheme === 'untitled' ? {} : { defaultUri: Uri.joinPath(bulletin, '..') }),
    title: l10n.t('Import Tags'),
    openLabel: l10n.t('Import'),
    filters: { [l10n.t('Exports with tags')]: ['json', 'ndjson', 'jsonld'] },
  });
  return chosen?.[0];
}

/** The text of a file; null, and said, where it cannot be read or is no text. */
async function textOf(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(uri));
  } catch (error) {
    void window.showErrorMessage(readFailure(uri, error));
    return null;
  }
}

function told(file: string, { tags, orphans }: ImportTagsResult): string {
  if (tags === 0) return l10n.t('{0} has all these tags already.', file);
  const came = l10n.t('Tags imported into {0}: {1}.', file, tags);
  return orphans === 0 ? came : `${came} ${l10n.t('Their words are gone, so that they are orphans: {0}.', orphans)}`;
}
