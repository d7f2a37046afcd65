import type { ServerCapabilities, TextDocumentClientCapabilities } from 'vscode-languageserver';
import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';

/** One kind of request that the server answers, as it is told to a client. */
export interface Provider {
  /** Its name among the client's capabilities; the method is `textDocument/` and this. */
  readonly name: keyof TextDocumentClientCapabilities;
  /** Its name among the server's capabilities. */
  readonly capability: keyof ServerCapabilities;
  readonly options: (locale: Locale) => object;
}

/** Every kind of request that shows the model of a document. */
export const providers: readonly Provider[] = [
  {
    name: 'documentSymbol',
    capability: 'documentSymbolProvider',
    // Told apart by this label where another provider (Markdown's own) has an outline, too.
    options: (locale) => ({ label: message(locale, 'outline.label') }),
  },
  { name: 'foldingRange', capability: 'foldingRangeProvider', options: () => ({}) },
  { name: 'documentLink', capability: 'documentLinkProvider', options: () => ({ resolveProvider: false }) },
];
