import type { TextEditor } from 'vscode';
import { l10n, window } from 'vscode';
import type { PlaceParams } from '../../server/src/protocol/places.ts';
import { isOurs } from './ourLanguages.ts';

/** The active editor or, where something else than a text is (the walkthrough), the first on the screen that may have a bulletin. */
export function editorMeant(): TextEditor | undefined {
  return window.activeTextEditor ?? window.visibleTextEditors.find(({ document }) => isOurs(document));
}

/** The editor that a command is about; tells the user where there is none. */
export function chosenEditor(): TextEditor | null {
  const editor = editorMeant();
  if (editor) return editor;
  void window.showInformationMessage(l10n.t('No file is open. Open a bulletin first, then call the command again.'));
  return null;
}

/** The active editor's cursors, in the order of the text; tells the user where no editor is active. */
export function placesOfCursors(): PlaceParams[] {
  const editor = chosenEditor();
  if (editor === null) return [];
  const uri = editor.document.uri.toString();
  const cursors = editor.selections.map(({ active }) => active).sort((a, b) => a.compareTo(b));
  return cursors.map(({ line, character }) => ({ uri, position: { line, character } }));
}

/** Whether an argument comes from the server's actions, and not from a menu or a key. */
export function isPlace(given: unknown): given is PlaceParams {
  return typeof given === 'object' && given !== null && 'uri' in given && 'position' in given;
}
