import type { SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';
import { answers, searchable } from '../workspace/headlineQuery.ts';
import type { Located, WorkspaceIndex } from '../workspace/workspaceIndex.ts';

const article = 1 satisfies typeof SymbolKind.File;

/**
 * Articles of the workspace by headline or publisher, the best answers first, at most `limit`. Editors compare the query
 * with the name alone, so that an article found by its publisher has it there.
 */
export function workspaceSymbols(query: string, index: WorkspaceIndex, locale: Locale, limit = 500): SymbolInformation[] {
  const wanted = searchable(query);
  return index.search(query, limit).map((found) => ({
    name: nameOf(found, wanted, locale),
    kind: article,
    location: { uri: found.uri, range: found.range },
    containerName: found.section ?? found.publisher ?? '',
  }));
}

function nameOf({ headline, publisher }: Located, wanted: string, locale: Locale): string {
  const name = headline ?? message(locale, 'hover.noHeadline');
  const byPublisher = publisher !== null && answers(searchable(publisher), wanted) > answers(searchable(name), wanted);
  return byPublisher ? `${name} · ${publisher}` : name;
}
