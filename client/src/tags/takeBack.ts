import { l10n, window } from 'vscode';
import { undoTagsRequest } from '../../../server/src/protocol/tags.ts';
import type { Desk } from '../desk.ts';

/** Takes a change of tags back, and says so; says what stood in the way where it cannot be. Answers whether it is taken back. */
export async function takeBack({ client }: Desk, change: string): Promise<boolean> {
  const problem = await client.sendRequest(undoTagsRequest, { undo: change });
  if (problem !== null) void window.showWarningMessage(problem);
  else window.setStatusBarMessage(l10n.t('The last change is taken back.'), 5000);
  return problem === null;
}

/** Keeps a change so that it can be taken back, and tells of it with a button that does so; silent where that is wished. */
export function tellOfChange(desk: Desk, change: string | null, message: string, quiet: boolean): void {
  if (change !== null) desk.tagHistory.add(change);
  if (!quiet) void offerUndo(desk, change, message);
}

async function offerUndo(desk: Desk, change: string | null, message: string): Promise<void> {
  const undo = l10n.t('Undo');
  const chosen = await window.showInformationMessage(message, ...(change === null ? [] : [undo]));
  if (chosen === undo && change !== null && desk.tagHistory.take(change)) await takeBack(desk, change);
}
