import assert from 'node:assert/strict';
import { CancellationTokenSource, DidChangeConfigurationNotification, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { clientCommands } from '../../server/src/protocol/clientCommands.ts';
import { monthly } from './monthly.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, richClient, startServer } from './serverProcess.ts';
import { encodings } from './units.ts';

const uri = 'file:///news/8.txt';
const textDocument = { uri };
const far = { line: 99_999, character: 99_999 };
const odd = { line: 2, character: 99_999 };
const backwards = { start: far, end: { line: 0, character: 0 } };

/** Every request about one document, at a place. */
const requests = (position: { line: number; character: number }): readonly (readonly [method: string, params: unknown])[] => [
  ['textDocument/documentSymbol', { textDocument }],
  ['textDocument/foldingRange', { textDocument }],
  ['textDocument/documentLink', { textDocument }],
  ['textDocument/selectionRange', { textDocument, positions: [position, position] }],
  ['textDocument/hover', { textDocument, position }],
  ['textDocument/definition', { textDocument, position }],
  ['textDocument/references', { textDocument, position, context: { includeDeclaration: false } }],
  ['textDocument/documentHighlight', { textDocument, position }],
  ['textDocument/prepareRename', { textDocument, position }],
  ['textDocument/completion', { textDocument, position }],
  ['textDocument/codeAction', { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } }],
  ['textDocument/codeLens', { textDocument }],
  ['textDocument/inlayHint', { textDocument, range: backwards }],
  ['textDocument/semanticTokens/full', { textDocument }],
  ['textDocument/semanticTokens/full/delta', { textDocument, previousResultId: 'none' }],
  ['textDocument/semanticTokens/range', { textDocument, range: { start: position, end: position } }],
  ['textDocument/diagnostic', { textDocument }],
  ['codeAction/resolve', { title: '', data: { uri, version: 1, fix: { rule: 'none', range: backwards, index: 9 } } }],
  ['completionItem/resolve', { label: '', data: { uri, publisher: '无名' } }],
  ['workspace/symbol', { query: '' }],
  ['workspace/diagnostic', { previousResultIds: [] }],
  ['bulletin/nextWithoutSource', { uri, position }],
  ['bulletin/sourceCandidates', { uri, position }],
  ['bulletin/explain', { uri, position }],
];

for (const encoding of encodings) describe(`the server: at the edges of every request, in ${encoding}`, () => {
  let server: ServerProcess;
  beforeEach(async () => {
    server = await startServer({ capabilities: { ...richClient, general: { positionEncodings: [encoding] } }, options: { commands: true } });
    await server.open(uri, monthly);
  });
  afterEach(killServers);

  for (const [place, position] of Object.entries({ 'beyond the text': far, 'beyond a line': odd, 'before the text': { line: -1, character: -5 } })) {
    it(`answers for a position ${place}, without a complaint`, async () => {
      for (const [method, params] of requests(position)) await server.connection.sendRequest(method, params);
      await assert.rejects(server.connection.sendRequest('textDocument/rename', { textDocument, position: far, newName: 'x' }), ResponseError);
      assert.deepEqual(server.log, []);
    });
  }

  it('answers a code action that is a command alone with itself', async () => {
    const action = { title: '', command: { title: '', command: 'none' } };
    assert.deepEqual(await server.connection.sendRequest('codeAction/resolve', action), action);
    assert.deepEqual(server.log, []);
  });

  it('answers for a file just closed with nothing', async () => {
    await server.close(uri);
    for (const [method, params] of requests({ line: 8, character: 14 })) {
      const answer = await server.connection.sendRequest(method, params);
      if (/resolve$/.test(method)) assert.deepEqual(answer, params, method);
      else assert.ok(isNothing(answer), `${method}: ${JSON.stringify(answer)}`);
    }
    assert.deepEqual(server.log, []);
  });

  it('honours a cancellation', async () => {
    for (const [method, params] of requests({ line: 8, character: 14 })) {
      // The settings keep the server waiting until the request has been cancelled.
      let answer = (): void => undefined;
      const asked = new Promise<void>((isAsked) => {
        server.configure = () => new Promise<null>((resolve) => {
          answer = () => resolve(null);
          isAsked();
        });
      });
      await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      const source = new CancellationTokenSource();
      const error = server.connection.sendRequest(method, params, source.token).then(() => null, (reason: unknown) => reason);
      await asked;
      source.cancel();
      server.configure = () => null;
      answer();
      const reason = await error;
      assert.ok(reason instanceof ResponseError && reason.code === LSPErrorCodes.RequestCancelled, `${method}: ${String(reason)}`);
    }
    assert.deepEqual(server.log, []);
  });

  it('survives parameters that make no sense', async () => {
    for (const [method] of requests(far)) {
      for (const params of [{}, { textDocument: { uri: 7 }, uri: 7 }, { textDocument, position: null, range: null, positions: null, uri }]) {
        await server.connection.sendRequest(method, params).catch((error: unknown) => assert.ok(error instanceof ResponseError, method));
      }
    }
    assert.notEqual(await server.connection.sendRequest('textDocument/documentSymbol', { textDocument }), null);
  });

  it('names the commands of the client as package.json does', async () => {
    const { default: packageJson } = await import('../../package.json', { with: { type: 'json' } });
    const contributed = packageJson.contributes.commands.map(({ command }) => command);
    for (const command of Object.values(clientCommands)) assert.ok(contributed.includes(command), command);
  });
});

function isNothing(answer: unknown): boolean {
  if (answer === null || (Array.isArray(answer) && answer.length === 0)) return true;
  const { data, items } = answer as { data?: unknown[]; items?: unknown[] };
  return data?.length === 0 || items?.length === 0;
}
