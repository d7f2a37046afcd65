import assert from 'node:assert/strict';
import { CancellationToken, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { View } from '../../server/src/wiring/answer.ts';
import { answering } from '../../server/src/wiring/answer.ts';
import { bulletin } from '../features/bulletins.ts';

describe('answering', () => {
  const document = TextDocument.create('file:///a.txt', 'plaintext', 1, '');
  const ask = async (view: View | null, feature: () => string, token = CancellationToken.None) => {
    const logged: string[] = [];
    const answer = answering(async () => view, { error: (message) => logged.push(message) });
    return { answer: await answer('test/request', 'file:///a.txt', token, feature), logged };
  };
  const view = { document, bulletin: bulletin({}) };

  it('answers with what the feature makes of the model', async () => {
    assert.deepEqual(await ask(view, () => 'made'), { answer: 'made', logged: [] });
  });

  it('answers null for a closed document and for what is no bulletin', async () => {
    assert.equal((await ask(null, () => 'made')).answer, null);
    assert.equal((await ask({ document, bulletin: bulletin({ isBulletin: false }) }, () => 'made')).answer, null);
  });

  it('logs what a feature throws, with the request and the file, and answers null', async () => {
    const { answer, logged } = await ask(view, () => {
      throw new Error('broken');
    });
    assert.equal(answer, null);
    assert.equal(logged.length, 1);
    assert.match(logged[0] ?? '', /^test\/request failed for file:\/\/\/a\.txt: Error: broken/);
  });

  it('says so when the request was cancelled meanwhile', async () => {
    const { answer } = await ask(view, () => 'made', CancellationToken.Cancelled);
    assert.ok(answer instanceof ResponseError);
  });
});
