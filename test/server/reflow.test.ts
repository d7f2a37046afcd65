import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver/node';
import { DocumentFormattingRequest, DocumentRangeFormattingRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { reflowRequest } from '../../server/src/protocol/reflow.ts';
import { treatmentNotification } from '../../server/src/protocol/treatment.ts';
import { pageFeet, wrappedEnglish } from '../reflow/texts.ts';
import { letter } from './digest.ts';
import { MemoryFiles, startInProcess } from './inProcess.ts';
import type { TestClient } from './serverProcess.ts';
import { plainClient } from './serverProcess.ts';

const uri = 'file:///desk/8.txt';
const options = { tabSize: 4, insertSpaces: true };

describe('the server: reflow', () => {
  let client: TestClient;
  beforeEach(async () => (client = await startInProcess(new MemoryFiles(), { capabilities: plainClient })));
  afterEach(() => client.connection.dispose());
  const applied = (text: string, edits: readonly TextEdit[] | null) => TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), [...(edits ?? assert.fail('there are edits'))]);

  it('formats a document, and once more changes nothing', async () => {
    await client.open(uri, pageFeet.wrapped);
    const format = () => client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument: { uri }, options });
    assert.equal(applied(pageFeet.wrapped, await format()), pageFeet.clean);
    await client.edit(uri, 2, { text: pageFeet.clean });
    assert.deepEqual(await format(), []);
  });

  it('formats a selection, and nothing beside it', async () => {
    const lines = wrappedEnglish.wrapped.split('\n');
    const line = lines.findIndex((one) => one.startsWith('Farmers'));
    await client.open(uri, wrappedEnglish.wrapped);
    const edits = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, { textDocument: { uri }, range: { start: { line, character: 0 }, end: { line: line + 1, character: 3 } }, options });
    const result = applied(wrappedEnglish.wrapped, edits).split('\n');
    assert.deepEqual(result.slice(0, line), lines.slice(0, line));
    assert.ok(wrappedEnglish.clean.includes(result[line] ?? assert.fail()));
  });

  it('leaves alone what is no bulletin', async () => {
    await client.open(uri, letter);
    assert.equal(await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument: { uri }, options }), null);
  });

  it('answers the command with the text, and says why where there is none', async () => {
    const ask = () => client.connection.sendRequest(reflowRequest, { uri });
    assert.equal(await ask(), null);
    await client.open(uri, pageFeet.wrapped);
    const found = await ask();
    assert.ok(found && 'text' in found);
    assert.equal(found.text, pageFeet.clean);
    assert.equal(applied(pageFeet.wrapped, found.edits), pageFeet.clean);
    await client.edit(uri, 2, { text: pageFeet.clean });
    assert.match(JSON.stringify(await ask()), /nothing to clean up/u);
    await client.connection.sendNotification(treatmentNotification, { uri, treatment: 'notBulletin' });
    assert.match(JSON.stringify(await ask()), /not read as a bulletin/u);
  });
});
