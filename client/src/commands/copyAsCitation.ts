import { l10n, window } from 'vscode';
import type { CitationStyle } from '../../../server/src/protocol/citation.ts';
import { copyCitation } from '../citing/copyCitation.ts';
import type { Desk } from '../desk.ts';
import { articlesMeant } from '../tags/articlesMeant.ts';

/** Copies references to articles, those of the view, else those at the cursors, in a style that the user picks, if a wish does not name it; answers what was copied. */
export async function copyAsCitation(desk: Desk, given?: unknown, selected?: unknown, wish: { readonly style?: CitationStyle } = {}): Promise<string | null> {
  const meant = articlesMeant(desk, given, selected);
  if (meant === null) return null;
  const style = wish.style ?? (await window.showQuickPick(styles(), { title: l10n.t('Copy as Citation') }))?.style;
  return style ? copyCitation(desk, meant, style, l10n.t('No article stands here. Put the cursor in an article of a bulletin.')) : null;
}

function styles(): { readonly label: string; readonly description: string; readonly style: CitationStyle }[] {
  return [
    { label: 'GB/T 7714', description: l10n.t('a reference for a text, one per line'), style: 'gbt7714' },
    { label: 'CSL-JSON', description: l10n.t('for reference managers'), style: 'csl' },
  ];
}
