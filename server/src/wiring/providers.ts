import type { ServerCapabilities, TextDocumentClientCapabilities } from 'vscode-languageserver';
import { codeActionKinds } from '../features/codeActions.ts';
import { completionTriggers } from '../features/completion.ts';
import { tokenLegend } from '../features/semanticTokens.ts';
import { message } from '../messages/messages.ts';
import type { ClientTraits } from './clientTraits.ts';

/** One kind of request that the server answers, as it is told to a client. */
export interface Provider {
  /** Its name among the client's capabilities; the method is `textDocument/` and this. */
  readonly name: keyof TextDocumentClientCapabilities;
  /** Its name among the server's capabilities. */
  readonly capability: keyof ServerCapabilities;
  /** What else is told; null where this client is not to know of it. */
  readonly options: (client: ClientTraits, workspaceDiagnostics: boolean) => object | null;
}

/** Markdown has formatters of its own, and is formatted on saving by many; where a client can be told so, the command alone cleans it up. */
function reflowing(name: Provider['name']): Provider['options'] {
  return (client) => (client.registers(name) ? { documentSelector: ['bulletin', 'plaintext', 'text'].map((language) => ({ language })) } : {});
}

/** Every kind of request about one document. */
export const providers: readonly Provider[] = [
  {
    name: 'documentSymbol',
    capability: 'documentSymbolProvider',
    // Told apart by this label where another provider (Markdown's own) has an outline, too.
    options: ({ locale }) => ({ label: message(locale, 'outline.label') }),
  },
  { name: 'foldingRange', capability: 'foldingRangeProvider', options: () => ({}) },
  { name: 'documentLink', capability: 'documentLinkProvider', options: () => ({ resolveProvider: false }) },
  { name: 'selectionRange', capability: 'selectionRangeProvider', options: () => ({}) },
  { name: 'hover', capability: 'hoverProvider', options: () => ({}) },
  { name: 'definition', capability: 'definitionProvider', options: () => ({}) },
  { name: 'references', capability: 'referencesProvider', options: () => ({}) },
  { name: 'documentHighlight', capability: 'documentHighlightProvider', options: () => ({}) },
  { name: 'rename', capability: 'renameProvider', options: () => ({ prepareProvider: true }) },
  { name: 'completion', capability: 'completionProvider', options: () => ({ triggerCharacters: [...completionTriggers], resolveProvider: true }) },
  {
    name: 'codeAction',
    capability: 'codeActionProvider',
    options: ({ resolvesEdits }) => ({ codeActionKinds: Object.values(codeActionKinds), resolveProvider: resolvesEdits }),
  },
  { name: 'formatting', capability: 'documentFormattingProvider', options: reflowing('formatting') },
  { name: 'rangeFormatting', capability: 'documentRangeFormattingProvider', options: reflowing('rangeFormatting') },
  { name: 'codeLens', capability: 'codeLensProvider', options: () => ({ resolveProvider: false }) },
  { name: 'inlayHint', capability: 'inlayHintProvider', options: () => ({ resolveProvider: false }) },
  { name: 'semanticTokens', capability: 'semanticTokensProvider', options: () => ({ legend: tokenLegend, full: { delta: true }, range: true }) },
  {
    name: 'diagnostic',
    capability: 'diagnosticProvider',
    options: ({ asksForDiagnostics }, workspaceDiagnostics) =>
      asksForDiagnostics ? { identifier: 'bulletin', interFileDependencies: true, workspaceDiagnostics } : null,
  },
];
