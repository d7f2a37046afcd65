import { l10n, window } from 'vscode';
import type { Desk } from '../desk.ts';
import { takeBack } from '../tags/takeBack.ts';

/** Takes the last change of tags, or of what is said of lines, that was made in this window back; called again, the one before it. */
export async function undoTagging(desk: Desk): Promise<void> {
  const change = desk.tagHistory.takeLast();
  if (change !== undefined) await takeBack(desk, change);
  else void window.showInformationMessage(l10n.t('There is no change to take back.'));
}
