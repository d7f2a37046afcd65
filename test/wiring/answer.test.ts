import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { answering, attempting } from '../../server/src/wiring/answer.ts';
import type { View } from '../../server/src/wiring/view.ts';
import { bulletin } from '../features/bulletins.ts';
import { viewOf } from './views.ts';

describe('answering', () => {
  const document = TextDocument.create('file:///a.txt', 'plaintext', 1, '');
  const ask = async (view: View | null, feature: () => string, token = CancellationToken.None) => {
    const logged: string[] = [];
    const answer = answering(attempting({ error: (message) => void logged.push(message) }), async () => view);
    return { answer: await answer('test/request', 'file:///a.txt', token, feature), logged };
  };
  const view = viewOf(document, bulletin({}));

  it('answers with what the feature makes of the document', async () => {
    assert.deepEqual(await ask(view, () => 'made'), { answer: 'made', logged: [] });
  });

  it('answers null for a closed document and for what is no bulletin', async () => {
    assert.equal((await ask(null, () => 'made')).answer, null);
    assert.equal((await ask(viewOf(document, bulletin({ isBulletin: false })), () => 'made')).answer, null);
  });

  it('logs what a feature throws, with the request and the file, and answers null', async () => {
    const { answer, logged } = await ask(view, () => {
      throw new Error('broken');
    });
    assert.equal(answer, null);
    assert.equal(logged.length, 1);
    assert.match(logged[0] ?? '', /^test\/request failed for file:\/\/\/a\.txt: Error: broken/);
  });

  it('answers with an error that is meant for the client', async () => {
    const refusal = new ResponseError<never>(ErrorCodes.InvalidRequest, 'not here');
    const { answer, logged } = await ask(view, () => {
      throw refusal;
    });
    assert.deepEqual(answer, refusal);
    assert.deepEqual(logged, []);
  });

  it('says so when the request was cancelled before, or while it was worked on', async () => {
    const isCancelled = (answer: unknown) => answer instanceof ResponseError && answer.code === LSPErrorCodes.RequestCancelled;
    assert.ok(isCancelled((await ask(view, () => 'made', CancellationToken.Cancelled)).answer));
    const source = new CancellationTokenSource();
    const { answer } = await ask(view, () => (source.cancel(), 'made'), source.token);
    assert.ok(isCancelled(answer));
  });
});
