import { l10n } from 'vscode';
import { copyCitation } from '../citing/copyCitation.ts';
import type { Desk } from '../desk.ts';
import { articlesMeant } from '../tags/articlesMeant.ts';

/** Copies the lines that name the sources of articles, those of the view, else those at the cursors; answers what was copied. */
export async function copySourceLine(desk: Desk, given?: unknown, selected?: unknown): Promise<string | null> {
  const meant = articlesMeant(desk, given, selected);
  return meant && copyCitation(desk, meant, 'source-line', l10n.t('No source stands here. Put the cursor in an article that names its source.'));
}
