import { semanticTokens } from '../features/semanticTokens.ts';
import { tokenEdits } from '../features/tokenEdits.ts';
import type { Serving } from './serving.ts';

/** Joins semantic tokens; the last answer about each open document is kept, so that the next tells only what has changed. */
export function serveTokens({ connection, room, answer }: Serving): void {
  const last = new Map<string, { readonly resultId: string; readonly data: number[] }>();
  let answers = 0;
  const keep = (uri: string, data: number[]) => {
    const kept = { resultId: String(++answers), data };
    last.set(uri, kept);
    return kept;
  };
  room.documents.onDidClose(({ document: { uri } }) => last.delete(uri));

  connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
    answer('textDocument/semanticTokens/full', uri, token, ({ bulletin, lines }) => keep(uri, semanticTokens(bulletin, lines))).then(orNone),
  );
  connection.languages.semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
    answer('textDocument/semanticTokens/full/delta', uri, token, ({ bulletin, lines }) => {
      const before = last.get(uri);
      const { resultId, data } = keep(uri, semanticTokens(bulletin, lines));
      return before?.resultId === previousResultId ? { resultId, edits: tokenEdits(before.data, data) } : { resultId, data };
    }).then(orNone),
  );
  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
    answer('textDocument/semanticTokens/range', uri, token, ({ bulletin, lines }) => ({ data: semanticTokens(bulletin, lines, range) })).then(orNone),
  );
}

/** The library's type wants tokens even of what is no bulletin. */
function orNone<Result>(result: Result | null): Result | { data: number[] } {
  return result ?? { data: [] };
}
