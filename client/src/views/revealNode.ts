import { Selection, TextEditorRevealType, Uri, window } from 'vscode';
import type { Desk } from '../desk.ts';
import type { TreeNode } from './articleTree.ts';

/** Puts the cursor on the headline of an article, or selects the words of a tag; nothing for heads and orphans. */
export async function revealNode({ client }: Desk, node: TreeNode, preserveFocus: boolean): Promise<void> {
  const place = node.kind === 'article' ? node.article.headRange : node.kind === 'tag' ? node.tag.range : null;
  if (place === null || !('uri' in node)) return;
  const uri = Uri.parse(node.uri, true);
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === node.uri);
  const editor = await window.showTextDocument(uri, { preserveFocus, ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }) });
  const range = editor.document.validateRange(client.protocol2CodeConverter.asRange(place));
  editor.selection = node.kind === 'tag' ? new Selection(range.start, range.end) : new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
