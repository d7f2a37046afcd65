/** A server that knows its answers beforehand and does nothing else: what the protocol itself costs. Its argument is a file of `Replies`. */
import { readFileSync } from 'node:fs';
import { createConnection, ProposedFeatures, TextDocumentSyncKind } from 'vscode-languageserver/node';

/** What it answers, as another server did. */
export interface Replies {
  readonly symbols: unknown;
  readonly diagnostics: unknown;
  readonly hover: unknown;
  readonly codeActions: unknown;
}

const file = process.argv.find((argument) => argument.startsWith('--replies='))?.slice('--replies='.length) ?? '';
const replies = JSON.parse(readFileSync(file, 'utf8')) as Replies;
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const same = <Result>(reply: unknown) => () => reply as Result;

let pulls = false;
const tell = (uri: string, version: number) => {
  if (!pulls) void connection.sendDiagnostics({ uri, version, diagnostics: (replies.diagnostics as { items?: [] } | null)?.items ?? [] });
};

connection.onInitialize(({ capabilities: { textDocument } }) => (pulls = textDocument?.diagnostic !== undefined, {
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental, documentSymbolProvider: true, hoverProvider: true, codeActionProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.onDidOpenTextDocument(({ textDocument: { uri, version } }) => tell(uri, version));
connection.onDidChangeTextDocument(({ textDocument: { uri, version } }) => tell(uri, version));
connection.onDocumentSymbol(same(replies.symbols));
connection.onHover(same(replies.hover));
connection.onCodeAction(same(replies.codeActions));
connection.languages.diagnostics.on(({ previousResultId }) => (previousResultId === undefined ? (replies.diagnostics as never) : { kind: 'unchanged', resultId: previousResultId }));
connection.listen();
