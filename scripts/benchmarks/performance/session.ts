import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import {
  CodeActionRequest, ConfigurationRequest, createProtocolConnection, DidChangeConfigurationNotification, DidChangeTextDocumentNotification, DidOpenTextDocumentNotification, DocumentDiagnosticRequest,
  DocumentSymbolRequest, ExitNotification, HoverRequest, InitializedNotification, InitializeRequest, type Position, type ProtocolConnection, PublishDiagnosticsNotification,
  type PublishDiagnosticsParams, RegistrationRequest, type ServerCapabilities, ShutdownRequest, StreamMessageReader, StreamMessageWriter, UnregistrationRequest,
} from 'vscode-languageserver/node';
import type { SingleEdit } from './randomEdits.ts';

/** A client of one server and one document, as an editor is one. */
export class Session {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #uri: string;
  readonly #languageId: string;
  readonly #settings: Readonly<Record<string, unknown>>;
  #version = 1;
  /** The client's own copy, in lines, so that keeping it costs nothing that would be measured. */
  readonly lines: string[];
  #waiting: ((told: PublishDiagnosticsParams) => void)[] = [];

  constructor(process: ChildProcess, uri: string, languageId: string, text: string, settings: Readonly<Record<string, unknown>>) {
    this.#process = process;
    [this.#uri, this.#languageId, this.#settings, this.lines] = [uri, languageId, settings, text.split('\n')];
    const reader = new StreamMessageReader(process.stdout!);
    reader.partialMessageTimeout = 0;
    const connection = (this.#connection = createProtocolConnection(reader, new StreamMessageWriter(process.stdin!)));
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(({ section = '' }) => settings[section] ?? null));
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.onRequest(UnregistrationRequest.type, () => undefined);
    connection.onNotification(PublishDiagnosticsNotification.type, (told) => {
      for (const tell of this.#waiting.splice(0)) tell(told);
    });
    // The Markdown server has its client parse, and read files: this one has none but the document.
    const markdown = new MarkdownIt({ html: true });
    connection.onRequest('markdown/parse', () => markdown.parse(this.text, {}));
    connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => [uri]);
    for (const method of ['readFile', 'readDirectory', 'stat', 'watcher/create', 'watcher/delete']) connection.onRequest(`markdown/fs/${method}`, () => null);
    connection.listen();
  }

  get text(): string {
    return this.lines.join('\n');
  }

  /** `pulls`: diagnostics are asked for, as VS Code does; else they are told. */
  async initialize(pulls: boolean): Promise<ServerCapabilities> {
    const textDocument = { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, synchronization: {}, hover: { contentFormat: ['markdown' as const] }, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } }, dataSupport: true, resolveSupport: { properties: ['edit'] } }, ...(pulls && { diagnostic: {} }) };
    const { capabilities } = await this.#connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true }, textDocument }, workspaceFolders: null, initializationOptions: { markdownFileExtensions: ['md'] } });
    await this.#connection.sendNotification(InitializedNotification.type, {});
    if (Object.keys(this.#settings).length > 0) await this.#connection.sendNotification(DidChangeConfigurationNotification.type, { settings: this.#settings });
    return capabilities;
  }

  open(): Promise<void> {
    return this.#connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: this.#uri, languageId: this.#languageId, version: this.#version, text: this.text } });
  }

  /** Resolves when the edit has been handed over. */
  edit({ position, unit }: SingleEdit): Promise<void> {
    const { line, character } = position;
    const text = this.lines[line]!;
    const end = { line, character: character + (unit === null ? 1 : 0) };
    this.lines[line] = text.slice(0, character) + (unit ?? '') + text.slice(end.character);
    return this.#connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: this.#uri, version: ++this.#version }, contentChanges: [{ range: { start: position, end }, text: unit ?? '' }] });
  }

  get #textDocument() {
    return { textDocument: { uri: this.#uri } };
  }

  symbols(): Promise<unknown> {
    return this.#connection.sendRequest(DocumentSymbolRequest.type, this.#textDocument);
  }

  diagnostics(previousResultId?: string): Promise<unknown> {
    return this.#connection.sendRequest(DocumentDiagnosticRequest.type, { ...this.#textDocument, ...(previousResultId !== undefined && { previousResultId }) });
  }

  hover(position: Position): Promise<unknown> {
    return this.#connection.sendRequest(HoverRequest.type, { ...this.#textDocument, position });
  }

  codeActions(position: Position): Promise<unknown> {
    return this.#connection.sendRequest(CodeActionRequest.type, { ...this.#textDocument, range: { start: position, end: position }, context: { diagnostics: [] } });
  }

  /** The next list of diagnostics that is told without being asked for. */
  told(): Promise<PublishDiagnosticsParams> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Bytes that the server's process holds now and has held at most; null where the system does not say. */
  memory(): { readonly now: number; readonly peak: number } | null {
    try {
      const status = readFileSync(`/proc/${String(this.#process.pid)}/status`, 'utf8');
      const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(status)?.[1]) * 1024;
      return { now: of('VmRSS'), peak: of('VmHWM') };
    } catch {
      return null;
    }
  }

  /** Ends the server as the protocol says; one that has ended before is let go. */
  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const ended = once(this.#process, 'exit');
      await this.#connection.sendRequest(ShutdownRequest.type);
      await this.#connection.sendNotification(ExitNotification.type);
      await ended;
    }
    this.#connection.dispose();
  }

  /** Rejects when the server's process ends by itself. */
  async ended(): Promise<never> {
    const [code, signal] = (await once(this.#process, 'exit')) as [number | null, string | null];
    throw new Error(`the server ended (${String(code ?? signal)})`);
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }
}
