import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { documentLinks } from '../features/documentLinks.ts';
import { documentSymbols } from '../features/documentSymbols.ts';
import { foldingRanges } from '../features/foldingRanges.ts';
import { symbolInformation } from '../features/symbolInformation.ts';
import type { Answer } from './answer.ts';
import type { ClientTraits } from './clientTraits.ts';

/** Joins each feature to its request; what is told to the client of them stands in providers.ts. */
export function serveRequests(connection: Connection, client: ClientTraits, answer: Answer): void {
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    answer('textDocument/documentSymbol', uri, token, (bulletin, document) => {
      const symbols = documentSymbols(bulletin, { locale: client.locale, lineLength: (line) => lineLength(document, line) });
      return client.hierarchicalSymbols ? symbols : symbolInformation(symbols, uri);
    }),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
    answer('textDocument/foldingRange', uri, token, (bulletin) => foldingRanges(bulletin, client.foldingLimit)),
  );
  connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
    answer('textDocument/documentLink', uri, token, (bulletin) => documentLinks(bulletin, client.locale)),
  );
}

function lineLength(document: TextDocument, line: number): number {
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return text.replace(/[\r\n]+$/u, '').length;
}
