import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type {
  ClientCapabilities,
  ConfigurationItem,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Registration,
  TextDocumentContentChangeEvent,
  WorkspaceFolder,
} from 'vscode-languageserver/node';
import {
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  UnregistrationRequest,
} from 'vscode-languageserver/node';

/** What a client that shows outlines says of itself; it can be asked for nothing. */
export const plainClient: ClientCapabilities = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };

const dynamic = { dynamicRegistration: true } as const;

/** What VS Code says of itself, as far as the server looks. */
export const richClient: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: dynamic,
    didChangeWatchedFiles: dynamic,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    documentSymbol: { ...dynamic, hierarchicalDocumentSymbolSupport: true },
    foldingRange: { ...dynamic, rangeLimit: 5000 },
    documentLink: dynamic,
    selectionRange: dynamic,
    hover: { ...dynamic, contentFormat: ['markdown', 'plaintext'] },
    definition: dynamic,
    references: dynamic,
    documentHighlight: dynamic,
    rename: { ...dynamic, prepareSupport: true },
    completion: { ...dynamic, completionItem: { documentationFormat: ['markdown', 'plaintext'] } },
    codeAction: { ...dynamic, dataSupport: true, isPreferredSupport: true, resolveSupport: { properties: ['edit'] } },
    formatting: dynamic,
    rangeFormatting: dynamic,
    codeLens: dynamic,
    inlayHint: dynamic,
    semanticTokens: { ...dynamic, requests: { full: { delta: true }, range: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
    diagnostic: { ...dynamic, relatedInformation: true },
  },
};

/** How a server is started; what is missing is as plain as can be. */
export interface Start {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly folders?: WorkspaceFolder[];
  readonly options?: unknown;
  readonly transport?: 'stdio' | 'ipc';
  /** The process without which the server ends; that of the test where it is missing. */
  readonly processId?: number | null;
}

/** A client, and what the server at the other end has asked of it. */
export class TestClient {
  readonly connection: ProtocolConnection;
  readonly registered = new Map<string, Registration>();
  readonly log: string[] = [];
  /** Every list of diagnostics that was told without being asked for. */
  readonly told: PublishDiagnosticsParams[] = [];
  /** How often the client was told to ask for diagnostics again. */
  refreshes = 0;
  /** Answers `workspace/configuration`; may promise to. */
  configure: (item: ConfigurationItem) => unknown = () => null;
  #exchanged: (() => void)[] = [];

  constructor(connection: ProtocolConnection) {
    this.connection = connection;
    connection.onRequest(ConfigurationRequest.type, ({ items }) => Promise.all(items.map((item) => this.configure(item))));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const registration of registrations) this.registered.set(registration.id, registration);
      this.#wake();
    });
    connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
      for (const { id } of unregisterations) this.registered.delete(id);
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.log.push(message));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.told.push(params);
      this.#wake();
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      this.#wake();
    });
    connection.listen();
  }

  #wake(): void {
    for (const wake of this.#exchanged.splice(0)) wake();
  }

  /** Resolves when something that the server has told makes it true. */
  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await new Promise<void>((resolve) => this.#exchanged.push(resolve));
  }

  /** The registrations for a method, once there is one that `known` does not hold. */
  async registration(method: string, known: ReadonlySet<string> = new Set()): Promise<Registration> {
    for (;;) {
      const found = [...this.registered.values()].find((registration) => registration.method === method && !known.has(registration.id));
      if (found) return found;
      await new Promise<void>((resolve) => this.#exchanged.push(resolve));
    }
  }

  async initialize({ capabilities = plainClient, locale = 'en', folders, options, processId = process.pid }: Start): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId,
      rootUri: null,
      capabilities,
      locale,
      ...(folders ? { workspaceFolders: folders } : {}),
      initializationOptions: options,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  edit(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }
}

/** A server of its own in another process, and its client. */
export class ServerProcess extends TestClient {
  readonly process: ChildProcess;

  constructor(process: ChildProcess, connection: ProtocolConnection) {
    super(connection);
    this.process = process;
  }

  /** Ends the server as the protocol says, and gives its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    return this.exit();
  }

  /** Tells the server to go, whether or not it has been shut down. */
  async exit(): Promise<number | null> {
    const ended = once(this.process, 'exit') as Promise<[number | null]>;
    await this.connection.sendNotification(ExitNotification.type);
    const [code] = await ended;
    this.connection.dispose();
    return code;
  }
}

const running = new Set<ChildProcess>();
let bundle: string | null = null;
const serverSource = fileURLToPath(new URL('../../server/src/node/serverMain.ts', import.meta.url));

/** Starts the server as it is now: as it ships, in one file; from its sources where it is counted what of them is run (`npm run coverage`). */
export function startProcess(transport: 'stdio' | 'ipc' = 'stdio'): ServerProcess {
  const isCounted = process.env['NODE_V8_COVERAGE'] !== undefined;
  const [program, execArgv] = isCounted ? [serverSource, ['--import', 'tsx']] : [serverBundle(), []];
  const child =
    transport === 'ipc' ? fork(program, ['--node-ipc'], { silent: true, execArgv }) : spawn(process.execPath, [...execArgv, program, '--stdio'], { stdio: 'pipe' });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.stderr?.pipe(process.stderr);
  if (transport === 'ipc') {
    return new ServerProcess(child, createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child)));
  }
  assert.ok(child.stdout && child.stdin);
  const reader = new StreamMessageReader(child.stdout);
  // A server that is killed in the middle of a message would leave a timer behind that starts itself again for ever.
  reader.partialMessageTimeout = 0;
  return new ServerProcess(child, createProtocolConnection(reader, new StreamMessageWriter(child.stdin)));
}

/** A server that has been initialized. */
export async function startServer(start: Start = {}): Promise<ServerProcess> {
  const server = startProcess(start.transport);
  await server.initialize(start);
  return server;
}

/** The server as one file, of the sources as they are now. */
export function serverBundle(): string {
  if (bundle !== null) return bundle;
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-server-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'server.cjs');
  buildSync({ entryPoints: ['server/src/node/serverMain.ts'], outfile, bundle: true, platform: 'node', format: 'cjs', conditions: ['module'], mainFields: ['module', 'main'] });
  return (bundle = outfile);
}

/** For `afterEach`: a test that failed leaves no server behind. */
export function killServers(): void {
  for (const child of running) {
    child.kill('SIGKILL');
    for (const stream of child.stdio) stream?.destroy();
  }
}
