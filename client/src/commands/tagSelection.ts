import { l10n, window } from 'vscode';
import type { EditTagsResult } from '../../../server/src/protocol/tags.ts';
import type { Desk } from '../desk.ts';
import { chosenEditor } from '../places.ts';
import type { TagWish } from '../tags/tagPlaces.ts';
import { tagPlaces } from '../tags/tagPlaces.ts';

/** Tags the words that are selected in the active editor, each selection for itself; says so where none are. A test may add a wish. */
export async function tagSelection(desk: Desk, _given?: unknown, _selected?: unknown, wish: TagWish = {}): Promise<EditTagsResult | null> {
  const editor = chosenEditor();
  if (editor === null) return null;
  const selections = editor.selections.filter(({ isEmpty }) => !isEmpty);
  if (selections.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing is selected. Select the words to tag, then call the command again.'));
    return null;
  }
  const places = selections.map(({ start, end }) => ({
    selection: { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } },
  }));
  return tagPlaces(desk, { uri: editor.document.uri.toString(), places }, wish);
}
