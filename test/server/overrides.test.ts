import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentSymbol } from 'vscode-languageserver/node';
import { DidChangeWatchedFilesNotification, DidSaveTextDocumentNotification, DocumentSymbolRequest, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import type { LineOverrides, OverrideResult } from '../../server/src/protocol/lineOverrides.ts';
import { exportRequest } from '../../server/src/protocol/exporting.ts';
import { overrideRequest, saidOfLinesRequest } from '../../server/src/protocol/lineOverrides.ts';
import { editTagsRequest, undoTagsRequest } from '../../server/src/protocol/tags.ts';
import { digest, headlines } from './digest.ts';
import { placeOf, rangeOf } from './places.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, plainClient, richClient, startServer } from './serverProcess.ts';

const [boat = '', library = '', rice = ''] = headlines;
const none: LineOverrides = { headlines: [], notHeadlines: [] };
const noArticle = (...notHeadlines: string[]): LineOverrides => ({ headlines: [], notHeadlines });

describe('the server: what is said of lines', () => {
  let folder: string;
  let uri: string;
  let file: string;
  let sidecar: string;
  let server: ServerProcess;

  const start = async (options: object = {}, capabilities = richClient): Promise<void> => {
    server = await startServer({ capabilities, folders: [{ uri: pathToFileURL(folder).href, name: 'desk' }], options });
  };
  const say = async (add: LineOverrides, remove: readonly string[] = [], of = uri): Promise<OverrideResult> =>
    (await server.connection.sendRequest(overrideRequest, { uri: of, add, remove })) ?? assert.fail('the text can be read');
  const symbols = (list: readonly DocumentSymbol[]): string[] => list.flatMap(({ name, children = [] }) => [name, ...symbols(children)]);
  const outline = async (of = uri): Promise<string[]> => {
    const all = symbols(((await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: of } })) ?? []) as DocumentSymbol[]);
    return headlines.filter((headline) => all.some((name) => name.includes(headline)));
  };
  const written = (): string => readFileSync(sidecar, 'utf8');
  const saidIn = (text: string): string[][] =>
    (JSON.parse(text) as { items: { motivation: string; body: { value: string } }[] }).items
      .filter(({ motivation, body }) => motivation === 'classifying' && body.value !== 'bulletin')
      .map((item) => [item.body.value, /"exact":"([^"]*)"/u.exec(JSON.stringify(item))?.[1] ?? '']);
  const inWorkspace = async (query: string): Promise<string[]> => ((await server.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).map(({ name }) => name);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), '更正 #1 100% '));
    file = join(folder, '江城 周报.txt');
    sidecar = `${file}.annotations.json`;
    writeFileSync(file, digest);
    uri = pathToFileURL(file).href;
  });
  afterEach(() => {
    killServers();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is written beside the bulletin and holds at once, in the next server, too', async () => {
    await start();
    await server.open(uri, digest);
    const { overrides, isKept, problem } = await say(noArticle(library));
    assert.deepEqual({ overrides, isKept, problem }, { overrides: noArticle(library), isKept: true, problem: null });
    assert.deepEqual(await outline(), [boat, rice]);
    assert.deepEqual(saidIn(written()), [['notHeadline', library]]);
    await server.stop();
    await start();
    await server.open(uri, digest);
    assert.deepEqual(await outline(), [boat, rice]);
    assert.deepEqual(await server.connection.sendRequest(saidOfLinesRequest, { uri }), noArticle(library));
  });

  it('stays with its line while the text above and the line itself are edited', async () => {
    await start();
    await server.open(uri, digest);
    await say(noArticle(library));
    await server.edit(uri, 2, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '内部参考\n\n' });
    const text = `内部参考\n\n${digest}`;
    // Inside of the line, and at its end: the line has other words now.
    await server.edit(uri, 3, { range: rangeOf(text, '延长'), text: '再延长' });
    const end = placeOf(text, library);
    const at = { line: end.line, character: library.length + 1 };
    await server.edit(uri, 4, { range: { start: at, end: at }, text: '一小时' });
    assert.deepEqual(await outline(), [boat, rice]);
    const all = JSON.stringify(await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }));
    assert.ok(!all.includes('社区图书室再延长'), all);
    await server.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
    await say(none);
    assert.deepEqual(saidIn(written()), [['notHeadline', '社区图书室再延长开放时间一小时']]);
  });

  it('is taken back by saying nothing of the line, or by undoing; the file is then what it was', async () => {
    await start();
    await server.open(uri, digest);
    await server.connection.sendRequest(editTagsRequest, { uri, places: [{ article: placeOf(digest, boat) }, { article: placeOf(digest, rice) }], add: ['民生'], remove: [] });
    const before = written();
    await say(noArticle(library));
    assert.notEqual(written(), before);
    await say(none, [library]);
    assert.deepEqual(await outline(), headlines);
    assert.equal(written(), before);
    const { undo } = await say(noArticle(library));
    assert.deepEqual(await outline(), [boat, rice]);
    assert.equal(await server.connection.sendRequest(undoTagsRequest, { undo: undo ?? '' }), null);
    assert.deepEqual(await outline(), headlines);
    assert.equal(written(), before);
  });

  it('replaces the opposite', async () => {
    await start();
    await server.open(uri, digest);
    const line = '比同样大小的柴油船每年少烧油四百吨。船厂负责人说，第二艘已经开工。';
    await say(noArticle(line));
    const { overrides } = await say({ headlines: [line], notHeadlines: [] });
    assert.deepEqual(overrides, { headlines: [line], notHeadlines: [] });
    assert.deepEqual(saidIn(written()), [['headline', line]]);
  });

  it('can be taken back where nothing of the bulletin is left', async () => {
    await start();
    await server.open(uri, digest);
    await say(noArticle(...headlines));
    assert.deepEqual(await outline(), []);
    assert.equal((await say(none, headlines)).problem, null);
    assert.deepEqual(await outline(), headlines);
  });

  it('is not stored in a file that is damaged or holds a merge: this is told, and the file is left alone', async () => {
    await start();
    await server.open(uri, digest);
    for (const damaged of ['{"items": [\n<<<<<<< HEAD\n=======\n>>>>>>> other\n', '{"@context": ', '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:uuid:1","type":"AnnotationPage","generator":"https://github.com/bulletin-desk/annotations/99","items":[7]}']) {
      writeFileSync(sidecar, damaged);
      const { problem, isKept, undo, overrides } = await say(noArticle(library));
      assert.match(problem ?? '', /^What you said of the line is not stored\. .*annotations\.json, line \d+: /u);
      assert.deepEqual({ isKept, undo, overrides }, { isKept: true, undo: null, overrides: none });
      assert.deepEqual(await outline(), headlines);
      assert.equal(written(), damaged);
    }
  });

  it('of a client of an earlier version goes beside the file, open or not, and holds until it can', async () => {
    writeFileSync(sidecar, '{"@context": ');
    await start({ overrides: { [uri]: noArticle(library) } });
    await server.open(uri, digest);
    assert.deepEqual(await outline(), [boat, rice], 'it holds while it is not stored');
    assert.notEqual((await say(noArticle(library))).problem, null);
    await server.close(uri);
    rmSync(sidecar);
    // Closed: the text on the disk counts. What the server was told at the start goes along with anything that is said.
    const { problem, overrides } = await say(noArticle(rice));
    assert.equal(problem, null);
    assert.deepEqual(new Set(overrides.notHeadlines), new Set([library, rice]));
    assert.deepEqual(saidIn(written()).sort(), [['notHeadline', library], ['notHeadline', rice]].sort());
    assert.equal(await server.connection.sendRequest(overrideRequest, { uri: `${uri}.txt`, add: noArticle(library), remove: [] }), null, 'there is no such file');
    assert.equal(existsSync(`${file}.txt.annotations.json`), false);
  });

  it('of a text without a file is for the client to keep, and holds meanwhile', async () => {
    await start();
    const untitled = 'untitled:Untitled-1';
    await server.open(untitled, digest);
    const { overrides, isKept } = await say(noArticle(library), [], untitled);
    assert.deepEqual([overrides, isKept], [noArticle(library), false]);
    assert.deepEqual(await outline(untitled), [boat, rice]);
    assert.deepEqual((await say(none, [library], untitled)).overrides, none);
    assert.deepEqual(await outline(untitled), headlines);
  });

  it('is read again when its file is changed by others, for open and for closed files', async () => {
    await start();
    await server.open(uri, digest);
    await say(noArticle(library));
    const text = written();
    rmSync(sidecar);
    const changed = (type: 1 | 2 | 3) => server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: `${uri}.annotations.json`, type }] });
    const known = new Set(server.registered.keys());
    await changed(3);
    await server.registration('textDocument/documentSymbol', known);
    assert.deepEqual(await outline(), headlines);
    await server.close(uri);
    // Notifications have no answer: each question gives the server the time to take them in.
    const listed = async (headline: string): Promise<boolean> => (await inWorkspace(headline)).some((name) => name.includes(headline));
    while (!(await listed(library)));
    writeFileSync(sidecar, text);
    await changed(1);
    while (await listed(library));
    assert.ok(await listed(rice));
  });

  it('holds for files that are not open, also for a client that tells of no changes', async () => {
    await start();
    await server.open(uri, digest);
    await say(noArticle(library));
    await server.stop();
    await start({}, plainClient);
    const articles = async (): Promise<unknown[]> => {
      const { json } = await server.connection.sendRequest(exportRequest, { uri, bytes: Buffer.from(digest).toString('base64') });
      return (JSON.parse(json) as { articles: { headline: string }[] }).articles.map(({ headline }) => headline);
    };
    assert.deepEqual(await articles(), [boat, rice]);
    rmSync(sidecar);
    assert.deepEqual(await articles(), headlines);
  });
});
