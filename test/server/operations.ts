import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  CancellationTokenSource, CodeActionRequest, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, DidOpenTextDocumentNotification, DidSaveTextDocumentNotification, DocumentDiagnosticRequest, DocumentLinkRequest,
  DocumentSymbolRequest, FileChangeType, FoldingRangeRequest, HoverRequest, SemanticTokensRequest, WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { digest, letter } from './digest.ts';
import { MemoryFiles, startInProcess } from './inProcess.ts';
import { monthly } from './monthly.ts';
import { richClient, type TestClient } from './serverProcess.ts';

/** One thing that a client may do; numbers are taken modulo what there is. */
export type Operation =
  | { readonly does: 'open' | 'close' | 'save'; readonly file: number; readonly text: number }
  | { readonly does: 'edit'; readonly file: number; readonly from: number; readonly length: number; readonly text: string }
  | { readonly does: 'replace'; readonly file: number; readonly text: number }
  | { readonly does: 'ask'; readonly file: number; readonly what: number; readonly line: number; readonly cancels: boolean }
  | { readonly does: 'configure'; readonly settings: number }
  | { readonly does: 'write'; readonly file: number; readonly text: number };

const texts = [digest, monthly, letter, '', '一', '\r\n\r\n', `${digest}\n${monthly}`, digest.replaceAll('\n', '\r\n'), '（来源：', '# a\n\n## b\n\n[c](d'];
const pieces = ['\n', '\r\n', '\r', '字', '（来源：北岸日报）', '一、', '【', 'https://news.example.com/1.html ', '\ud83d', '8月7日', ' ', '', '\n\n标题在此\n\n'];
const settings = [null, { rules: { 'source-missing': 'error' } }, { files: { include: ['**/1.txt'], exclude: ['**/2.txt'] } }, { diagnostics: { workspace: true }, inlayHints: { enabled: true }, codeLens: { enabled: true } }, { rules: 7, files: 'all' }];
const files = 4;

const number = fc.nat(1_000_000);
const file = fc.nat(files - 1);

/** Any operation, edits and questions the most. */
export const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('edit' as const), file, from: number, length: fc.nat(60), text: fc.constantFrom(...pieces) }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('ask' as const), file, what: number, line: number, cancels: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('open' as const, 'close' as const, 'save' as const), file, text: number }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('replace' as const), file, text: number }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('configure' as const), settings: number }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('write' as const), file, text: number }) },
);

const folder = 'file:///news/';
const uriOf = (at: number): string => `${folder}${String(at)}.txt`;

/** A server of its own, a client that does what it is told, and what the client knows of its documents. */
export class Session {
  readonly client: TestClient;
  readonly #open = new Map<string, TextDocument>();
  readonly #versions = new Map<string, number>();
  readonly #disk: MemoryFiles;
  readonly #under: Promise<unknown>[] = [];
  readonly #asks: boolean;
  #settings: unknown = null;

  private constructor(client: TestClient, disk: MemoryFiles, asks: boolean) {
    this.client = client;
    this.#disk = disk;
    this.#asks = asks;
  }

