import type { CompletionData } from '../features/completion.ts';
import { knownTags } from '../annotations/vocabulary.ts';
import { completion } from '../features/completion.ts';
import { tagCompletion } from '../features/tagCompletion.ts';
import { resolveCompletion } from '../features/completionResolve.ts';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Serving } from './serving.ts';

/** Joins completion. */
export function serveCompletion({ connection, client, room, answer }: Serving): void {
  const { locale } = client;
  connection.onCompletion(({ textDocument: { uri }, position }, token) =>
    answer('textDocument/completion', uri, token, async ({ bulletin, lines, inspected, vocabulary }) => [
      ...tagCompletion(position, lines, knownTags(vocabulary, await room.usedTags()), locale),
      ...completion(position, { locale, uri, bulletin, lines, rules: inspected.context, sections: sectionsOf(room.workspace.index) }),
    ]),
  );
  connection.onCompletionResolve(async (item, token) => {
    const data = item.data as CompletionData | undefined;
    if (!data) return item;
    const resolved = await answer('completionItem/resolve', data.uri, token, ({ inspected }) =>
      resolveCompletion(item, data, inspected.context.publishers, locale, client.completionKind),
    );
    return resolved ?? item;
  });
}

/** The names of the sections in all bulletins, the commonest first. */
function sectionsOf(index: WorkspaceIndex): string[] {
  const uses = new Map<string, number>();
  for (const { mentions } of index.bulletins()) {
    for (const { kind, name } of mentions) if (kind === 'section') uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return [...uses].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
