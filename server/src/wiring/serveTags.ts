import { DeleteFile, RenameFile } from 'vscode-languageserver';
import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver';
import type { DocumentTags, PlacedTag, Tagged } from '../annotations/documentTags.ts';
import { removeAnnotations } from '../annotations/tagChanges.ts';
import { isTagName, tagName } from '../annotations/tagNames.ts';
import { knownTags } from '../annotations/vocabulary.ts';
import type { Bulletin } from '../bulletin/model.ts';
import { comparePositions } from '../features/ranges.ts';
import { articleAt } from '../features/placeAt.ts';
import { tagsOfArticles } from '../features/tagsOfArticles.ts';
import type { EditTagsParams, EditTagsResult, TagPlace } from '../protocol/tags.ts';
import { annotatedRequest } from '../protocol/annotatedBulletin.ts';
import { allTagsRequest, editTagsRequest, renameTagRequest, tagChoicesRequest, undoTagsRequest } from '../protocol/tags.ts';
import type { Serving } from './serving.ts';
import { shownBulletin } from './tags/shownBulletin.ts';
import { sidecarUri } from './tags/sidecars.ts';
import { tagChoices } from './tags/tagChoices.ts';
import type { TagDesk } from './tags/tagDesk.ts';

/** Joins tags: what a view shows of them, what can be chosen, and their changes. */
export function serveTags({ connection, client, room, answer, attempt }: Serving): void {
  const { tags } = room;
  const { locale } = client;
  const onWorkspace = <Result>(method: string, token: CancellationToken, work: (desk: TagDesk) => Promise<Result>) =>
    attempt(method, 'the workspace', token, () => (tags ? work(tags) : null));

  connection.onRequest(annotatedRequest, ({ uri }, token) =>
    answer(annotatedRequest.method, uri, token, async ({ bulletin, lines, inspected, tags: shown, vocabulary }) =>
      shownBulletin(bulletin, { lines, tags: shown, links: inspected.context.links, vocabulary, problem: (await tags?.problemOf(uri)) ?? null }),
    ),
  );
  connection.onRequest(tagChoicesRequest, ({ uri, places }, token) =>
    answer(tagChoicesRequest.method, uri, token, async ({ bulletin, tags: shown, vocabulary }) => {
      const wanted = taggedAt(places, bulletin);
      if (wanted.length === 0 || !tags) return null;
      const divided = tagsOfArticles(bulletin, shown?.tags ?? []);
      const articles = wanted.flatMap((place) => ('article' in place ? place.article : (articleAt(bulletin, place.selection.start) ?? [])));
      const there = wanted.map((place) => new Set(tagsOn(place, shown).map(({ tag }) => tag.value)));
      const tagsOf = (article: (typeof articles)[number]): string[] => divided.of(article).map(({ tag }) => tag.value);
      return tagChoices(bulletin, { locale, vocabulary, used: await room.usedTags(), there, articles, tagsOf });
    }),
  );
  connection.onRequest(editTagsRequest, (params, token) => attempt(editTagsRequest.method, params.uri, token, () => (tags ? edit(tags, params) : null)));
  connection.onRequest(undoTagsRequest, ({ undo }, token) => onWorkspace(undoTagsRequest.method, token, (desk) => desk.undo(undo)));
  connection.onRequest(renameTagRequest, ({ from, to }, token) =>
    onWorkspace(renameTagRequest.method, token, async (desk) => {
      const name = tagName(to);
      return name === null ? null : desk.rename(await room.workspace.uris(), from, name);
    }),
  );
  connection.onRequest(allTagsRequest, (token) =>
    onWorkspace(allTagsRequest.method, token, async () =>
      knownTags(await room.knowledge.vocabulary(), await room.usedTags()).map(({ value, uses, color }) => ({ value, count: uses, color })),
    ),
  );
  room.documents.onDidOpen(({ document: { uri } }) => void tags?.refresh(uri));
  room.documents.onDidSave(({ document: { uri } }) => void tags?.saved(uri));
  connection.workspace.onWillDeleteFiles(async ({ files }) => movesOf(files.map(({ uri }) => ({ from: uri, to: null })), tags));
}

/** The edit by which files of annotations go where their bulletins go: to another name or, for null, away. Null where there are none. */
export async function movesOf(moves: readonly { readonly from: string; readonly to: string | null }[], tags: TagDesk | null): Promise<WorkspaceEdit | null> {
  const changes = [];
  for (const { from, to } of moves) {
    if (!(await tags?.hasFile(from))) continue;
    changes.push(to === null ? DeleteFile.create(sidecarUri(from), { ignoreIfNotExists: true }) : RenameFile.create(sidecarUri(from), sidecarUri(to), { ignoreIfExists: true }));
  }
  return changes.length > 0 ? { documentChanges: changes } : null;
}

async function edit(desk: TagDesk, { uri, places, add, remove, removeIds = [], attach = [] }: EditTagsParams): Promise<EditTagsResult | null> {
  const done = await desk.change(uri, (before, bulletin) => {
    const wanted = taggedAt(places, bulletin);
    const gone = new Set([...removeIds, ...wanted.flatMap((place) => tagsOn(place, before).filter(({ tag }) => remove.includes(tag.value)).map(({ tag }) => tag.id))]);
    let after = gone.size > 0 ? before.withPage(removeAnnotations(before.page, gone)) : before;
    for (const place of wanted) for (const value of add.filter(isTagName)) after = after.withTag(value, place);
    for (const { id, selection } of attach) after = after.withAttached(id, selection);
    return after;
  });
  return done && { changed: done.tags, undo: done.undo, problem: done.problem };
}

/** The articles and pieces of text at places, each once. */
function taggedAt(places: readonly TagPlace[], bulletin: Bulletin): Tagged[] {
  const articles = new Set(places.flatMap((place) => ('article' in place ? (articleAt(bulletin, place.article) ?? []) : [])));
  const selections = places.flatMap((place) => ('selection' in place && comparePositions(place.selection.start, place.selection.end) < 0 ? [place] : []));
  return [...[...articles].map((article) => ({ article })), ...selections];
}

/** The tags that something has: those on the very piece. */
function tagsOn(place: Tagged, tags: DocumentTags | null): PlacedTag[] {
  const piece = tags?.pieceOf(place) ?? null;
  if (!tags || !piece) return [];
  return tags.tags.filter(({ range }) => range !== null && comparePositions(range.start, piece.start) === 0 && comparePositions(range.end, piece.end) === 0);
}
