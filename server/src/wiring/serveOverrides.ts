import { changedOverrides, noOverrides, overridesOf } from '../annotations/lineOverrides.ts';
import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';
import type { OverrideParams, OverrideResult } from '../protocol/lineOverrides.ts';
import { overrideRequest, overridesNotification, saidOfLinesRequest } from '../protocol/lineOverrides.ts';
import type { Newsroom } from './newsroom.ts';
import type { Serving } from './serving.ts';

/**
 * Joins what people say of lines: kept in the file of annotations where a text has a place for one, else by the client.
 *
 * @param renewed tells that what a text holds may be another thing now
 */
export function serveOverrides({ connection, client, room, attempt }: Serving, renewed: () => void): void {
  connection.onRequest(overrideRequest, (params, token) =>
    attempt(overrideRequest.method, params.uri, token, async () => {
      const result = await override(room, params, client.locale);
      if (result?.isKept === false) renewed();
      return result;
    }),
  );
  connection.onRequest(saidOfLinesRequest, ({ uri }, token) => attempt(saidOfLinesRequest.method, uri, token, () => room.views.saidOfLines(uri)));
  connection.onNotification(overridesNotification, ({ uri, overrides }) => {
    room.claims.unkept.set(uri, overrides);
    renewed();
  });
}

async function override(room: Newsroom, { uri, add, remove }: OverrideParams, locale: Locale): Promise<OverrideResult | null> {
  const unkept = room.claims.unkept.get(uri) ?? noOverrides;
  const change = { add, remove };
  if (!room.tags || !(await room.tags.isKept(uri))) {
    const overrides = changedOverrides(unkept, change);
    room.claims.unkept.set(uri, overrides);
    return { overrides, isKept: false, undo: null, problem: null };
  }
  // What could not be written before goes along.
  const done = await room.tags.override(uri, { add: changedOverrides(unkept, change), remove });
  if (done === null) return null;
  if (done.problem === null) room.claims.unkept.delete(uri);
  const problem = done.problem === null ? null : message(locale, 'overrides.notStored', { reason: done.problem });
  const page = await room.tags.pageOf(uri);
  const overrides = (await room.views.saidOfLines(uri)) ?? (page ? overridesOf(page) : noOverrides);
  return { overrides, isKept: true, undo: done.undo, problem };
}
