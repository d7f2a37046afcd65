import assert from 'node:assert/strict';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { DiagnosticSeverity, DidChangeConfigurationNotification, DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { suppressionsNotification } from '../../server/src/protocol/suppressions.ts';
import { letter } from './digest.ts';
import { monthly } from './monthly.ts';
import { rangeOf } from './places.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, plainClient, richClient, startServer } from './serverProcess.ts';

const uri = 'file:///news/8.txt';
const missing = rangeOf(monthly, '渔港夜市开张');
const show = (items: readonly Diagnostic[]) => items.map(({ code, severity, range }) => [code, severity, range.start.line]);

const pull = (server: ServerProcess, previousResultId?: string, of = uri): Promise<DocumentDiagnosticReport> =>
  server.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: of }, ...(previousResultId ? { previousResultId } : {}) });
const items = async (server: ServerProcess, of = uri) => {
  const report = await pull(server, undefined, of);
  return report.kind === 'full' ? report.items : assert.fail('the report is full');
};

describe('the server: diagnostics that a client asks for', () => {
  let server: ServerProcess;
  beforeEach(async () => {
    server = await startServer({ capabilities: richClient });
    await server.open(uri, monthly);
  });
  afterEach(killServers);

  it('tells what is wrong, from whom, and by which rule', async () => {
    const [finding, ...rest] = await items(server);
    assert.deepEqual(rest, []);
    assert.deepEqual(finding?.range, missing);
    assert.equal(finding?.source, 'bulletin');
    assert.equal(finding?.code, 'source-missing');
    assert.equal(finding?.severity, DiagnosticSeverity.Warning);
    assert.match(String(finding?.message), /where it comes from/);
  });

  it('tells whether it is what the client knows', async () => {
    const first = await pull(server);
    assert.ok(first.kind === 'full' && first.resultId);
    assert.deepEqual(await pull(server, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await server.edit(uri, 2, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' });
    const second = await pull(server, first.resultId);
    assert.ok(second.kind === 'full' && second.resultId !== first.resultId);
    assert.equal(second.items[0]?.range.start.line, missing.start.line + 1);
  });

  it('finds nothing in what is closed, was never open, or is no bulletin', async () => {
    await server.open('file:///letter.txt', letter);
    await server.close(uri);
    for (const of of [uri, 'file:///elsewhere.txt', 'file:///letter.txt']) assert.deepEqual(await items(server, of), []);
  });

  it('follows the severities of the settings, and has the client ask again', async () => {
    const levels = new Map<string, unknown>([['error', 1], ['hint', 4], ['off', undefined], ['nonsense', 2]]);
    for (const [level, severity] of levels) {
      server.configure = () => ({ rules: { 'source-missing': level } });
      const asked = server.refreshes;
      await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      await server.until(() => server.refreshes > asked);
      assert.deepEqual(show(await items(server)), severity === undefined ? [] : [['source-missing', severity, missing.start.line]], level);
    }
  });

  it('does not tell what is suppressed, whatever is edited around it, until that is taken back', async () => {
    const { articleId } = await suppressionAt(server);
    const suppressions = [{ uri, rule: 'source-missing', articleId }];
    await server.connection.sendNotification(suppressionsNotification, { suppressions });
    assert.deepEqual(await items(server), []);
    await server.edit(uri, 2, { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, text: '江城新月报\n\n\n' });
    assert.deepEqual(await items(server), []);
    await server.connection.sendNotification(suppressionsNotification, { suppressions: [] });
    assert.equal((await items(server)).length, 1);
  });

  it('is told at the start what is suppressed', async () => {
    const { articleId } = await suppressionAt(server);
    const options = { suppressions: [{ uri, rule: 'source-missing', articleId }] };
    const again = await startServer({ capabilities: richClient, options });
    await again.open(uri, monthly);
    assert.deepEqual(await items(again), []);
  });
});

/** What the server would have the client remember. */
async function suppressionAt(server: ServerProcess): Promise<{ articleId: string }> {
  const withCommands = await startServer({ capabilities: richClient, options: { commands: true } });
  await withCommands.open(uri, monthly);
  const actions = await withCommands.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: missing, context: { diagnostics: [] } });
  const found = (actions as { command?: { command: string; arguments: { articleId: string }[] } }[]).find(({ command }) => command?.command === 'bulletin.suppressFinding');
  assert.ok(server.process.pid);
  return found?.command?.arguments[0] ?? assert.fail('the finding can be suppressed');
}

describe('the server: diagnostics for a client that does not ask', () => {
  let server: ServerProcess;
  beforeEach(async () => {
    server = await startServer({ capabilities: plainClient });
  });
  afterEach(killServers);

  it('tells one list after a burst of edits, of the last version', async () => {
    await server.open(uri, monthly);
    for (let version = 2; version < 22; version++) {
      await server.edit(uri, version, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' });
    }
    await server.until(() => server.told.length > 0);
    assert.deepEqual(server.told.map(({ version, diagnostics }) => [version, show(diagnostics)]), [[21, [['source-missing', 2, missing.start.line + 20]]]]);
  });

  it('takes back what it has told when a file is closed', async () => {
    await server.open(uri, monthly);
    await server.until(() => server.told.length === 1);
    await server.close(uri);
    await server.until(() => server.told.length === 2);
    assert.deepEqual(server.told[1]?.diagnostics, []);
  });

  it('tells anew when the settings have changed', async () => {
    await server.open(uri, monthly);
    await server.until(() => server.told.length === 1);
    const settings = { bulletin: { rules: { 'source-missing': 'off' } } };
    await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    await server.until(() => server.told.length === 2);
    assert.deepEqual(server.told[1]?.diagnostics, []);
  });
});
