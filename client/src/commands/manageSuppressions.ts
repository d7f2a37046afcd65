import { Uri, l10n, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { Suppression } from '../../../server/src/protocol/suppressions.ts';
import type { Desk } from '../desk.ts';
import { annotate } from '../exporting/annotate.ts';
import { suppressOnly } from '../suppress.ts';

interface SuppressionItem extends QuickPickItem {
  readonly suppression: Suppression;
}

/** Lists what is suppressed in this workspace; what the user takes the tick from is shown again. */
export async function manageSuppressions(desk: Desk): Promise<void> {
  const all = desk.suppressions.all();
  if (all.length === 0) {
    void window.showInformationMessage(l10n.t('No finding is suppressed in this workspace.'));
    return;
  }
  // Before the list is shown: whoever accepts an empty one would suppress nothing any more.
  const items = await itemsOf(desk, all);
  const kept = await window.showQuickPick(items, {
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
    title: l10n.t('Suppressed Findings'),
    placeHolder: l10n.t('Take the tick from what is to be shown again'),
  });
  if (kept) await suppressOnly(desk, kept.map(({ suppression }) => suppression));
}

async function itemsOf(desk: Desk, all: readonly Suppression[]): Promise<SuppressionItem[]> {
  const files = [...new Set(all.map(({ uri }) => uri))].sort();
  const headlines = new Map(await Promise.all(files.map(async (uri) => [uri, await headlinesOf(desk, Uri.parse(uri))] as const)));
  return files.flatMap((uri) =>
    all
      .filter((suppression) => suppression.uri === uri)
      .map((suppression) => ({
        label: suppression.rule,
        description: workspace.asRelativePath(Uri.parse(uri)),
        detail: articleOf(suppression, headlines.get(uri) ?? null),
        picked: true,
        suppression,
      })),
  );
}

/** The headlines of a file by the ids of its articles; null where it cannot be read. */
async function headlinesOf({ client }: Desk, uri: Uri): Promise<ReadonlyMap<string, string | null> | null> {
  try {
    const { json } = await annotate(client, uri);
    const { articles } = JSON.parse(json) as { readonly articles: readonly { readonly id: string; readonly headline: string | null }[] };
    return new Map(articles.map(({ id, headline }) => [id, headline]));
  } catch {
    return null;
  }
}

/** What a suppression is about, in the words of the file as it stands. */
function articleOf({ articleId }: Suppression, headlines: ReadonlyMap<string, string | null> | null): string {
  if (headlines === null) return l10n.t('the file cannot be read');
  if (articleId === null) return l10n.t('the whole file');
  const headline = headlines.get(articleId);
  if (headline === undefined) return l10n.t('an article that is no longer there');
  return headline ?? l10n.t('an article without a headline');
}
