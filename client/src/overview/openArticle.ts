import type { ViewColumn } from 'vscode';
import { Selection, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { OverviewResult } from '../../../server/src/protocol/overview.ts';
import { annotatedRequest } from '../../../server/src/protocol/annotatedBulletin.ts';
import type { Desk } from '../desk.ts';
import { readFailure } from '../exporting/failures.ts';

/** Shows an article of an overview in an editor, where it stands by now; `column` is taken where its file is on the screen nowhere. */
export async function openArticle({ client }: Desk, { bulletins }: OverviewResult, number: number, column: ViewColumn): Promise<void> {
  const { uri: written, article } = bulletins.flatMap(({ uri, articles }) => articles.map((each) => ({ uri, article: each })))[number] ?? {};
  if (written === undefined || article === undefined) return;
  const uri = Uri.parse(written, true);
  try {
    const document = await workspace.openTextDocument(uri);
    // What was counted may have been edited since: an article's id holds.
    const now = await client.sendRequest(annotatedRequest, { uri: document.uri.toString() });
    const place = now?.articles.find(({ id }) => id === article.id)?.headRange ?? article.range;
    const visible = window.visibleTextEditors.find((editor) => editor.document === document);
    const editor = await window.showTextDocument(document, visible?.viewColumn ?? column);
    const { start } = document.validateRange(client.protocol2CodeConverter.asRange(place));
    editor.selection = new Selection(start, start);
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  } catch (error) {
    void window.showErrorMessage(readFailure(uri, error));
  }
}
