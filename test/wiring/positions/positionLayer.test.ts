import assert from 'node:assert/strict';
import type { Location, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { ReferencesRequest, RenameRequest, WorkspaceDiagnosticRequest, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import { MemoryFiles, startInProcess } from '../../server/inProcess.ts';
import { letter } from '../../server/digest.ts';
import type { TestClient } from '../../server/serverProcess.ts';
import { richClient } from '../../server/serverProcess.ts';
import { boats, ships } from '../../server/ships.ts';
import { placeOf } from '../../server/places.ts';
import type { Encoding } from '../../server/units.ts';
import { CountingClient } from '../../server/units.ts';

const folder = 'file:///news';
const [uri, open, closed] = ['monthly', 'open', 'closed'].map((name) => `${folder}/${name}.txt`) as [string, string, string];

describe('the layer of positions', () => {
  let files: MemoryFiles;
  let client: TestClient;
  beforeEach(() => {
    files = new MemoryFiles();
    files.write(closed, boats);
  });
  afterEach(() => client.connection.dispose());

  async function started(encoding: Encoding): Promise<void> {
    client = await startInProcess(files, { capabilities: { ...richClient, general: { positionEncodings: [encoding] } }, folders: [{ uri: folder, name: 'news' }] });
    client.configure = () => ({ diagnostics: { workspace: true } });
    await client.open('untitled:letter', letter);
    await client.until(() => client.refreshes > 1);
    await client.open(uri, ships);
    await client.open(open, boats);
    await client.until(() => client.refreshes > 3);
    files.reads.length = 0;
  }

  /** Holds the next reading of a file up; gives what tells that it has begun, and what lets it go on. */
  function held(file: string) {
    let release = (): void => undefined;
    const isReading = new Promise<void>((resolve) => {
      files.hold = (asked) => {
        if (asked !== file) return;
        files.hold = () => undefined;
        resolve();
        return new Promise<void>((go) => (release = go));
      };
    });
    return { isReading, release: () => release() };
  }

  /** Waits until the server has looked at all that was sent: it answers this at once. */
  const taken = () => assert.rejects(client.connection.sendRequest('bulletin/export', {}));
  const inBytes = (texts: Readonly<Record<string, string>>) => new CountingClient('utf-8', new Map(Object.entries(texts)));
  const named = (text: string) => ({ textDocument: { uri }, position: inBytes({ [uri]: text }).theirs(uri, placeOf(text, '新华网', { after: text.indexOf('长江口') })) });
  /** The words that a list of ranges in bytes names. */
  const words = (text: string, of: string, places: readonly Pick<Location, 'range'>[]) =>
    places.map(({ range }) => {
      const [start, end] = [range.start, range.end].map((at) => inBytes({ [of]: text }).ours(of, at));
      return text.split(/\r\n|\n/)[start?.line ?? -1]?.slice(start?.character, end?.character);
    });
  /** Puts a wide character before a publisher in the open documents, while the server is at work. */
  async function editAll(): Promise<{ ships: string; boats: string }> {
    for (const [document, text] of [[uri, ships], [open, boats]] as const) {
      const at = inBytes({ [document]: text }).theirs(document, placeOf(text, '（来源'));
      await client.edit(document, 2, { range: { start: at, end: at }, text: '🌊' });
    }
    await taken();
    return { ships: ships.replace('（来源', '🌊（来源'), boats: boats.replace('（来源', '🌊（来源') };
  }

  it('tells of each document as it stands when the answer goes out, though it was edited meanwhile', async () => {
    await started('utf-8');
    // The settings are asked for anew: the document asked about has been looked at when those of another are waited for.
    let go = (): void => undefined;
    const isAsked = new Promise<void>((resolve) => {
      client.configure = ({ scopeUri }) => {
        if (scopeUri !== open) return null;
        resolve();
        return new Promise((answer) => (go = () => answer(null)));
      };
    });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const answer = client.connection.sendRequest(ReferencesRequest.type, { ...named(ships), context: { includeDeclaration: true } });
    await isAsked;
    client.configure = () => null;
    const edited = await editAll();
    go();
    const places = (await answer) ?? [];
    const inOne = (of: string) => places.filter((place) => place.uri === of);
    assert.deepEqual(words(edited.ships, uri, inOne(uri)), ['新华网', '新华网']);
    assert.deepEqual(words(edited.boats, open, inOne(open)), ['新华网']);
    assert.deepEqual(words(boats, closed, inOne(closed)), ['新华网']);
  });

  it('gives edits for the versions that they name, though another file had to be read first', async () => {
    await started('utf-8');
    const { isReading, release } = held(closed);
    const answer = client.connection.sendRequest(RenameRequest.type, { ...named(ships), newName: '新华社' });
    await isReading;
    const edited = await editAll();
    release();
    const { documentChanges = [] } = (await answer) as WorkspaceEdit;
    const texts = { [uri]: edited.ships, [open]: edited.boats, [closed]: boats };
    const told = (documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [
      textDocument.uri,
      textDocument.version,
      words(texts[textDocument.uri] ?? '', textDocument.uri, edits as { range: Location['range'] }[]),
    ]);
    assert.deepEqual(told, [[closed, null, ['新华网']], [uri, 2, ['新华网', '新华网']], [open, 2, ['新华网']]]);
  });

  it('reports open documents as they stand, after the files that had to be read', async () => {
    await started('utf-8');
    const { isReading, release } = held(closed);
    const answer = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    await isReading;
    const changed = ships.replace('\n渔港夜市🦐开张', '\n🌊渔港夜市🦐开张');
    const at = inBytes({ [uri]: ships }).theirs(uri, placeOf(ships, '渔港夜市🦐开张'));
    await client.edit(uri, 2, { range: { start: at, end: at }, text: '🌊' });
    await taken();
    release();
    const report = (await answer).items.find((item) => item.uri === uri);
    assert.ok(report?.kind === 'full' && report.version === 2);
    assert.deepEqual(words(changed, uri, report.items.filter(({ code }) => code === 'source-missing')), ['渔港夜市🦐开张']);
  });

  it('leaves a place as it is in a file that is gone', async () => {
    await started('utf-8');
    files.remove(closed);
    const found = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '电动货船' })) as { location: Location }[];
    const { range } = found.find(({ location }) => location.uri === closed)?.location ?? assert.fail('the index still knows it');
    assert.equal(range.end.character, '🚢电动货船在江城下水'.length);
  });

  it('reads nothing and changes nothing for who counts in UTF-16', async () => {
    await started('utf-16');
    const found = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '电动货船' })) as { location: Location }[];
    assert.equal(found.length, 2);
    assert.deepEqual(files.reads, []);
  });
});
