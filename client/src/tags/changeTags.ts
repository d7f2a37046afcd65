import { Uri, l10n, window } from 'vscode';
import type { EditTagsParams, EditTagsResult } from '../../../server/src/protocol/tags.ts';
import { editTagsRequest } from '../../../server/src/protocol/tags.ts';
import type { Desk } from '../desk.ts';
import { baseName } from '../exporting/names.ts';
import { tellOfChange } from './takeBack.ts';

/** Changes tags and tells what came of it; what has changed can be taken back. Null where the file is no bulletin. */
export async function changeTags(desk: Desk, params: EditTagsParams, quiet = false): Promise<EditTagsResult | null> {
  const file = baseName(Uri.parse(params.uri).path);
  const result = await desk.client.sendRequest(editTagsRequest, params);
  if (result === null) void window.showWarningMessage(l10n.t('{0} does not look like a bulletin, so nothing was tagged.', file));
  else if (result.problem !== null) void window.showErrorMessage(result.problem);
  else if (result.changed > 0) tellOfChange(desk, result.undo, l10n.t('Tags of {0} changed: {1}.', file, result.changed), quiet);
  return result;
}
