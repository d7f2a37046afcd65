import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { append, inWorkspace, onDisk, runningExtension } from './desk.ts';
import { articlesOf } from './outlineOf.ts';

describe('a bulletin begun from nothing', () => {
  before(runningExtension);

  it('comes alive while it is typed', async () => {
    const whole = await onDisk(inWorkspace('问题样稿-低空经济快报.txt'));
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    await vscode.window.showTextDocument(document);
    assert.deepEqual(await articlesOf(document.uri), []);

    const lines = whole.split(/(?<=\n)/u);
    for (let at = 0; at < lines.length; at += 5) await append(document, lines.slice(at, at + 5).join(''));
    assert.equal(document.getText(), whole);

    const opened = await vscode.workspace.openTextDocument(inWorkspace('问题样稿-低空经济快报.txt'));
    const wanted = await articlesOf(opened.uri);
    assert.notEqual(wanted.length, 0);
    // The whole is read again when the text rests.
    const onceWhole = await eventually(() => articlesOf(document.uri), (found) => JSON.stringify(found) === JSON.stringify(wanted));
    assert.deepEqual(onceWhole, wanted);
  });
});
