import assert from 'node:assert/strict';
import type { CompletionItem, MarkupContent, TextEdit } from 'vscode-languageserver/node';
import { CompletionRequest, CompletionResolveRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { monthly } from './monthly.ts';
import { placeOf } from './places.ts';
import type { ServerProcess } from './serverProcess.ts';
import { killServers, richClient, startServer } from './serverProcess.ts';

const uri = 'file:///news/8.txt';
const end = '附近的三条公交线路把末班车推迟到了十一点，停车场也增加了两百个车位。\n';

describe('the server: completion', () => {
  let server: ServerProcess;
  beforeEach(async () => {
    server = await startServer({ capabilities: richClient });
  });
  afterEach(killServers);

  /** The items at `<|>` in a line that is typed below the article without a source. */
  async function typed(line: string): Promise<{ text: string; items: CompletionItem[] }> {
    const marked = monthly.replace(end, `${end}${line}\n`);
    const text = marked.replace('<|>', '');
    await server.open(uri, text);
    const items = await server.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: placeOf(marked, '<|>') });
    return { text, items: Array.isArray(items) ? items : [] };
  }
  const lineWith = (text: string, item: CompletionItem | undefined) =>
    TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), [(item?.textEdit as TextEdit | undefined) ?? assert.fail('there is an edit')]).split('\n')[25];

  it('writes a publisher after the label in the document’s own pattern, with the day of the source above', async () => {
    const { text, items } = await typed('（来源：<|>）');
    const publisher = items.find(({ label }) => label === '环球网');
    assert.equal(publisher?.detail, 'publisher, 1 times in this bulletin');
    assert.equal(lineWith(text, publisher), '（来源：8 月 11 日，环球网）');
    assert.ok(items.some(({ label }) => label === '8 月 12 日'), 'dates are offered, too');
  });

  it('minds what is already there: a date before, a bracket behind, the first letters', async () => {
    const { text, items } = await typed('（来源：8 月 9 日，科<|>）');
    assert.equal(lineWith(text, items.find(({ label }) => label === '科技日报')), '（来源：8 月 9 日，科技日报）');
    assert.ok(items.every(({ label }) => !/月/.test(label)));
  });

  it('tells more of a publisher when it is looked at', async () => {
    const { items } = await typed('（来源：<|>');
    const item = items.find(({ label }) => label === '新华网') ?? assert.fail();
    const { documentation } = await server.connection.sendRequest(CompletionResolveRequest.type, item);
    assert.match((documentation as MarkupContent).value, /news\\\.cn/);
    await server.close(uri);
    assert.deepEqual(await server.connection.sendRequest(CompletionResolveRequest.type, item), item);
  });

  it('offers section heads of other bulletins, as this one marks them', async () => {
    await server.open('file:///news/7.txt', monthly.replace('【国内】', '【人物】'));
    const { text, items } = await typed('【<|>');
    assert.deepEqual(items.map(({ label }) => label), ['人物']);
    assert.equal(lineWith(text, items[0]), '【人物】');
  });

  it('offers nothing in the middle of a sentence', async () => {
    assert.deepEqual((await typed('市场管理处说，<|>')).items, []);
  });
});
