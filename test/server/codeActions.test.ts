import assert from 'node:assert/strict';
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver/node';
import { CodeActionRequest, CodeActionResolveRequest, DiagnosticSeverity, DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { firstAskedAbout } from '../rules/support/doubtfulBulletins.ts';
import { monthly } from './monthly.ts';
import { rangeOf } from './places.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, plainClient, richClient, startServer } from './serverProcess.ts';

const uri = 'file:///news/8.txt';
/** One story names no source; one address ends in a full stop. */
const text = monthly.replace('44FhWcQmT1b', '44FhWcQmT1b。');
const missing = rangeOf(text, '渔港夜市开张');
const whole: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

const ask = async (server: ServerProcess, range: Range, context: Partial<CodeActionContext> = {}) =>
  (await server.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context: { diagnostics: [], ...context } })) as CodeAction[];
const apply = ({ edit }: CodeAction) => TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edit?.changes?.[uri] ?? assert.fail('there is an edit'));

describe('the server: code actions', () => {
  afterEach(killServers);

  async function started(start: Parameters<typeof startServer>[0]): Promise<ServerProcess> {
    const server = await startServer(start);
    await server.open(uri, text);
    return server;
  }

  it('offers what can be done about a finding, with the edit for a client that does not ask for it later', async () => {
    const server = await started({ capabilities: plainClient });
    const actions = await ask(server, missing, { only: ['quickfix'] });
    assert.ok(actions.length > 0);
    for (const { kind, diagnostics, edit } of actions) {
      assert.equal(kind, 'quickfix');
      assert.deepEqual(diagnostics?.map(({ code }) => code), ['source-missing']);
      assert.ok(edit?.changes?.[uri]?.length);
    }
    assert.match(apply(actions.at(-1) ?? assert.fail()), /本报讯　渔港边的夜市/);
  });

  it('gives the edit to a client that asks for it when the action is chosen, and none for another text', async () => {
    const server = await started({ capabilities: richClient });
    const [action] = await ask(server, missing, { only: ['quickfix'] });
    assert.ok(action && action.edit === undefined);
    const resolved = await server.connection.sendRequest(CodeActionResolveRequest.type, action);
    assert.notEqual(apply(resolved), text);
    await server.edit(uri, 2, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' });
    assert.equal((await server.connection.sendRequest(CodeActionResolveRequest.type, action)).edit, undefined);
    await server.close(uri);
    assert.equal((await server.connection.sendRequest(CodeActionResolveRequest.type, action)).edit, undefined);
  });

  it('offers the commands of a client that has them', async () => {
    const server = await started({ capabilities: richClient, options: { commands: true } });
    const commands = (await ask(server, missing)).flatMap(({ command }) => command ?? []);
    assert.deepEqual(commands.map(({ command }) => command), ['bulletin.attachSource', 'bulletin.suppressFinding']);
    assert.deepEqual(commands[0]?.arguments, [{ uri, position: missing.start }]);
    assert.equal(commands[1]?.arguments?.[0].rule, 'source-missing');
  });

  it('offers the two words for a line that may be a headline or none, to a client that can say them', async () => {
    const { text: doubtful, finding: { range } } = firstAskedAbout(true);
    const server = await startServer({ capabilities: richClient, options: { commands: true } });
    await server.open(uri, doubtful);
    const actions = (await ask(server, { start: range.start, end: range.start }, { only: ['quickfix'] })).filter(({ diagnostics }) => diagnostics?.[0]?.code === 'headline-doubtful');
    const commands = actions.flatMap(({ command }) => command ?? []);
    assert.deepEqual(commands.map(({ command }) => command).sort(), ['bulletin.isHeadline', 'bulletin.notAnArticle', 'bulletin.suppressFinding']);
    for (const { command, arguments: given } of commands) if (command !== 'bulletin.suppressFinding') assert.deepEqual(given, [{ uri, position: range.start }]);
    const [diagnostic] = actions[0]?.diagnostics ?? [];
    assert.equal(diagnostic?.severity, DiagnosticSeverity.Hint);
  });

  it('does every safe fix at once where asked to, and nothing else', async () => {
    const server = await started({ capabilities: richClient });
    const [action, ...rest] = await ask(server, whole, { only: ['source.fixAll'] });
    assert.deepEqual(rest, []);
    assert.equal(action?.kind, 'source.fixAll.bulletin');
    const fixed = apply(await server.connection.sendRequest(CodeActionResolveRequest.type, action ?? assert.fail()));
    assert.equal(fixed, monthly);
    await server.edit(uri, 2, { text: fixed });
    const report = await server.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.ok(report.kind === 'full');
    assert.deepEqual(report.items.map(({ code }) => code), ['source-missing']);
    assert.deepEqual(await ask(server, whole, { only: ['source.fixAll.bulletin'] }), []);
  });

  it('offers nothing of a kind that was not asked for, and nothing where nothing is wrong', async () => {
    const server = await started({ capabilities: richClient });
    assert.deepEqual(await ask(server, whole, { only: ['refactor'] }), []);
    const fine = rangeOf(text, '日本渔民');
    assert.deepEqual(await ask(server, fine, { only: ['quickfix'] }), []);
  });
});
