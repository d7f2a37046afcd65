import { Range, l10n, window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { ShownTag } from '../../../server/src/protocol/annotatedBulletin.ts';
import type { EditTagsResult } from '../../../server/src/protocol/tags.ts';
import type { Desk } from '../desk.ts';
import { chosenEditor } from '../places.ts';
import { changeTags } from '../tags/changeTags.ts';
import { nodesMeant } from '../tags/nodesMeant.ts';

interface Tagged {
  readonly uri: string;
  readonly tags: readonly ShownTag[];
}

/** Takes tags away: those rows of the view that are tags, else those that the user ticks of the articles meant or of what stands at the cursors. */
export async function removeTag(desk: Desk, given?: unknown, selected?: unknown): Promise<EditTagsResult | null> {
  const nodes = nodesMeant(desk, given, selected);
  const own = nodes?.filter((node) => node.kind === 'tag') ?? [];
  const of = nodes?.filter((node) => node.kind === 'article') ?? [];
  // Heads alone have no tags of their own, and the cursor is not meant.
  if (nodes && own.length + of.length === 0) return null;
  const uri = own[0]?.uri ?? of[0]?.uri;
  if (uri !== undefined && of.length === 0) return remove(desk, { uri, tags: own.map(({ tag }) => tag) });
  const tagged = uri === undefined ? await atCursors(desk) : { uri, tags: [...own.map(({ tag }) => tag), ...of.flatMap(({ article }) => article.tags)] };
  if (tagged === null) return null;
  if (tagged.tags.length === 0) {
    void window.showInformationMessage(l10n.t('No tag stands here. Put the cursor in what is tagged.'));
    return null;
  }
  const tags = tagged.tags.length === 1 ? tagged.tags : await ticked(tagged.tags);
  return tags && tags.length > 0 ? remove(desk, { ...tagged, tags }) : null;
}

function remove(desk: Desk, { uri, tags }: Tagged): Promise<EditTagsResult | null> {
  return changeTags(desk, { uri, places: [], add: [], remove: [], removeIds: tags.map(({ id }) => id) });
}

async function ticked(tags: readonly ShownTag[]): Promise<readonly ShownTag[] | undefined> {
  const items = tags.map((tag) => ({ label: `#${tag.value}`, description: tag.quote, tag }));
  const picked = await window.showQuickPick(items, { canPickMany: true, matchOnDescription: true, title: l10n.t('Remove Tags'), placeHolder: l10n.t('Tick the tags to take away') });
  return picked?.map(({ tag }) => tag);
}

/** The tags of the articles that have a cursor in them, and those on words at a cursor. */
async function atCursors(desk: Desk): Promise<Tagged | null> {
  const editor = chosenEditor();
  if (editor === null) return null;
  const bulletin = await desk.annotated.ask(editor.document);
  const articles = bulletin?.articles ?? [];
  const tags = articles.flatMap((article) => article.tags.filter(({ onArticle, range }) => isAt(editor, onArticle ? article.range : range)));
  return { uri: editor.document.uri.toString(), tags: [...tags, ...(bulletin?.elsewhere ?? []).filter(({ range }) => isAt(editor, range))] };
}

function isAt({ selections }: TextEditor, range: ShownTag['range']): boolean {
  if (range === null) return false;
  const held = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
  return selections.some((selection) => held.intersection(selection) !== undefined);
}
