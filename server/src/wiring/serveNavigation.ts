import { definition } from '../features/definition.ts';
import { documentHighlights } from '../features/documentHighlights.ts';
import { namedAt } from '../features/mentions.ts';
import { references } from '../features/references.ts';
import { workspaceSymbols } from '../features/workspaceSymbols.ts';
import type { Serving } from './serving.ts';

/** Joins what leads from place to place, also in other bulletins of the workspace. */
export function serveNavigation({ connection, client, room, answer, attempt }: Serving): void {
  connection.onDefinition(({ textDocument: { uri }, position }, token) =>
    answer('textDocument/definition', uri, token, ({ bulletin }) => definition(bulletin, uri, position)),
  );
  connection.onReferences(({ textDocument: { uri }, position }, token) =>
    answer('textDocument/references', uri, token, async ({ bulletin }) => {
      const found = namedAt(bulletin, position);
      if (found === null) return null;
      const index = await room.workspace.withOpen();
      const now = (await room.views.all()).get(uri);
      return now ? references(found.named, uri, now.bulletin, index) : null;
    }),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
    answer('textDocument/documentHighlight', uri, token, ({ bulletin }) => documentHighlights(bulletin, position)),
  );
  connection.onWorkspaceSymbol(({ query }, token) =>
    attempt('workspace/symbol', query, token, async () => workspaceSymbols(query, await room.workspace.withOpen(), client.locale)),
  );
}
