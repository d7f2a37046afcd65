import type { DocumentLines } from '../features/documentLines.ts';
import { documentLinks } from '../features/documentLinks.ts';
import { documentSymbols } from '../features/documentSymbols.ts';
import { foldingRanges } from '../features/foldingRanges.ts';
import { selectionRanges } from '../features/selectionRanges.ts';
import { tagLines } from '../features/tagsOfArticles.ts';
import { symbolInformation } from '../features/symbolInformation.ts';
import type { Serving } from './serving.ts';

/** Joins what shows how a text is built: outline, folding, links, selection. */
export function serveStructure({ connection, client, answer }: Serving): void {
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    answer('textDocument/documentSymbol', uri, token, ({ bulletin, lines, tags }) => {
      const symbols = documentSymbols(bulletin, { locale: client.locale, lineLength: (line) => lineLength(lines, line), tagLine: tagLines(bulletin, tags) });
      return client.hierarchicalSymbols ? symbols : symbolInformation(symbols, uri);
    }),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
    answer('textDocument/foldingRange', uri, token, ({ bulletin }) => foldingRanges(bulletin, client.foldingLimit)),
  );
  connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
    answer('textDocument/documentLink', uri, token, ({ bulletin, inspected }) =>
      documentLinks(bulletin, { locale: client.locale, links: inspected.context.links, now: new Date().toISOString() }),
    ),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }, token) =>
    answer('textDocument/selectionRange', uri, token, ({ bulletin, lines }) => selectionRanges(bulletin, lines, positions)),
  );
}

function lineLength(lines: DocumentLines, line: number): number {
  return lines[line]?.length ?? 0;
}
