import assert from 'node:assert/strict';
import type { Location, Position, SelectionRange, WorkspaceEdit } from 'vscode-languageserver/node';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  SelectionRangeRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { digest, headlines } from './digest.ts';
import { monthly } from './monthly.ts';
import { placeOf, rangeOf, textOf } from './places.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, plainClient, richClient, startServer } from './serverProcess.ts';

const uri = 'file:///news/8.txt';
const other = 'file:///news/9.txt';
const otherText = digest.replaceAll('晚报', '新华网');

describe('the server: from place to place', () => {
  let server: ServerProcess;
  beforeEach(async () => {
    server = await startServer({ capabilities: richClient });
    await server.open(uri, monthly);
    await server.open(other, otherText);
  });
  afterEach(killServers);

  const at = (position: Position) => ({ textDocument: { uri }, position });
  const texts = (found: unknown) => (found as Location[] | null)?.map((place) => [place.uri, textOf(place.uri === uri ? monthly : otherText, place.range)]) ?? null;

  it('goes from the words that call an address to the address, and back; from a publisher to its articles', async () => {
    const go = (position: Position) => server.connection.sendRequest(DefinitionRequest.type, at(position));
    const call = rangeOf(monthly, '原文链接');
    assert.deepEqual(texts(await go(call.start)), [[uri, 'http://www.news.cn/world/2021-08/05/c_1127731001.htm']]);
    assert.deepEqual(await go(placeOf(monthly, 'http://www.news.cn/world')), [{ uri, range: call }]);
    assert.deepEqual(texts(await go(placeOf(monthly, '新华网'))), [[uri, '北海港口改用岸电 靠港货轮关停辅机'], [uri, '长江口重现刀鱼洄游']]);
    assert.equal(await go(placeOf(monthly, '北海沿岸')), null);
  });

  it('finds every place that names a publisher, in all open bulletins', async () => {
    const found = await server.connection.sendRequest(ReferencesRequest.type, { ...at(placeOf(monthly, '新华网')), context: { includeDeclaration: true } });
    assert.deepEqual(texts(found), [[uri, '新华网'], [uri, '新华网'], [other, '新华网']]);
  });

  it('marks what belongs together', async () => {
    const found = await server.connection.sendRequest(DocumentHighlightRequest.type, at(placeOf(monthly, '原文链接')));
    assert.deepEqual(found?.map(({ range }) => textOf(monthly, range)).sort(), ['http://www.news.cn/world/2021-08/05/c_1127731001.htm', '原文链接']);
    assert.equal(await server.connection.sendRequest(DocumentHighlightRequest.type, at(placeOf(monthly, '北海沿岸'))), null);
  });

  it('renames a publisher in all open bulletins, for the versions they have', async () => {
    assert.deepEqual(await server.connection.sendRequest(PrepareRenameRequest.type, at(placeOf(monthly, '新华网', { on: 1 }))), { range: rangeOf(monthly, '新华网'), placeholder: '新华网' });
    await server.edit(uri, 7, { text: monthly });
    const edit = (await server.connection.sendRequest(RenameRequest.type, { ...at(placeOf(monthly, '新华网')), newName: ' 新华社 ' })) as WorkspaceEdit;
    const changes = edit.documentChanges?.map((change) => ('textDocument' in change ? change : assert.fail())) ?? [];
    assert.deepEqual(changes.map(({ textDocument }) => textDocument), [{ uri, version: 7 }, { uri: other, version: 1 }]);
    const [mine, theirs] = changes.map(({ edits }) => edits.filter((one) => 'newText' in one));
    assert.equal(TextDocument.applyEdits(TextDocument.create(uri, '', 0, monthly), mine ?? []), monthly.replaceAll('新华网', '新华社'));
    assert.equal(TextDocument.applyEdits(TextDocument.create(other, '', 0, otherText), theirs ?? []), otherText.replaceAll('新华网', '新华社'));
  });

  it('renames a section, and for a client that minds no versions gives plain changes', async () => {
    const plain = await startServer({ capabilities: plainClient });
    await plain.open(uri, monthly);
    const edit = (await plain.connection.sendRequest(RenameRequest.type, { ...at(placeOf(monthly, '国际')), newName: '海外' })) as WorkspaceEdit;
    assert.deepEqual(edit, { changes: { [uri]: [{ range: rangeOf(monthly, '国际'), newText: '海外' }] } });
  });

  it('renames nothing else, and to no name of two lines or none', async () => {
    const rename = (position: Position, newName: string) => server.connection.sendRequest(RenameRequest.type, { ...at(position), newName });
    assert.equal(await server.connection.sendRequest(PrepareRenameRequest.type, at(placeOf(monthly, '北海沿岸'))), null);
    await assert.rejects(rename(placeOf(monthly, '北海沿岸'), '新'), ResponseError);
    for (const newName of ['', ' ', '新\n华']) await assert.rejects(rename(placeOf(monthly, '新华网'), newName), /one line/);
  });

  it('grows a selection: word, line, paragraph, article, section, document', async () => {
    const [selection] = (await server.connection.sendRequest(SelectionRangeRequest.type, { textDocument: { uri }, positions: [placeOf(monthly, '渔业合作社', { on: 1 })] })) ?? [];
    const grown: string[] = [];
    for (let one: SelectionRange | undefined = selection; one; one = one.parent) grown.push(textOf(monthly, one.range));
    assert.equal(grown[0], '渔业');
    assert.match(grown[1] ?? '', /^微生物分解。.*先换两百张。$/);
    assert.match(grown[2] ?? '', /^日本渔民试用[^]*原文链接$/);
    assert.match(grown[3] ?? '', /^【国际】[^]*原文链接$/);
    assert.equal(grown[4], monthly);
  });

  it('finds articles by headline or publisher in all open bulletins, as they stand now', async () => {
    const ask = async (query: string) => (await server.connection.sendRequest(WorkspaceSymbolRequest.type, { query }))?.map(({ name, location }) => [name, location.uri]);
    assert.deepEqual(await ask('图书室'), [[headlines[1], other]]);
    assert.deepEqual((await ask('新华网'))?.map(([name]) => name).sort(), ['北海港口改用岸电 靠港货轮关停辅机 · 新华网', '长江口重现刀鱼洄游 · 新华网', `${headlines[1]} · 新华网`].sort());
    await server.edit(other, 2, { text: otherText.replace('图书室延长', '阅览室延长') });
    assert.deepEqual(await ask('图书室延长'), []);
    await server.close(other);
    assert.deepEqual(await ask('阅览室'), []);
    assert.deepEqual(await ask('没有的题目'), []);
  });
});
