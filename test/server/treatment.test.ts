import assert from 'node:assert/strict';
import {
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentSymbolRequest,
  WillRenameFilesRequest,
} from 'vscode-languageserver/node';
import type { BulletinSettings } from '../../server/src/protocol/settings.ts';
import { overridesNotification } from '../../server/src/protocol/lineOverrides.ts';
import { treatmentNotification } from '../../server/src/protocol/treatment.ts';
import { digest, letter } from './digest.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, plainClient, richClient, startServer } from './serverProcess.ts';

const bulletin = 'file:///desk/digests/8.txt';
const other = 'file:///desk/letters/1.txt';

const shown = async (server: ServerProcess, uri: string) =>
  (await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) !== null;

const files = (include: string[], exclude: string[]): Partial<BulletinSettings> => ({ files: { include, exclude } });

async function withDocuments(start: Parameters<typeof startServer>[0]): Promise<ServerProcess> {
  const server = await startServer({ folders: [{ uri: 'file:///desk', name: 'work' }], ...start });
  await server.open(bulletin, digest);
  await server.open(other, letter);
  return server;
}

describe('the server: what counts as a bulletin', () => {
  afterEach(killServers);

  it('lets the user decide, and take it back', async () => {
    const server = await withDocuments({});
    const treat = (uri: string, treatment: 'bulletin' | 'notBulletin' | null) =>
      server.connection.sendNotification(treatmentNotification, { uri, treatment });
    await treat(other, 'bulletin');
    await treat(bulletin, 'notBulletin');
    assert.deepEqual([await shown(server, bulletin), await shown(server, other)], [false, true]);
    await treat(other, null);
    await treat(bulletin, null);
    assert.deepEqual([await shown(server, bulletin), await shown(server, other)], [true, false]);
  });

  it('is told at the start what the user decided before', async () => {
    const server = await withDocuments({ options: { treatments: { [bulletin]: 'notBulletin', [other]: 'bulletin' } } });
    assert.deepEqual([await shown(server, bulletin), await shown(server, other)], [false, true]);
  });

  it('keeps what the user said of a file when it, or its folder, is renamed', async () => {
    const server = await withDocuments({ options: { treatments: { [bulletin]: 'notBulletin' } } });
    const moved = bulletin.replace('/digests/', '/archive/');
    const edit = await server.connection.sendRequest(WillRenameFilesRequest.type, { files: [{ oldUri: 'file:///desk/digests', newUri: 'file:///desk/archive' }] });
    assert.equal(edit, null);
    await server.open(moved, digest);
    assert.deepEqual([await shown(server, moved), await shown(server, bulletin)], [false, true]);
  });

  it('takes the user’s word for single lines, from the start and later', async () => {
    const headlines = async (server: ServerProcess) =>
      JSON.stringify(await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: bulletin } }));
    const line = digest.split('\n')[3] ?? '';
    const server = await withDocuments({ options: { overrides: { [bulletin]: { headlines: [], notHeadlines: [line] } } } });
    assert.ok(!(await headlines(server)).includes(line));
    await server.connection.sendNotification(overridesNotification, { uri: bulletin, overrides: { headlines: [], notHeadlines: [] } });
    assert.ok((await headlines(server)).includes(line));
  });

  it('asks for the settings of each document, and again when they change', async () => {
    const server = await withDocuments({ capabilities: richClient });
    const asked: unknown[] = [];
    server.configure = (item) => {
      if (item.scopeUri) asked.push(item);
      return files(['letters/*'], ['8.txt']);
    };
    assert.deepEqual([await shown(server, bulletin), await shown(server, other)], [false, true]);
    assert.deepEqual([await shown(server, bulletin), await shown(server, other)], [false, true]);
    assert.deepEqual(asked, [{ scopeUri: bulletin, section: 'bulletin' }, { scopeUri: other, section: 'bulletin' }]);
    server.configure = () => files([], []);
    await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.deepEqual([await shown(server, bulletin), await shown(server, other)], [true, false]);
  });

  it('takes what a client sends that cannot be asked', async () => {
    const server = await withDocuments({ options: { settings: files(['letters/*'], []) } });
    assert.deepEqual([await shown(server, bulletin), await shown(server, other)], [true, true]);
    await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { bulletin: files([], ['*.txt']) } });
    assert.deepEqual([await shown(server, bulletin), await shown(server, other)], [false, false]);
  });

  it('survives settings of any form', async () => {
    const server = await withDocuments({ capabilities: richClient });
    for (const answer of [null, 7, [], { files: 'x' }, { files: { include: 'x', exclude: [1, null, '['] } }]) {
      server.configure = () => answer;
      await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      assert.deepEqual([await shown(server, bulletin), await shown(server, other)], [true, false], JSON.stringify(answer));
    }
    server.configure = () => {
      throw new Error('no settings today');
    };
    await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.deepEqual([await shown(server, bulletin), await shown(server, other)], [true, false]);
  });

  it('reads globs within the workspace folders that are open', async () => {
    const server = await withDocuments({ capabilities: richClient, folders: [] });
    server.configure = () => files(['letters/*'], []);
    assert.equal(await shown(server, other), false);
    const added = [{ uri: 'file:///desk', name: 'work' }];
    await server.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added, removed: [] } });
    assert.equal(await shown(server, other), true);
    await server.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: [], removed: added } });
    assert.equal(await shown(server, other), false);
  });

  it('registers anew, so that the client asks again, when a decision changes without an edit', async () => {
    const server = await withDocuments({ capabilities: richClient });
    const known = new Set([(await server.registration('textDocument/documentSymbol')).id]);
    await server.connection.sendNotification(treatmentNotification, { uri: other, treatment: 'bulletin' });
    known.add((await server.registration('textDocument/documentSymbol', known)).id);
    await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    known.add((await server.registration('textDocument/documentSymbol', known)).id);
    assert.equal(await shown(server, other), true);
    const live = [...server.registered.values()].filter(({ method }) => method === 'textDocument/documentSymbol');
    assert.equal(live.length, 1, 'the earlier registrations are taken back');
  });

  it('leaves a client alone that lets nothing be registered', async () => {
    const server = await withDocuments({ capabilities: plainClient });
    await server.connection.sendNotification(treatmentNotification, { uri: other, treatment: 'bulletin' });
    assert.equal(await shown(server, other), true);
    assert.deepEqual([...server.registered], []);
  });
});
