import type { Uri } from 'vscode';
import { l10n, window } from 'vscode';
import { editorMeant } from '../places.ts';

/** The file that a command is about: the one given by a menu, else the active editor's; tells the user where there is none. */
export function chosenFile(given: Uri | undefined): Uri | null {
  const uri = given ?? editorMeant()?.document.uri;
  if (uri !== undefined) return uri;
  void window.showInformationMessage(l10n.t('No file is open. Open a bulletin first, then call the command again.'));
  return null;
}
