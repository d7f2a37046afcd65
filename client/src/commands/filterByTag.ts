import { l10n, window } from 'vscode';
import type { Desk } from '../desk.ts';
import { colorIcon } from '../tags/colorIcon.ts';
import { nodesMeant } from '../tags/nodesMeant.ts';

/** Shows in the view only what bears a tag, or one below it: that of the row, else one of the bulletin's that the user picks. */
export async function filterByTag(desk: Desk, given?: unknown, selected?: unknown): Promise<void> {
  const [node] = nodesMeant(desk, given, selected) ?? [];
  const named = typeof given === 'string' ? given : node?.kind === 'tag' ? node.tag.value : node?.kind === 'tag-group' ? node.name : undefined;
  const filter = named ?? (await pickedTag(desk));
  if (filter !== undefined) desk.articles.show({ filter });
}

async function pickedTag({ articles, annotated }: Desk): Promise<string | undefined> {
  const bulletin = articles.shown && annotated.of(articles.shown);
  const counts = new Map<string, number>();
  const tags = bulletin ? [...bulletin.articles.flatMap((article) => article.tags), ...bulletin.elsewhere, ...bulletin.orphans] : [];
  for (const { value } of tags) {
    // Each level above is a filter, too.
    const levels = value.split('/');
    for (const at of levels.keys()) counts.set(levels.slice(0, at + 1).join('/'), (counts.get(levels.slice(0, at + 1).join('/')) ?? 0) + 1);
  }
  if (counts.size === 0) {
    void window.showInformationMessage(l10n.t('This bulletin has no tags.'));
    return undefined;
  }
  const sorted = [...counts].sort(([a], [b]) => a.localeCompare(b, 'zh'));
  const items = sorted.map(([label, count]) => ({ label, description: l10n.t('used {0} times', count), iconPath: colorIcon(bulletin?.colors[label]) }));
  return (await window.showQuickPick(items, { title: l10n.t('Filter by Tag'), placeHolder: l10n.t('Which tag?') }))?.label;
}
