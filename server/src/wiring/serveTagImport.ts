import type { Tag } from '../annotations/page.ts';
import { tagsOf } from '../annotations/page.ts';
import { nameOf, sourceOf } from '../annotations/sidecarName.ts';
import { addTags } from '../annotations/tagChanges.ts';
import { importTags, tagsMeantFor } from '../exports/importTags.ts';
import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';
import type { ImportTagsParams, ImportTagsResult } from '../protocol/tags.ts';
import { importTagsRequest } from '../protocol/tags.ts';
import type { Serving } from './serving.ts';
import type { TagDesk } from './tags/tagDesk.ts';

/** Joins the import of tags from an export. */
export function serveTagImport({ connection, client, room: { tags }, attempt }: Serving): void {
  connection.onRequest(importTagsRequest, (params, token) => attempt(importTagsRequest.method, params.uri, token, () => (tags ? restore(tags, params, client.locale) : null)));
}

async function restore(desk: TagDesk, { uri, text }: ImportTagsParams, locale: Locale): Promise<ImportTagsResult | null> {
  const file = nameOf(uri.slice(uri.lastIndexOf('/') + 1));
  const refused = (problem: string): ImportTagsResult => ({ tags: 0, orphans: 0, undo: null, problem });
  const imported = importTags(text);
  if (imported === null) return refused(message(locale, 'import.noExport', { file }));
  const meant: Tag[] | null = imported.length === 0 ? [] : tagsMeantFor(imported, sourceOf(file));
  if (meant === null) return refused(message(locale, 'import.otherBulletins', { file, names: imported.map(({ source }) => nameOf(source)).join(', ') }));
  let counts = { tags: 0, orphans: 0 };
  const done = await desk.change(uri, (before) => {
    const known = new Set(tagsOf(before.page).map(({ id }) => id));
    const after = before.withPage(addTags(before.page, meant));
    const came = after.tags.filter(({ tag }) => !known.has(tag.id));
    counts = { tags: came.length, orphans: came.filter(({ range }) => range === null).length };
    return after;
  });
  if (done === null) return null;
  return done.problem === null ? { ...counts, undo: done.undo, problem: null } : refused(done.problem);
}
