import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fc from 'fast-check';
import { DocumentSymbolRequest } from 'vscode-languageserver/node';
import { digest } from './digest.ts';
import { killServers, serverBundle, startServer } from './serverProcess.ts';

const uri = 'file:///news/8.txt';

/** Every method that the server answers, and some that it does not know. */
const methods = [
  'textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/didSave', 'textDocument/documentSymbol', 'textDocument/foldingRange', 'textDocument/documentLink',
  'textDocument/hover', 'textDocument/definition', 'textDocument/references', 'textDocument/rename', 'textDocument/prepareRename', 'textDocument/completion', 'textDocument/codeAction',
  'textDocument/diagnostic', 'textDocument/semanticTokens/full', 'textDocument/semanticTokens/full/delta', 'textDocument/semanticTokens/range', 'textDocument/selectionRange',
  'textDocument/inlayHint', 'textDocument/codeLens', 'textDocument/documentHighlight', 'workspace/symbol', 'workspace/diagnostic', 'workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders', 'workspace/willRenameFiles', 'workspace/willDeleteFiles', 'bulletin/override', 'bulletin/overrides', 'bulletin/suppressions', 'bulletin/treatment', 'bulletin/annotated',
  'bulletin/export', 'bulletin/inspect', 'initialized', '$/cancelRequest', '$/setTrace', 'no/such', '',
];

describe('the server: messages that are none', function () {
  this.timeout(60_000);
  afterEach(killServers);

  it('are answered with an error or passed over, and the next question is answered', async () => {
    const server = await startServer();
    await server.open(uri, digest);
    const expected = await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    const values = fc.oneof(fc.jsonValue(), fc.record({ textDocument: fc.oneof(fc.constant({ uri }), fc.jsonValue()), position: fc.oneof(fc.record({ line: fc.integer(), character: fc.double() }), fc.jsonValue()) }, { requiredKeys: [] }));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...methods.filter((method) => !/^textDocument\/did(?:Change|Close)$/u.test(method))), values, fc.boolean(), async (method, params, isRequest) => {
      // Documents other than ours are opened and changed as it comes.
      if (isRequest) await server.connection.sendRequest(method, params).catch((error: unknown) => assert.ok(error instanceof Error));
      else await server.connection.sendNotification(method, params);
      assert.equal(server.process.exitCode, null);
    }), { numRuns: 250 });
    await server.open(uri, digest);
    assert.deepEqual(await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }), expected);
  });

  it('may be bytes of any kind: the server goes on, and ends with its client', async () => {
    const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    const initialize = framed(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }));
    const question = framed(JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'workspace/symbol', params: { query: '' } }));
    const broken = [
      framed('{'), framed('null'), framed('[]'), framed('7'), framed('{"jsonrpc":"2.0"}'), framed('{"jsonrpc":"2.0","id":{},"method":[]}'), framed('{"jsonrpc":"2.0","id":99,"result":1}'),
      framed('{"jsonrpc":"2.0","method":"textDocument/didChange"}'), framed('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":null}'), framed('{"jsonrpc":"2.0","id":5,"method":"textDocument/hover","params":[]}'),
      framed('\0'.repeat(100)), 'Content-Type: x\r\n\r\n', 'Content-Length: many\r\n\r\n', 'no header at all\r\n\r\n', 'Content-Length: -5\r\n\r\n',
    ];
    for (const bytes of broken) {
      const server = spawn(process.execPath, [serverBundle(), '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
      let heard = '';
      const answered = new Promise<string>((resolve) => {
        server.stdout.on('data', (chunk: Buffer) => {
          heard += chunk.toString();
          if (heard.includes('"id":2')) resolve('answers');
        });
        server.once('exit', (code) => resolve(`ends with ${String(code)}`));
      });
      server.stdin.on('error', () => undefined);
      // A header that gives no length leaves nobody who could tell where the next message begins, until the client goes.
      const hasLength = /Content-Length: \d/u.test(bytes);
      const ended = once(server, 'exit');
      server.stdin.write(initialize + bytes + question);
      if (!hasLength) server.stdin.end();
      assert.match(await answered, hasLength ? /^answers$/u : /^answers$|^ends with 1$/u, JSON.stringify(bytes));
      server.stdin.end();
      assert.deepEqual(await ended, [1, null], JSON.stringify(bytes));
    }
  });
});
