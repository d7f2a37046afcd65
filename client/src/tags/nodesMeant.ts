import { l10n, window } from 'vscode';
import type { Desk } from '../desk.ts';
import type { TreeNode } from '../views/articleTree.ts';
import { nodesOf } from '../views/isNode.ts';

/** The rows of the view that a command was called on: by its menu, or by a key in it, which gives `{ "from": "view" }`; undefined where it was called elsewhere. None where none is selected, which is said. */
export function nodesMeant({ articles }: Desk, given: unknown, selected: unknown): readonly TreeNode[] | undefined {
  const byKey = typeof given === 'object' && given !== null && 'from' in given && given.from === 'view';
  if (!byKey) return nodesOf(given, selected);
  if (articles.selection.length === 0) void window.showInformationMessage(l10n.t('Nothing is selected in the view. Select a row first, with Enter.'));
  return articles.selection;
}
