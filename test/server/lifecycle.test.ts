import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProtocolConnection, DocumentSymbolRequest, ResponseError, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import packageJson from '../../package.json' with { type: 'json' };
import { digest } from './digest.ts';
import { killServers, plainClient, richClient, serverBundle, ServerProcess, startProcess, startServer } from './serverProcess.ts';

const uri = 'file:///news/8.txt';

describe('the server: from start to end', () => {
  afterEach(killServers);

  it('says what it is and can do', async () => {
    const server = startProcess();
    const { serverInfo, capabilities } = await server.initialize({ capabilities: plainClient });
    assert.deepEqual(serverInfo, { name: 'bulletin-language-server', version: packageJson.version });
    assert.deepEqual(capabilities, {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: {} },
      workspaceSymbolProvider: {},
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { willRename: { filters: [{ pattern: { glob: '**/*' } }] }, willDelete: { filters: [{ pattern: { glob: '**/*.{txt,md,markdown,bulletin}' } }] } },
      },
      documentSymbolProvider: { label: 'Bulletin' },
      foldingRangeProvider: {},
      documentLinkProvider: { resolveProvider: false },
      selectionRangeProvider: {},
      hoverProvider: {},
      definitionProvider: {},
      referencesProvider: {},
      documentHighlightProvider: {},
      renameProvider: { prepareProvider: true },
      completionProvider: { triggerCharacters: ['：', ':', '，', '【'], resolveProvider: true },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.bulletin'], resolveProvider: false },
      documentFormattingProvider: {},
      documentRangeFormattingProvider: {},
      codeLensProvider: { resolveProvider: false },
      inlayHintProvider: { resolveProvider: false },
      semanticTokensProvider: {
        legend: { tokenTypes: ['namespace', 'class', 'parameter', 'keyword', 'type', 'number', 'string'], tokenModifiers: ['declaration'] },
        full: { delta: true },
        range: true,
      },
    });
  });

  it('counts as the client likes best, and as every client can where it knows none of what the client names', async () => {
    const agreed = async (positionEncodings: string[]) =>
      (await startProcess().initialize({ capabilities: { general: { positionEncodings } } })).capabilities.positionEncoding;
    assert.equal(await agreed(['utf-8', 'utf-16']), 'utf-8');
    assert.equal(await agreed(['ebcdic', 'utf-32', 'utf-8']), 'utf-32');
    assert.equal(await agreed(['utf-16', 'utf-8']), 'utf-16');
    assert.equal(await agreed(['ebcdic']), 'utf-16');
  });

  it('registers while it runs what the client lets it', async () => {
    const server = startProcess();
    const { capabilities } = await server.initialize({ capabilities: richClient, locale: 'zh-cn' });
    assert.deepEqual(Object.keys(capabilities), ['positionEncoding', 'textDocumentSync', 'workspaceSymbolProvider', 'workspace']);
    const { registerOptions } = await server.registration('textDocument/documentSymbol');
    assert.deepEqual(registerOptions, { documentSelector: null, label: '简报' });
    await server.registration('textDocument/foldingRange');
    await server.registration('textDocument/documentLink');
    await server.registration('textDocument/semanticTokens');
    // Markdown has formatters of its own.
    assert.deepEqual((await server.registration('textDocument/formatting')).registerOptions, { documentSelector: [{ language: 'bulletin' }, { language: 'plaintext' }, { language: 'text' }] });
    const { registerOptions: diagnostic } = await server.registration('textDocument/diagnostic');
    assert.deepEqual(diagnostic, { documentSelector: null, identifier: 'bulletin', interFileDependencies: true, workspaceDiagnostics: false });
    const { registerOptions: files } = await server.registration('workspace/didChangeWatchedFiles');
    assert.deepEqual(files, { watchers: [{ globPattern: '**/.bulletin-desk.json' }, { globPattern: '**/*.bulletin-style.json' }, { globPattern: '**/*.{txt,md,markdown,bulletin}' }, { globPattern: '**/*.annotations.json' }] });
    assert.deepEqual((await server.registration('workspace/didChangeConfiguration')).registerOptions, { section: 'bulletin' });
  });

  it('ends with 0 after a shutdown and with 1 without', async () => {
    assert.equal(await (await startServer()).stop(), 0);
    assert.equal(await (await startServer()).exit(), 1);
  });

  it('ends when its client is gone', async () => {
    const server = await startServer();
    const ended = once(server.process, 'exit');
    server.process.stdin?.end();
    assert.deepEqual(await ended, [1, null]);
  });

  it('speaks over the channel of a parent Node process, too', async () => {
    const server = await startServer({ transport: 'ipc' });
    await server.open(uri, digest);
    const outline = await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    assert.equal(outline?.length, 3);
    assert.equal(await server.stop(), 0);
  });

  it('ends with 0 when its client is gone after a shutdown', async () => {
    const server = await startServer();
    await server.connection.sendRequest('shutdown');
    const ended = once(server.process, 'exit');
    server.process.stdin?.end();
    assert.deepEqual(await ended, [0, null]);
  });

  it('connects to a socket or a pipe of its client', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pipe-'));
    try {
      const pipe = process.platform === 'win32' ? `\\\\.\\pipe\\bulletin-${process.pid}` : join(folder, 'client');
      const waysOf: ((port: number) => string[])[] = [(port) => [`--socket=${port}`], (port) => ['--socket', String(port)], () => [`--pipe=${pipe}`], () => ['--pipe', pipe]];
      for (const [at, ways] of waysOf.entries()) {
        const listener = createServer();
        listener.listen(at < 2 ? { port: 0, host: '127.0.0.1' } : { path: pipe });
        await once(listener, 'listening');
        const address = listener.address();
        const child = spawn(process.execPath, [serverBundle(), ...ways(typeof address === 'object' && address ? address.port : 0)], { stdio: 'inherit' });
        const [socket] = (await once(listener, 'connection')) as [Socket];
        const server = new ServerProcess(child, createProtocolConnection(new StreamMessageReader(socket), new StreamMessageWriter(socket)));
        assert.equal((await server.initialize({})).serverInfo?.name, 'bulletin-language-server');
        assert.equal(await server.stop(), 0);
        listener.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('explains itself where a transport lacks its address', () => {
    for (const given of [['--socket'], ['--socket=none'], ['--pipe'], ['--pipe=']]) {
      const { status, stderr } = spawnSync(process.execPath, [serverBundle(), ...given], { encoding: 'utf8', env: { LC_ALL: 'C' } });
      assert.equal(status, 2);
      assert.match(stderr, /Usage:/);
    }
  });

  it('survives requests and notifications that make no sense', async () => {
    const server = await startServer();
    await server.open(uri, digest);
    await server.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ nonsense: true }] });
    await server.connection.sendNotification('bulletin/treatment', null);
    await assert.rejects(server.connection.sendRequest('textDocument/documentSymbol', null), ResponseError);
    await assert.rejects(server.connection.sendRequest('bulletin/nothing', {}), ResponseError);
    const outline = await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    assert.equal(outline?.length, 3);
  });

  it('explains itself on the command line', () => {
    const run = (argument: string[], LC_ALL: string) => spawnSync(process.execPath, [serverBundle(), ...argument], { encoding: 'utf8', env: { LC_ALL } });
    assert.equal(run(['--version'], 'C').stdout, `${packageJson.version}\n`);
    assert.match(run(['--help'], 'en_US.UTF-8').stdout, /Usage: bulletin-language-server --stdio/);
    assert.match(run(['--help'], 'zh_CN.UTF-8').stdout, /用法：bulletin-language-server --stdio/);
    const { status, stderr } = run([], 'C');
    assert.equal(status, 2);
    assert.match(stderr, /Usage:/);
  });
});
