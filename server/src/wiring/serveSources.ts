import { attachable } from '../features/attachable.ts';
import { sourceCandidatesRequest } from '../protocol/sources.ts';
import type { Serving } from './serving.ts';

/** Joins what "attach source" picks from. */
export function serveSources({ connection, client, answer }: Serving): void {
  connection.onRequest(sourceCandidatesRequest, ({ uri, position, publisher }, token) =>
    answer(sourceCandidatesRequest.method, uri, token, ({ bulletin, inspected }) =>
      attachable(bulletin, inspected.context, position, client.locale, publisher).map(({ label, description, edits, isPreferred }) => ({
        label,
        description,
        isPreferred,
        edit: { changes: { [uri]: [...edits] } },
      })),
    ),
  );
}