  /** @param asks whether the client asks for diagnostics; if not, it is told */
  static async start(asks: boolean, disk = new MemoryFiles(), given: unknown = null): Promise<Session> {
    const { diagnostic, ...textDocument } = richClient.textDocument ?? {};
    const capabilities = asks ? richClient : { ...richClient, textDocument };
    assert.ok(diagnostic);
    const client = await startInProcess(disk, { capabilities, folders: [{ uri: folder, name: 'news' }], options: { settings: given } });
    const session = new Session(client, disk, asks);
    session.#settings = given;
    client.configure = ({ section }) => (section === 'bulletin' ? session.#settings : null);
    return session;
  }

  /** Does one thing; what it asks for is awaited at the end. */
  async do(operation: Operation): Promise<void> {
    const { connection } = this.client;
    if (operation.does === 'configure') {
      this.#settings = settings[operation.settings % settings.length];
      return connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { bulletin: this.#settings } });
    }
    const uri = uriOf(operation.file);
    const document = this.#open.get(uri);
    switch (operation.does) {
      case 'open':
        if (document) return;
        return this.#opened(uri, texts[operation.text % texts.length] ?? '');
      case 'close':
        this.#open.delete(uri);
        return document && this.client.close(uri);
      case 'save':
        if (document) this.#disk.write(uri, document.getText());
        return document && connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
      case 'write':
        this.#disk.write(uri, texts[operation.text % texts.length] ?? '');
        return connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: FileChangeType.Changed }] });
      case 'replace':
        return document && this.#changed(document, [{ text: texts[operation.text % texts.length] ?? '' }]);
      case 'edit': {
        if (!document) return this.#opened(uri, digest);
        const from = operation.from % (document.getText().length + 1);
        const range = { start: document.positionAt(from), end: document.positionAt(from + operation.length) };
        return this.#changed(document, [{ range, text: operation.text }]);
      }
      case 'ask':
        this.#under.push(this.#ask(uri, operation));
    }
  }

  async #opened(uri: string, text: string): Promise<void> {
    // Versions go on where a document is opened again, so that it shows which one was published.
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    this.#open.set(uri, TextDocument.create(uri, 'plaintext', version, text));
    await this.client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'plaintext', version, text } });
  }

  async #changed(document: TextDocument, changes: Parameters<typeof TextDocument.update>[1]): Promise<void> {
    const version = document.version + 1;
    this.#versions.set(document.uri, version);
    await this.client.edit(document.uri, version, ...changes.map((change) => structuredClone(change)));
    const { uri, languageId } = document;
    // Made anew: the library goes on counting a return and a line feed that have come to stand together as two ends of lines.
    this.#open.set(uri, TextDocument.create(uri, languageId, version, TextDocument.update(document, changes, version).getText()));
  }

  async #ask(uri: string, { what, line, cancels }: Extract<Operation, { does: 'ask' }>): Promise<void> {
    const { connection } = this.client;
    const { token, cancel } = sourceOf();
    const textDocument = { uri };
    const position = { line: line % 60, character: line % 7 };
    const questions = [
      () => connection.sendRequest(DocumentSymbolRequest.type, { textDocument }, token),
      () => connection.sendRequest(FoldingRangeRequest.type, { textDocument }, token),
      () => connection.sendRequest(HoverRequest.type, { textDocument, position }, token),
      () => connection.sendRequest(DocumentLinkRequest.type, { textDocument }, token),
      () => connection.sendRequest(SemanticTokensRequest.type, { textDocument }, token),
      () => connection.sendRequest(CodeActionRequest.type, { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } }, token),
      () => connection.sendRequest(WorkspaceSymbolRequest.type, { query: '桥' }, token),
      () => (this.#asks ? connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, token) : Promise.resolve(null)),
    ];
    const answer = questions[what % questions.length]?.();
    if (cancels) cancel();
    await answer?.catch((error: unknown) => {
      // Cancelled, or of a version that is no more.
      const { code } = error as { readonly code?: number };
      assert.ok(code === -32800 || code === -32801 || code === -32802, String(error));
    });
  }

  /** Waits for all answers; then each open document must be to this server what it is to one that has never seen another version of it. Throws where it is not. */
  async settle(): Promise<void> {
    await Promise.all(this.#under.splice(0));
    const fresh = await Session.start(this.#asks, this.#disk, this.#settings);
    for (const { uri, version } of this.#open.values()) {
      for (const told of this.client.told.filter((published) => published.uri === uri)) assert.ok((told.version ?? 0) <= version, `version ${String(told.version)} of ${uri} was published, which has ${String(version)}`);
    }
    for (const { uri } of this.#open.values()) await fresh.#opened(uri, this.#open.get(uri)?.getText() ?? '');
    for (const { uri } of this.#open.values()) {
      assert.deepEqual(await outlook(this.client, uri), await outlook(fresh.client, uri), uri);
    }
    assert.deepEqual(this.client.log.filter((line) => /failed|unexpected|Error/u.test(line)), []);
    await fresh.end();
  }

  async end(): Promise<void> {
    await this.client.connection.sendRequest('shutdown');
    this.client.connection.dispose();
  }
}

/** What a server says of a document, whatever else it knows. */
async function outlook({ connection }: TestClient, uri: string): Promise<unknown> {
  const textDocument = { uri };
  return [
    await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    await connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
    await connection.sendRequest(DocumentLinkRequest.type, { textDocument }),
    (await connection.sendRequest(SemanticTokensRequest.type, { textDocument }))?.data,
  ];
}

function sourceOf() {
  const source = new CancellationTokenSource();
  return { token: source.token, cancel: () => source.cancel() };
}
