import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionItem, Hover, WorkspaceEdit } from 'vscode-languageserver/node';
import {
  CodeLensRequest,
  CompletionRequest,
  DidChangeWatchedFilesNotification,
  DidSaveTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  WillDeleteFilesRequest,
  WillRenameFilesRequest,
} from 'vscode-languageserver/node';
import type { AnnotatedBulletin } from '../../server/src/protocol/annotatedBulletin.ts';
import type { EditTagsResult, TagPlace } from '../../server/src/protocol/tags.ts';
import { annotatedRequest, tagsChangedNotification } from '../../server/src/protocol/annotatedBulletin.ts';
import { allTagsRequest, editTagsRequest, renameTagRequest, tagChoicesRequest, undoTagsRequest } from '../../server/src/protocol/tags.ts';
import { digest, headlines, letter } from './digest.ts';
import { placeOf, rangeOf } from './places.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, richClient, startServer } from './serverProcess.ts';

const [boat = '', library = ''] = headlines;
const client = { ...richClient, workspace: { ...richClient.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const, 'rename' as const, 'delete' as const] } } };

describe('the server: tags', () => {
  let folder: string;
  let uri: string;
  let file: string;
  let server: ServerProcess;
  let changes: string[];

  const start = async (): Promise<void> => {
    server = await startServer({ capabilities: client, folders: [{ uri: pathToFileURL(folder).href, name: 'desk' }] });
    server.configure = () => ({ codeLens: { enabled: true } });
    changes = [];
    server.connection.onNotification(tagsChangedNotification, (told) => void changes.push(told.uri));
  };
  const open = (text = digest): Promise<void> => server.open(uri, text);
  const shown = async (of = uri): Promise<AnnotatedBulletin> => (await server.connection.sendRequest(annotatedRequest, { uri: of })) ?? assert.fail('it is a bulletin');
  const tagsBy = async (): Promise<Record<string, string[]>> => Object.fromEntries((await shown()).articles.map(({ headline, tags }) => [headline ?? '', tags.map(({ value }) => value)]));
  const article = (headline: string, text = digest): TagPlace => ({ article: placeOf(text, headline) });
  const edit = async (places: readonly TagPlace[], add: readonly string[], more: object = {}): Promise<EditTagsResult> =>
    (await server.connection.sendRequest(editTagsRequest, { uri, places, add, remove: [], ...more })) ?? assert.fail('it is a bulletin');
  const sidecar = () => JSON.parse(readFileSync(`${file}.annotations.json`, 'utf8')) as { items: { body: { value: string }; motivation: string }[] };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), '标签 #1 100% '));
    file = join(folder, '江城 周报.txt');
    writeFileSync(file, digest);
    uri = pathToFileURL(file).href;
    await start();
  });
  afterEach(() => {
    killServers();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are none, and no file is made, until somebody tags', async () => {
    await open();
    assert.deepEqual(await tagsBy(), Object.fromEntries(headlines.map((headline) => [headline, []])));
    assert.equal(existsSync(`${file}.annotations.json`), false);
  });

  it('are put on articles and on words, written beside the bulletin, and shown wherever articles are', async () => {
    await open();
    const words = { selection: rangeOf(digest, '第一艘电动货船') };
    assert.deepEqual((await edit([article(boat), article(library)], ['民生', '民生/出行'])).changed, 4);
    assert.equal((await edit([words], ['术语'])).changed, 1);
    assert.deepEqual(sidecar().items.filter(({ motivation }) => motivation === 'tagging').map(({ body }) => body.value).sort(), ['民生', '民生', '民生/出行', '民生/出行', '术语'].sort());
    assert.ok(changes.includes(uri));

    const { articles, orphans, problem } = await shown();
    assert.deepEqual(articles[0]?.tags.map(({ value, onArticle }) => [value, onArticle]), [['民生', true], ['民生/出行', true], ['术语', false]]);
    assert.deepEqual(articles[0]?.tags[2]?.range, words.selection);
    assert.deepEqual([orphans, problem], [[], null]);
    const symbols = await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    assert.ok(symbols?.some((symbol) => 'detail' in symbol && symbol.detail?.endsWith('#民生 #民生/出行 #术语')));
    const hover = (await server.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: placeOf(digest, boat) })) as Hover;
    assert.match(JSON.stringify(hover.contents), /Tags: .*民生/u);
    const lenses = await server.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
    assert.ok(lenses?.some(({ command }) => command?.title.includes('#民生')));
  });

  it('follow edits, and what was edited is quoted anew when the bulletin is saved', async () => {
    await open();
    await edit([article(library)], ['文化']);
    const before = readFileSync(`${file}.annotations.json`, 'utf8');
    const at = placeOf(digest, library);
    await server.edit(uri, 2, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '号外\n\n' }, { range: { start: { line: at.line + 2, character: 2 }, end: { line: at.line + 2, character: 2 } }, text: '全体' });
    const there = (await shown()).articles.find(({ tags }) => tags.length > 0);
    assert.deepEqual(there?.tags.map(({ value, range }) => [value, range?.start]), [['文化', { line: at.line + 2, character: at.character }]]);
    await server.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
    // Changes are made one after the other.
    await edit([], []);
    assert.match(readFileSync(`${file}.annotations.json`, 'utf8'), new RegExp(`${library.slice(0, 2)}全体`, 'u'));
    assert.notEqual(readFileSync(`${file}.annotations.json`, 'utf8'), before);
  });

  it('are taken away, and a change is taken back', async () => {
    await open();
    const { undo } = await edit([article(boat)], ['船舶', '能源']);
    await edit([article(boat)], [], { remove: ['能源'] });
    assert.deepEqual((await tagsBy())[boat], ['船舶']);
    assert.equal(await server.connection.sendRequest(undoTagsRequest, { undo: undo ?? '' }), null);
    assert.deepEqual((await tagsBy())[boat], []);
  });

  it('are offered: those of the project first, then those in use, then what the text suggests', async () => {
    writeFileSync(join(folder, '.bulletin-desk.json'), JSON.stringify({ tags: { 民生: { description: '衣食住行', color: '#aa3300' }, '民生/出行': {} } }));
    await open();
    await edit([article(library)], ['读书']);
    const choices = (await server.connection.sendRequest(tagChoicesRequest, { uri, places: [article(boat)] })) ?? [];
    assert.deepEqual(choices.slice(0, 3).map(({ value, from, description, color }) => [value, from, description, color]), [
      ['民生', 'vocabulary', '衣食住行', '#aa3300'],
      ['民生/出行', 'vocabulary', '', '#aa3300'],
      ['读书', 'used', 'used 1×', null],
    ]);
    assert.ok(choices.some(({ from }) => from === 'suggested'));
    const again = (await server.connection.sendRequest(tagChoicesRequest, { uri, places: [article(library)] })) ?? [];
    assert.deepEqual(again.filter(({ isSet }) => isSet).map(({ value }) => value), ['读书']);
  });

  it('are renamed everywhere, in files that are not open, too, with those below them', async () => {
    await open();
    await edit([article(boat)], ['交通/水运']);
    const other = join(folder, '乙.txt');
    writeFileSync(other, digest.replace('江城简报', '另一份简报'));
    const otherUri = pathToFileURL(other).href;
    await server.open(otherUri, readFileSync(other, 'utf8'));
    await server.connection.sendRequest(editTagsRequest, { uri: otherUri, places: [{ article: placeOf(digest, library) }], add: ['交通'], remove: [] });
    await server.close(otherUri);
    assert.deepEqual((await server.connection.sendRequest(allTagsRequest))?.map(({ value, count }) => [value, count]).sort(), [['交通', 1], ['交通/水运', 1]].sort());
    const renamed = await server.connection.sendRequest(renameTagRequest, { from: '交通', to: '出行' });
    assert.deepEqual([renamed?.tags, renamed?.files, renamed?.problems], [2, 2, []]);
    assert.deepEqual((await tagsBy())[boat], ['出行/水运']);
    assert.match(readFileSync(`${other}.annotations.json`, 'utf8'), /"出行"/u);
    assert.equal(await server.connection.sendRequest(undoTagsRequest, { undo: renamed?.undo ?? '' }), null);
    assert.deepEqual((await tagsBy())[boat], ['交通/水运']);
  });

  it('come back as they were, also after the text was changed by others', async () => {
    await open();
    await edit([article(library)], ['文化']);
    await server.stop();
    writeFileSync(file, `号外\n\n${digest.replace('周末不休息', '周末也不休息')}`);
    await start();
    await open(readFileSync(file, 'utf8'));
    while ((await tagsBy())[library]?.length !== 1) await server.until(() => changes.length > 0);
    assert.deepEqual((await tagsBy())[library], ['文化']);
  });

  it('whose words are gone are orphans: kept, listed, and put elsewhere or taken away by hand', async () => {
    await open();
    await edit([{ selection: rangeOf(digest, '第一艘电动货船') }], ['术语']);
    const range = rangeOf(digest, '建造的第一艘电动货船');
    await server.edit(uri, 2, { range, text: '' });
    const [orphan] = (await shown()).orphans;
    assert.deepEqual([orphan?.value, orphan?.quote], ['术语', '第一艘电动货船']);
    const selection = rangeOf(digest, '早稻收购价格公布');
    assert.equal((await edit([], [], { attach: [{ id: orphan?.id, selection }] })).problem, null);
    assert.deepEqual((await shown()).orphans, []);
    await edit([], [], { removeIds: [orphan?.id] });
    assert.deepEqual(Object.values(await tagsBy()).flat(), []);
  });

  it('are read again when their file is changed by others', async () => {
    await open();
    await edit([article(boat)], ['船舶']);
    const sidecarUri = `${uri}.annotations.json`;
    writeFileSync(`${file}.annotations.json`, readFileSync(`${file}.annotations.json`, 'utf8').replace('"船舶"', '"航运"'));
    changes.length = 0;
    await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: sidecarUri, type: 2 }] });
    await server.until(() => changes.length > 0 || server.told.length > 100);
    assert.deepEqual((await tagsBy())[boat], ['航运']);
  });

  it('of a damaged file are not shown, and the file is left alone', async () => {
    const damaged = '{"@context": "http://www.w3.org/ns/anno.jsonld",\n<<<<<<< HEAD\n=======\n>>>>>>> other\n';
    writeFileSync(`${file}.annotations.json`, damaged);
    await open();
    const { problem } = await shown();
    assert.match(problem ?? '', /annotations\.json, line 2: Git has left/u);
    const { changed, problem: refused } = await edit([article(boat)], ['船舶']);
    assert.deepEqual([changed, refused], [0, problem]);
    assert.equal(readFileSync(`${file}.annotations.json`, 'utf8'), damaged);
    await server.until(() => server.told.some((told) => told.uri === `${uri}.annotations.json` && told.diagnostics.length === 1));
  });

  it('go with their bulletin when it is renamed or deleted', async () => {
    await open();
    await edit([article(boat)], ['船舶']);
    const newUri = uri.replace('.txt', '.md');
    const move = (await server.connection.sendRequest(WillRenameFilesRequest.type, { files: [{ oldUri: uri, newUri }] })) as WorkspaceEdit;
    assert.deepEqual(move.documentChanges, [{ kind: 'rename', oldUri: `${uri}.annotations.json`, newUri: `${newUri}.annotations.json`, options: { ignoreIfExists: true } }]);
    const away = (await server.connection.sendRequest(WillDeleteFilesRequest.type, { files: [{ uri }] })) as WorkspaceEdit;
    assert.deepEqual(away.documentChanges, [{ kind: 'delete', uri: `${uri}.annotations.json`, options: { ignoreIfNotExists: true } }]);
    assert.equal(await server.connection.sendRequest(WillRenameFilesRequest.type, { files: [{ oldUri: `${uri}x`, newUri }] }), null);
  });

  it('need a bulletin on a disk', async () => {
    await server.open('untitled:Untitled-1', digest);
    const refused = await server.connection.sendRequest(editTagsRequest, { uri: 'untitled:Untitled-1', places: [article(boat)], add: ['船舶'], remove: [] });
    assert.match(refused?.problem ?? '', /Save the bulletin in a folder first/u);
    await server.open('file:///letter.txt', letter);
    assert.equal(await server.connection.sendRequest(annotatedRequest, { uri: 'file:///letter.txt' }), null);
  });

  it('are completed on a line of tags', async () => {
    const text = `${digest}\n标签：船舶，`;
    await open(text);
    await edit([article(boat, text)], ['船舶', '能源']);
    const last = text.split('\n').length - 1;
    const items = (await server.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: { line: last, character: 6 } })) as CompletionItem[];
    assert.deepEqual(items.map(({ label }) => label), ['能源']);
  });
});
