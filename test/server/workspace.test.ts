import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import {
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  RenameRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { digest, headlines, letter } from './digest.ts';
import { monthly } from './monthly.ts';
import { placeOf } from './places.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, richClient, startServer } from './serverProcess.ts';

describe('the server: a workspace on disk', () => {
  let folder: string;
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const changed = (server: ServerProcess, name: string, type: FileChangeType = FileChangeType.Changed) =>
    server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uriOf(name), type }] });
  const found = async (server: ServerProcess, query: string) =>
    (await server.connection.sendRequest(WorkspaceSymbolRequest.type, { query }))?.map(({ location }) => location.uri) ?? [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bulletins-'));
  });
  afterEach(() => {
    killServers();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A server whose first reading of the folder is over. */
  async function started(settings: unknown = null): Promise<ServerProcess> {
    const server = await startServer({ capabilities: richClient, folders: [{ uri: pathToFileURL(folder).href, name: 'news' }] });
    server.configure = () => settings;
    await server.open(uriOf('open.txt'), letter);
    await server.until(() => server.refreshes > 1);
    return server;
  }

  it('finds articles in files that nobody has opened, and follows them', async () => {
    write('digest.txt', digest);
    write('letter.txt', letter);
    write('picture.txt', '\0\0\0\0');
    const server = await started();
    assert.deepEqual(await found(server, '图书室'), [uriOf('digest.txt')]);
    write('digest.txt', digest.replace('图书室', '阅览室'));
    const before = server.refreshes;
    await changed(server, 'digest.txt');
    await server.until(() => server.refreshes > before);
    assert.deepEqual(await found(server, '图书室'), []);
    assert.deepEqual(await found(server, '阅览室'), [uriOf('digest.txt')]);
    rmSync(join(folder, 'digest.txt'));
    await changed(server, 'digest.txt', FileChangeType.Deleted);
    assert.deepEqual(await found(server, '阅览室'), []);
  });

  it('renames in files that nobody has opened, as they are now', async () => {
    write('digest.txt', digest.replace('晚报', '新华网'));
    const server = await started();
    await server.open(uriOf('monthly.txt'), monthly);
    write('digest.txt', `\n\n${digest.replace('晚报', '新华网')}`);
    const at = { textDocument: { uri: uriOf('monthly.txt') }, position: placeOf(monthly, '新华网') };
    const edit = (await server.connection.sendRequest(RenameRequest.type, { ...at, newName: '新华社' })) as WorkspaceEdit;
    const [closed] = edit.documentChanges ?? [];
    assert.ok(closed && 'edits' in closed);
    assert.deepEqual(closed.textDocument, { uri: uriOf('digest.txt'), version: null });
    assert.deepEqual(closed.edits.map((one) => 'range' in one && one.range.start.line), [13]);
  });

  it('tells of a story that another bulletin has, too', async () => {
    write('digest.txt', digest);
    const server = await started();
    await server.open(uriOf('again.txt'), digest.replace(/^江城简报/, '江城周报'));
    const report = await server.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uriOf('again.txt') } });
    assert.ok(report.kind === 'full');
    const duplicates = report.items.filter(({ code }) => code === 'story-duplicate');
    assert.equal(duplicates.length, 3);
    assert.equal(duplicates[1]?.relatedInformation?.[0]?.location.uri, uriOf('digest.txt'));
  });

  it('follows the project file: severities, accepted hosts, and what is wrong in it', async () => {
    write('.bulletin-desk.json', '{"rules": {"source-missing": "error", "no-such-rule": "off"}, "colour": 1, "publishers": {"江城日报": ["example.com"]}}');
    const server = await started();
    const uri = uriOf('monthly.txt');
    await server.open(uri, monthly);
    const items = async () => {
      const report = await server.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      return report.kind === 'full' ? report.items.map(({ code, severity }) => [code, severity]) : assert.fail();
    };
    assert.deepEqual(await items(), [['source-missing', 1]]);
    const told = () => server.told.filter((params) => params.uri === uriOf('.bulletin-desk.json')).at(-1)?.diagnostics.map(({ message }) => String(message)) ?? [];
    assert.equal(told().length, 2);
    assert.match(told()[0] ?? '', /no-such-rule/);
    assert.match(told()[1] ?? '', /colour/);

    write('.bulletin-desk.json', '{"rules": ');
    let before = server.refreshes;
    await changed(server, '.bulletin-desk.json');
    await server.until(() => server.refreshes > before);
    assert.deepEqual(await items(), [['source-missing', 2]]);
    assert.equal(told().length > 0, true);

    rmSync(join(folder, '.bulletin-desk.json'));
    before = server.refreshes;
    await changed(server, '.bulletin-desk.json', FileChangeType.Deleted);
    await server.until(() => server.refreshes > before);
    assert.deepEqual(await items(), [['source-missing', 2]]);
    assert.deepEqual(told(), []);
  });

  it('tells what is wrong in all bulletins of the workspace where the settings ask for it', async () => {
    write('monthly.txt', monthly);
    write('letter.txt', letter);
    const ask = async (server: ServerProcess, previousResultIds: { uri: string; value: string }[] = []) =>
      (await server.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds })).items;
    assert.deepEqual(await ask(await started()), []);
    const server = await started({ diagnostics: { workspace: true } });
    const [report, ...rest] = await ask(server);
    assert.deepEqual(rest, []);
    assert.equal(report?.uri, uriOf('monthly.txt'));
    assert.ok(report.kind === 'full' && report.resultId);
    assert.deepEqual(report.items.map(({ code }) => code), ['source-missing']);
    const [again] = await ask(server, [{ uri: report.uri, value: report.resultId }]);
    assert.equal(again?.kind, 'unchanged');
    const registered = await server.registration('textDocument/diagnostic');
    assert.equal((registered.registerOptions as { workspaceDiagnostics: boolean }).workspaceDiagnostics, true);
  });

  it('knows the headlines of what is open better than the disk', async () => {
    write('digest.txt', digest);
    const server = await started();
    await server.open(uriOf('digest.txt'), digest.replace(headlines[1] ?? '', '阅览室延长开放时间'));
    await changed(server, 'digest.txt');
    assert.deepEqual(await found(server, '图书室延长'), []);
    await server.close(uriOf('digest.txt'));
    for (let seen = 0; (await found(server, '图书室延长')).length === 0; seen = server.refreshes) await server.until(() => server.refreshes > seen);
    assert.deepEqual(await found(server, '图书室延长'), [uriOf('digest.txt')]);
  });
});
