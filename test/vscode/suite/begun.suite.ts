import assert from 'node:assert/strict';
import * as vscode from 'vscode';
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

    const onceWhole = await articlesOf(document.uri);
    const opened = await vscode.workspace.openTextDocument(inWorkspace('问题样稿-低空经济快报.txt'));
    assert.notEqual(onceWhole.length, 0);
    assert.deepEqual(onceWhole, await articlesOf(opened.uri));
  });
});
