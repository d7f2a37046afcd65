import assert from 'node:assert/strict';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver/node';
import { DocumentLinkRequest, DocumentSymbolRequest, FoldingRangeRequest } from 'vscode-languageserver/node';
import { digest, headlines, letter } from './digest.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, plainClient, startServer } from './serverProcess.ts';

const uri = 'file:///news/8.txt';

const symbols = (server: ServerProcess, of = uri) =>
  server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: of } }) as Promise<DocumentSymbol[] | null>;
const names = async (server: ServerProcess, of = uri) => (await symbols(server, of))?.map(({ name }) => name) ?? null;

describe('the server: outline, folding, links', () => {
  let server: ServerProcess;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(killServers);

  it('shows the articles of a bulletin, their sources and links', async () => {
    await server.open(uri, digest);
    const outline = await symbols(server);
    assert.deepEqual(outline?.map(({ name, detail }) => [name, detail]), [
      [headlines[0], '江城日报 · 08-06'],
      [headlines[1], '晚报 · 08-09'],
      [headlines[2], '农民日报 · 08-11'],
    ]);
    assert.deepEqual(outline?.[0]?.children?.map(({ name }) => name), ['江城日报', 'https://news.example.com/20210806/boat.html']);
    assert.equal(outline?.[0]?.range.start.line, 3);
    assert.equal(outline?.[0]?.selectionRange.start.line, 3);
  });

  it('folds the articles', async () => {
    await server.open(uri, digest);
    const ranges = await server.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
    assert.deepEqual(ranges?.map(({ startLine, endLine }) => [startLine, endLine]), [[3, 7], [9, 12], [14, 17]]);
  });

  it('opens the addresses', async () => {
    await server.open(uri, digest);
    const links = await server.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
    assert.deepEqual(links?.map(({ range, target }) => [range.start.line, target]), [
      [7, 'https://news.example.com/20210806/boat.html'],
      [12, 'https://news.example.com/20210809/library.html'],
      [17, 'https://news.example.com/20210811/rice.html'],
    ]);
  });

  it('is silent where there is no bulletin, so that the editor keeps its own folding', async () => {
    await server.open(uri, letter);
    assert.equal(await symbols(server), null);
    assert.equal(await server.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } }), null);
    assert.equal(await server.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } }), null);
  });

  it('is silent of a document that is closed, or was never open', async () => {
    await server.open(uri, digest);
    await server.close(uri);
    assert.equal(await symbols(server), null);
    assert.equal(await symbols(server, 'file:///elsewhere.txt'), null);
  });

  it('follows edits', async () => {
    await server.open(uri, digest);
    const old = { start: { line: 3, character: 4 }, end: { line: 3, character: 9 } };
    await server.edit(uri, 2, { range: old, text: '在汉阳下水' }, { range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } }, text: '' });
    const outline = await symbols(server);
    assert.equal(outline?.[0]?.name, '电动货船在汉阳下水');
    assert.equal(outline?.[0]?.range.start.line, 1);
  });

  it('follows edits over CRLF, and takes a range beyond the end of a line or of the text for its end', async () => {
    await server.open(uri, digest.replaceAll('\n', '\r\n'));
    assert.deepEqual(await names(server), headlines);
    const beyondLine = { start: { line: 3, character: 9 }, end: { line: 3, character: 999 } };
    await server.edit(uri, 2, { range: beyondLine, text: '了' });
    assert.equal((await names(server))?.[0], '电动货船在江城下水了');
    const beyondText = { start: { line: 5000, character: 7 }, end: { line: 9000, character: 0 } };
    await server.edit(uri, 3, { range: beyondText, text: '\r\n' });
    assert.equal((await symbols(server))?.length, 3);
    const outOfOrder = { start: { line: 9000, character: 0 }, end: { line: 0, character: 0 } };
    await server.edit(uri, 4, { range: outOfOrder, text: '' });
    assert.equal(await symbols(server), null);
  });

  it('follows twenty edits in a burst to the last', async () => {
    await server.open(uri, digest);
    for (let version = 2; version < 22; version++) {
      await server.edit(uri, version, { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } }, text: '新' });
    }
    assert.equal((await names(server))?.[0], `${'新'.repeat(20)}${headlines[0]}`);
  });

  it('comes alive while a bulletin is typed', async () => {
    await server.open(uri, '');
    let shown: string[] | null = null;
    let version = 1;
    for (const [line, text] of digest.split('\n').entries()) {
      const end = { line, character: 0 };
      await server.edit(uri, ++version, { range: { start: end, end }, text: `${text}\n` });
      shown = await names(server);
    }
    assert.deepEqual(shown, headlines);
  });

  it('takes a file of the language `bulletin` for one, whatever it looks like', async () => {
    await server.open(uri, letter, 'bulletin');
    assert.notEqual(await symbols(server), null);
  });

  it('gives a flat list to a client that knows no hierarchy', async () => {
    const flat = await startServer({ capabilities: {} });
    await flat.open(uri, digest);
    const list = (await symbols(flat)) as unknown as SymbolInformation[];
    assert.deepEqual(
      list.map(({ name, containerName }) => [name, containerName]).slice(0, 3),
      [[headlines[0], undefined], ['江城日报', headlines[0]], ['https://news.example.com/20210806/boat.html', headlines[0]]],
    );
    assert.equal(list[0]?.location.uri, uri);
  });

  it('gives no more folding ranges than the client wants', async () => {
    const modest = await startServer({ capabilities: { textDocument: { ...plainClient.textDocument, foldingRange: { rangeLimit: 2 } } } });
    await modest.open(uri, digest);
    const ranges = await modest.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
    assert.equal(ranges?.length, 2);
  });
});
