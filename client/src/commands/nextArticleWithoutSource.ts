import { Selection, TextEditorRevealType, l10n, window } from 'vscode';
import { nextWithoutSourceRequest } from '../../../server/src/protocol/sources.ts';
import type { Desk } from '../desk.ts';
import { baseName } from '../exporting/names.ts';
import { chosenEditor } from '../places.ts';

/** Puts the cursor on the next article without a source, from the last one on from the top again; says so where there is none. */
export async function nextArticleWithoutSource({ client }: Desk): Promise<void> {
  const editor = chosenEditor();
  if (editor === null) return;
  const { uri } = editor.document;
  const { active } = editor.selection;
  const position = { line: active.line, character: active.character };
  const next = await client.sendRequest(nextWithoutSourceRequest, { uri: uri.toString(), position });
  if (next === null) {
    void window.showInformationMessage(l10n.t('{0} has no article without a source.', baseName(uri.path)));
    return;
  }
  const range = client.protocol2CodeConverter.asRange(next.range);
  if (!range.start.isAfter(active)) window.setStatusBarMessage(l10n.t('Went on from the top'), 3000);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
