import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver/node';
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, DocumentSymbolRequest, FileChangeType, MessageType, ShowMessageNotification, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import type { LearntHouseStyle } from '../../server/src/protocol/houseStyle.ts';
import type { LineOverrides } from '../../server/src/protocol/lineOverrides.ts';
import { exportRequest } from '../../server/src/protocol/exporting.ts';
import { learnHouseStyleRequest } from '../../server/src/protocol/houseStyle.ts';
import { overridesNotification } from '../../server/src/protocol/lineOverrides.ts';
import { digest, letter } from './digest.ts';
import { MemoryFiles, startInProcess } from './inProcess.ts';
import type { Start, TestClient } from './serverProcess.ts';
import { richClient } from './serverProcess.ts';

const uri = 'file:///desk/weekly/8.txt';
const style = 'file:///desk/%E6%B1%9F%E5%9F%8E.bulletin-style.json';
const project = 'file:///desk/.bulletin-desk.json';
const named = '江城.bulletin-style.json';
const marked = digest.replace(/^(?=电动|社区|早稻)/gmu, '甲◇').replace('（来源：8 月 9', '乙◇夜里也能还书\n还书口整夜开着。\n（来源：8 月 9');
/** The names that are marked in the text. */
const pinned = (names: readonly string[] | null): readonly string[] | undefined => names?.filter((name) => [boat, library, rice, '夜里也能还书'].some((headline) => name.endsWith(headline)));
const [boat, library, rice] = ['电动货船在江城下水', '社区图书室延长开放时间', '早稻收购价格公布'];
/** The names that keep the mark, as where no style tells that it is one. */
const unpinned = (names: readonly string[] | null): readonly string[] | undefined => names?.filter((name) => name.startsWith('甲◇'));

