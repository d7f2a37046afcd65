import assert from 'node:assert/strict';
import type { Message, RequestMessage, ResponseMessage } from 'vscode-languageserver';
import { Exchange } from '../../../server/src/wiring/positions/exchange.ts';

const uri = 'file:///a.txt';
const textDocument = { uri };
const at = (character: number) => ({ line: 0, character });
const range = (start: number, end: number) => ({ start: at(start), end: at(end) });

/** An exchange in bytes, with one document open. */
function exchange(text = '🚢中b') {
  const messages = new Exchange('utf-8');
  const notify = (method: string, params: unknown) => messages.received({ jsonrpc: '2.0', method, params } as Message) as unknown as { params: unknown };
  notify('textDocument/didOpen', { textDocument: { uri, languageId: '', version: 1, text } });
  const ask = (id: number, method: string, params: unknown) => messages.received({ jsonrpc: '2.0', id, method, params } as RequestMessage) as RequestMessage;
  const answer = (id: number, result: unknown) => messages.sent({ jsonrpc: '2.0', id, result } as ResponseMessage);
  const result = (id: number, given: unknown) => (answer(id, given).message as ResponseMessage).result;
  return { messages, notify, ask, answer, result };
}

describe('the exchange of messages', () => {
  it('counts as the server does on the way in, and as the client does on the way out', () => {
    const { ask, result } = exchange();
    assert.deepEqual(ask(1, 'textDocument/hover', { textDocument, position: at(7) }).params, { textDocument, position: at(3) });
    assert.deepEqual(result(1, { contents: 'a', range: range(2, 4) }), { contents: 'a', range: range(4, 8) });
    assert.deepEqual(ask(2, 'bulletin/explain', { uri, position: at(4) }).params, { uri, position: at(2) });
    assert.deepEqual(result(2, { range: range(0, 3), markdown: '' }), { range: range(0, 7), markdown: '' });
  });

  it('goes by the text as it stands when a message passes', () => {
    const { ask, notify, result } = exchange();
    ask(1, 'textDocument/documentLink', { textDocument });
    assert.deepEqual(notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: range(0, 4), text: '' }] }).params, {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: range(0, 2), text: '' }],
    });
    assert.deepEqual(result(1, [{ range: range(1, 2) }]), [{ range: range(3, 4) }]);
  });

  it('tells of places in files what it left as it was, to be moved there', () => {
    const { ask, answer, notify } = exchange();
    ask(1, 'textDocument/references', { textDocument, position: at(0) });
    const { message, inFiles } = answer(1, [{ uri: 'file:///b.txt', range: range(1, 2) }, { uri, range: range(0, 2) }]);
    const [elsewhere, here] = (message as ResponseMessage).result as unknown as { range: ReturnType<typeof range> }[];
    assert.deepEqual(here?.range, range(0, 4));
    assert.deepEqual([...inFiles.keys()], ['file:///b.txt']);
    inFiles.get('file:///b.txt')?.forEach((position) => (position.character += 10));
    assert.deepEqual(elsewhere?.range, range(11, 12));
    notify('textDocument/didClose', { textDocument });
    ask(2, 'textDocument/hover', { textDocument, position: at(1) });
    assert.deepEqual([...answer(2, { range: range(0, 1) }).inFiles.keys()], [uri]);
  });

  it('leaves alone what the client brings back, but not what is added to it', () => {
    const { ask, result } = exchange();
    const action = { title: 'a', diagnostics: [{ range: range(4, 7), message: '' }], data: { uri, fix: { range: range(2, 3) } } };
    assert.deepEqual(ask(1, 'codeAction/resolve', action).params, action);
    assert.deepEqual(result(1, { ...action, edit: { changes: { [uri]: [{ range: range(2, 3), newText: '' }] } } }), {
      ...action,
      edit: { changes: { [uri]: [{ range: range(4, 7), newText: '' }] } },
    });
    const item = { label: 'a', textEdit: { range: range(4, 7), newText: 'a' }, data: { uri } };
    ask(2, 'completionItem/resolve', item);
    assert.deepEqual(result(2, item), item);
    ask(3, 'completionItem/resolve', item);
    assert.deepEqual(result(3, { ...item, additionalTextEdits: [{ range: range(0, 2), newText: '' }] }), { ...item, additionalTextEdits: [{ range: range(0, 4), newText: '' }] });
  });

  it('asks for all tokens, and tells the client what has changed in its units', () => {
    const { ask, result, notify } = exchange();
    ask(1, 'textDocument/semanticTokens/full', { textDocument });
    assert.deepEqual(result(1, { resultId: '1', data: [0, 0, 3, 1, 0] }), { resultId: '1', data: [0, 0, 7, 1, 0] });
    notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: range(4, 7), text: 'é' }] });
    assert.equal(ask(2, 'textDocument/semanticTokens/full/delta', { textDocument, previousResultId: '1' }).method, 'textDocument/semanticTokens/full');
    assert.deepEqual(result(2, { resultId: '2', data: [0, 0, 3, 1, 0] }), { resultId: '2', edits: [{ start: 2, deleteCount: 1, data: [6] }] });
    ask(3, 'textDocument/semanticTokens/full/delta', { textDocument, previousResultId: '1' });
    assert.deepEqual(result(3, { resultId: '3', data: [0, 0, 3, 1, 0] }), { resultId: '3', data: [0, 0, 6, 1, 0] });
    notify('textDocument/didClose', { textDocument });
    ask(4, 'textDocument/semanticTokens/full/delta', { textDocument, previousResultId: '3' });
    assert.deepEqual(result(4, { data: [] }), { data: [] });
    notify('textDocument/didOpen', { textDocument: { uri, languageId: '', version: 1, text: 'a' } });
    ask(5, 'textDocument/semanticTokens/full/delta', { textDocument, previousResultId: '3' });
    assert.deepEqual(result(5, { resultId: '5', data: [] }), { resultId: '5', data: [] }, 'what was told of it before it was closed does not count');
  });

  it('passes on what has no places', () => {
    const { messages, ask, answer } = exchange();
    const error = { jsonrpc: '2.0', id: 1, error: { code: 1, message: '' } } as ResponseMessage;
    ask(1, 'textDocument/hover', { textDocument, position: null });
    assert.deepEqual(messages.sent(error), { message: error, inFiles: new Map() });
    for (const result of [null, 7, 'a']) {
      ask(2, 'textDocument/hover', null);
      assert.deepEqual((answer(2, result).message as ResponseMessage).result, result);
    }
    const reply = { jsonrpc: '2.0', id: 1, result: range(0, 1) } as ResponseMessage;
    assert.equal(messages.received(reply), reply);
    assert.equal(messages.sent(reply).message, reply, 'nobody has asked for it');
    const notice = { jsonrpc: '2.0', method: 'exit' } as Message;
    assert.deepEqual(messages.sent(notice).message, notice);
    assert.deepEqual(messages.received(notice), notice);
  });
});
