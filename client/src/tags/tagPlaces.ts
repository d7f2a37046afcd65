import { l10n, window, workspace } from 'vscode';
import type { EditTagsResult, TagPlacesParams } from '../../../server/src/protocol/tags.ts';
import { tagChoicesRequest } from '../../../server/src/protocol/tags.ts';
import type { Desk } from '../desk.ts';
import { baseName } from '../exporting/names.ts';
import { changeTags } from './changeTags.ts';
import { pickTags } from './pickTags.ts';

/** What a caller may ask for; menus, keys and the palette ask for nothing. */
export interface TagWish {
  /** Tags to set and to take away, without a question. */
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
  /** Show no message of what has changed. */
  readonly quiet?: boolean;
}

/** Lets the user tick tags for these places, and writes what was ticked and unticked; null where nothing is changed. */
export async function tagPlaces(desk: Desk, tagged: TagPlacesParams, { add, remove, quiet = false }: TagWish): Promise<EditTagsResult | null> {
  if (add ?? remove) return changeTags(desk, { ...tagged, add: add ?? [], remove: remove ?? [] }, quiet);
  const document = workspace.textDocuments.find(({ uri }) => uri.toString() === tagged.uri);
  const version = document?.version;
  const choices = await desk.client.sendRequest(tagChoicesRequest, tagged);
  if (choices === null) {
    void window.showInformationMessage(l10n.t('Nothing can be tagged here. Put the cursor in an article of a bulletin.'));
    return null;
  }
  const picked = await pickTags(choices, tagged.places.length);
  if (picked === null || picked.add.length + picked.remove.length === 0) return null;
  if (document && document.version === version) return changeTags(desk, { ...tagged, ...picked }, quiet);
  // The places were those of another text.
  void window.showWarningMessage(l10n.t('{0} was edited meanwhile, so nothing was tagged. Call the command again.', document ? baseName(document.uri.path) : tagged.uri));
  return null;
}