describe('the server: house styles', () => {
  let files: MemoryFiles;
  let client: TestClient;
  let settings: unknown;
  const shownMessages: [type: MessageType, message: string][] = [];

  const start = async (more: Partial<Start> = {}): Promise<void> => {
    client = await startInProcess(files, { capabilities: richClient, folders: [{ uri: 'file:///desk', name: 'desk' }], ...more });
    client.configure = () => settings;
    client.connection.onNotification(ShowMessageNotification.type, ({ type, message }) => void shownMessages.push([type, message]));
  };
  const changed = (of: string, type: FileChangeType = FileChangeType.Changed) => client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: of, type }] });
  const outline = async (of = uri): Promise<readonly string[] | null> => {
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: of } })) as DocumentSymbol[] | null;
    return symbols && symbols.map(({ name }) => name);
  };
  const learn = (of = uri): Promise<LearntHouseStyle | null> => client.connection.sendRequest(learnHouseStyleRequest, { uri: of });

  beforeEach(() => {
    files = new MemoryFiles();
    settings = null;
    shownMessages.length = 0;
    files.write(uri, marked);
    files.write(style, '{"headlines": ["甲◇{text}"]}');
  });
  afterEach(() => client.connection.dispose());

  it('are those that the project file names, for the files that it says', async () => {
    files.write(project, JSON.stringify({ houseStyle: { 'weekly/*.txt': named } }));
    await start();
    await client.open(uri, marked);
    await client.open('file:///desk/other/8.txt', marked);
    assert.deepEqual(await outline(), [boat, library, rice]);
    assert.deepEqual(unpinned(await outline('file:///desk/other/8.txt')), [`甲◇${boat}`, `甲◇${library}`, `甲◇${rice}`]);
  });

  it('are the setting’s before the project file’s', async () => {
    files.write(project, JSON.stringify({ houseStyle: named }));
    files.write('file:///desk/b.bulletin-style.json', '{"headlines": ["乙◇{text}"]}');
    settings = { houseStyle: 'b.bulletin-style.json' };
    await start();
    await client.open(uri, marked);
    assert.deepEqual(pinned(await outline()), ['夜里也能还书']);
    settings = { houseStyle: { '*.md': 'b.bulletin-style.json' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.deepEqual(await outline(), [boat, library, rice]);
  });

  it('make a bulletin of a text that was none, for exports and in the workspace, too', async () => {
    const one = '甲◇渡口加开夜航班次\n首班船六点开出。\n';
    files.write('file:///desk/1.txt', one);
    files.write(project, JSON.stringify({ houseStyle: named }));
    await start();
    await client.open('file:///desk/1.txt', one);
    assert.deepEqual(await outline('file:///desk/1.txt'), ['渡口加开夜航班次']);
    assert.equal((await client.connection.sendRequest(exportRequest, { uri: 'file:///desk/1.txt' })).articles, 1);
    assert.equal((await client.connection.sendRequest(exportRequest, { uri, text: marked })).articles, 3);
    // Read in the background, as it is on disk.
    const found = async (): Promise<string[]> => ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '图书室' })) ?? []).map(({ name }) => name);
    for (let names = await found(); names.length === 0; names = await found()) await client.connection.sendRequest(exportRequest, { uri, text: marked });
    assert.deepEqual(await found(), [library]);
  });

  it('are read anew when they change, and so is what is open', async () => {
    files.write(project, JSON.stringify({ houseStyle: named }));
    await start();
    await client.open(uri, marked);
    assert.deepEqual(await outline(), [boat, library, rice]);
    const before = new Set([...client.registered.keys()]);
    files.write(style, '{"headlines": ["乙◇{text}"]}');
    await changed(style);
    await client.registration('textDocument/documentSymbol', before);
    assert.deepEqual(pinned(await outline()), ['夜里也能还书']);
    files.write(project, '{}');
    const again = new Set([...client.registered.keys()]);
    await changed(project);
    await client.registration('textDocument/documentSymbol', again);
    assert.deepEqual(unpinned(await outline()), [`甲◇${boat}`, `甲◇${library}`, `甲◇${rice}`]);
  });

  it('tell what is wrong in their file, once, and are then not used', async () => {
    files.write(style, '{"headlines": ["{text}"]}');
    files.write(project, JSON.stringify({ houseStyle: named }));
    await start();
    await client.open(uri, marked);
    assert.deepEqual(unpinned(await outline()), [`甲◇${boat}`, `甲◇${library}`, `甲◇${rice}`]);
    await client.until(() => client.told.some(({ uri: of }) => of === style));
    const [fault, ...others] = client.told.filter(({ uri: of }) => of === style).at(-1)?.diagnostics ?? [];
    assert.match(String(fault?.message), /“\{text\}” fits every line.*not used/u);
    assert.deepEqual([fault?.range.start, others], [{ line: 0, character: 15 }, []]);
    files.write(style, '{"headlines": ["甲◇{text}"]}');
    await changed(style);
    assert.deepEqual(await outline(), [boat, library, rice]);
    assert.deepEqual(client.told.filter(({ uri: of }) => of === style).at(-1)?.diagnostics, []);
  });

  it('are told in one sentence where they are not there, and are never looked for outside of the folder', async () => {
    files.write('file:///secret.bulletin-style.json', '{"headlines": ["甲◇{text}"]}');
    settings = { houseStyle: '../secret.bulletin-style.json' };
    await start();
    await client.open(uri, marked);
    assert.deepEqual(unpinned(await outline()), [`甲◇${boat}`, `甲◇${library}`, `甲◇${rice}`]);
    settings = { houseStyle: 'gone.bulletin-style.json' };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await outline();
    await outline();
    assert.deepEqual(shownMessages.map(([type]) => type), [MessageType.Warning]);
    assert.match(shownMessages[0]?.[1] ?? '', /“gone\.bulletin-style\.json” cannot be read.*Learn House Style/u);
    assert.ok(!files.reads.includes('file:///secret.bulletin-style.json'));
  });

  it('are learnt from an open document, with what was said of its lines', async () => {
    await start();
    const text = marked.replace(`甲◇${rice}`, `◎ ${rice}`).replaceAll('甲◇', '◆ ');
    await client.open(uri, text);
    const overrides: LineOverrides = { headlines: [`◎ ${rice}`], notHeadlines: [] };
    await client.connection.sendNotification(overridesNotification, { uri, overrides });
    const learnt = (await learn()) ?? assert.fail();
    if ('problem' in learnt) assert.fail(learnt.problem);
    assert.deepEqual([learnt.explained, learnt.articles], [3, 3]);
    const { headlines } = JSON.parse(learnt.json) as { headlines: string[] };
    assert.deepEqual(headlines, ['◆ {text}', '◎ {text}']);
  });

  it('are not learnt where there is nothing to learn, and why is said in the user’s language', async () => {
    await start({ locale: 'zh-cn' });
    await client.open(uri, digest);
    await client.open('file:///desk/letter.txt', letter);
    assert.match(JSON.stringify(await learn()), /没有可以写成样式的标记/u);
    assert.match(JSON.stringify(await learn('file:///desk/letter.txt')), /没有被认作含有稿件的简报/u);
    assert.equal(await learn('file:///desk/closed.txt'), null);
  });
});
