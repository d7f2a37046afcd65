import assert from 'node:assert/strict';
import type { WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver/node';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { treatmentNotification } from '../../server/src/protocol/treatment.ts';
import { digest, letter } from '../server/digest.ts';
import { MemoryFiles, startInProcess } from '../server/inProcess.ts';
import { monthly } from '../server/monthly.ts';
import type { TestClient } from '../server/serverProcess.ts';
import { richClient } from '../server/serverProcess.ts';

const folder = 'file:///news';
const uriOf = (name: string) => `${folder}/${name}.txt`;
/** A bulletin that shares no story with the others. */
const lake = [
  '湖滨快讯',
  '2021 年第 8 期',
  '',
  '湖心岛观鸟塔重新开放',
  '    湖心岛上的观鸟塔修缮完毕，八月七日起重新开放。塔高十八米，木梯换成了钢梯，每次可以上去三十人。管理处说，候鸟季节还会派讲解员值守。',
  '（来源：8 月 7 日，湖滨日报）',
  'https://lake.example.org/20210807/tower.html',
  '',
  '渡口夜航班次增加一倍',
  '    为了方便下晚班的工人，南北两岸之间的轮渡从本周起每晚增开四班，末班船推迟到十点半。票价不变，月票照常使用。',
  '（来源：8 月 10 日，湖滨日报）',
  'https://lake.example.org/20210810/ferry.html',
  '',
].join('\n');
/** The first source tells another day than its address. */
const misdated = (text: string) => text.replace(/来源：8 月 \d+ 日/u, '来源：8 月 1 日');
const untold = { ...richClient, workspace: { ...richClient.workspace, didChangeWatchedFiles: {} } };

describe('diagnostics of the workspace', () => {
  let files: MemoryFiles;
  let client: TestClient;
  let settings: unknown;
  beforeEach(() => {
    files = new MemoryFiles();
    settings = { diagnostics: { workspace: true } };
    for (const [name, text] of Object.entries({ monthly, digest, letter, lake })) files.write(uriOf(name), text);
  });
  afterEach(() => client.connection.dispose());

  /** A client whose server has read the folder. */
  async function started(capabilities = richClient): Promise<void> {
    client = await startInProcess(files, { capabilities, folders: [{ uri: folder, name: 'news' }] });
    client.configure = () => settings;
    await client.open(uriOf('open'), letter);
    await client.until(() => client.refreshes > 1);
    files.reads.length = 0;
  }

  const poll = async (before: readonly WorkspaceDocumentDiagnosticReport[] = []) => {
    const previousResultIds = before.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));
    return (await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds })).items;
  };
  /** Each file by its name, with its findings; `=` where they are what the client knows. */
  const show = (items: readonly WorkspaceDocumentDiagnosticReport[]) =>
    Object.fromEntries(items.map((item) => [item.uri.slice(folder.length + 1, -4), item.kind === 'full' ? item.items.map(({ code }) => code) : '=']));
  /** The bulletins that were read since the last time, by their names. */
  const readSince = () => files.reads.splice(0).filter((uri) => uri.endsWith('.txt')).map((uri) => uri.slice(folder.length + 1, -4)).sort();
  /** Waits until the server has taken in what it was told. */
  const after = async (tell: Promise<void>) => {
    const { refreshes } = client;
    await tell;
    await client.until(() => client.refreshes > refreshes);
  };
  const changed = (name: string, type: FileChangeType = FileChangeType.Changed) =>
    after(client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uriOf(name), type }] }));

  it('read each bulletin once, and none again while nothing changes', async () => {
    await started();
    const first = await poll();
    assert.deepEqual(show(first), { monthly: ['source-missing'], digest: [], lake: [] });
    assert.deepEqual(readSince(), ['digest', 'lake', 'monthly']);
    assert.deepEqual(show(await poll(first)), { monthly: '=', digest: '=', lake: '=' });
    assert.deepEqual(show(await poll()), show(first), 'who does not say what it knows is told all, from memory');
    assert.deepEqual(readSince(), []);
    // Whether there is a project file that cannot be read is asked once.
    assert.deepEqual(files.stamps, ['file:///news/.bulletin-desk.json']);
  });

  it('look again at the file that has changed, and at no other', async () => {
    await started();
    const first = await poll();
    files.write(uriOf('lake'), misdated(lake));
    await changed('lake');
    readSince();
    const second = await poll(first);
    assert.deepEqual(show(second), { monthly: '=', digest: '=', lake: ['source-date-mismatch'] });
    assert.deepEqual(readSince(), ['lake']);
    files.remove(uriOf('lake'));
    await changed('lake', FileChangeType.Deleted);
    assert.deepEqual(show(await poll(second)), { monthly: '=', digest: '=', lake: [] });
    assert.deepEqual(readSince(), []);
  });

  it('look again at a file whose story another one now has, too', async () => {
    await started();
    const first = await poll();
    const copied = digest.slice(digest.indexOf('社区图书室'));
    files.write(uriOf('lake'), `${lake}${copied}`);
    await changed('lake');
    readSince();
    const second = await poll(first);
    assert.deepEqual(show(second), { monthly: '=', digest: ['story-duplicate', 'story-duplicate'], lake: ['story-duplicate', 'story-duplicate'] });
    assert.deepEqual(readSince(), ['digest', 'lake']);
    // Moved down: what points there must be told anew.
    files.write(uriOf('lake'), `\n${lake}${copied}`);
    await changed('lake');
    const third = await poll(second);
    assert.deepEqual(show(third), { monthly: '=', digest: ['story-duplicate', 'story-duplicate'], lake: ['story-duplicate', 'story-duplicate'] });
    readSince();
    assert.deepEqual(show(await poll(third)), { monthly: '=', digest: '=', lake: '=' });
    assert.deepEqual(readSince(), [], 'what points to each other settles');
  });

  it('look at no file again when an open one is edited and saved that has nothing to do with them', async () => {
    files.remove(uriOf('lake'));
    await started();
    await after(client.open(uriOf('own'), lake));
    const first = await poll();
    readSince();
    await client.edit(uriOf('own'), 2, { text: misdated(lake) });
    await after(client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: uriOf('own') } }));
    assert.deepEqual(show(await poll(first)), { monthly: '=', digest: '=', own: ['source-date-mismatch'] });
    assert.deepEqual(readSince(), []);
  });

  it('look again at all where the settings are others, and tell nothing any more where they are turned off', async () => {
    await started();
    const first = await poll();
    readSince();
    settings = { diagnostics: { workspace: true }, rules: { 'source-missing': 'off' } };
    await after(client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null }));
    const second = await poll(first);
    assert.deepEqual(show(second), { monthly: [], digest: '=', lake: '=' });
    settings = { diagnostics: { workspace: false } };
    await after(client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null }));
    assert.deepEqual(show(await poll(first)), { monthly: [], digest: [], lake: [] });
  });

  it('follow what the user says of a file', async () => {
    await started();
    const first = await poll();
    readSince();
    await client.connection.sendNotification(treatmentNotification, { uri: uriOf('monthly'), treatment: 'notBulletin' });
    const second = await poll(first);
    assert.deepEqual(show(second), { monthly: [], digest: '=', lake: '=' });
    assert.deepEqual(readSince(), ['monthly']);
  });

  it('do not keep what was found in a file that changed while it was read', async () => {
    await started();
    let release = (): void => undefined;
    const isRead = new Promise<void>((resolve) => {
      files.hold = (uri) => {
        if (uri !== uriOf('lake')) return;
        files.hold = () => undefined;
        resolve();
        return new Promise<void>((go) => (release = go));
      };
    });
    const early = poll();
    await isRead;
    files.write(uriOf('lake'), misdated(lake));
    await changed('lake');
    release();
    await early;
    readSince();
    assert.deepEqual(show(await poll()).lake, ['source-date-mismatch']);
    assert.deepEqual(readSince(), ['lake']);
  });

  it('see for themselves what has changed where the client does not tell', async () => {
    await started(untold);
    const first = await poll();
    readSince();
    assert.deepEqual(show(await poll(first)), { monthly: '=', digest: '=', lake: '=' });
    assert.deepEqual(readSince(), []);
    files.write(uriOf('digest'), misdated(digest));
    const second = await poll(first);
    assert.deepEqual(show(second), { monthly: '=', digest: ['source-date-mismatch'], lake: '=' });
    assert.deepEqual(readSince(), ['digest']);
    files.remove(uriOf('digest'));
    const third = await poll(second);
    assert.deepEqual(show(third), { monthly: '=', digest: [], lake: '=' });
    assert.deepEqual(show(await poll(third)), { monthly: '=', digest: [], lake: '=' });
  });

  it('are those of the editor where a file is open, in the version that it has', async () => {
    await started();
    const first = await poll();
    await client.open(uriOf('lake'), misdated(lake));
    const second = await poll(first);
    assert.deepEqual(show(second), { monthly: '=', digest: '=', lake: ['source-date-mismatch'] });
    assert.deepEqual(second.map(({ uri, version }) => [uri === uriOf('lake'), version]).filter(([isOpen]) => isOpen), [[true, 1]]);
    await after(client.close(uriOf('lake')));
    assert.deepEqual(show(await poll(second)), { monthly: '=', digest: '=', lake: [] });
  });
});
