import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inWorkspace, runningExtension, shown } from './desk.ts';

/** What VS Code shows over the first place of these words, without Markdown's escapes. */
async function hoverOver(document: vscode.TextDocument, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value).replace(/\\(?=\W)/gu, '')).join('\n');
}

describe('hover', () => {
  before(runningExtension);

  it('over a source tells the publisher and the date', async () => {
    const document = await shown(inWorkspace('问题样稿-低空经济快报.txt'));
    const card = await hoverOver(document, '来源：2024年5月13日，安徽日报');
    assert.match(card, /安徽日报/u);
    assert.match(card, /2024-05-13/u);
  });

  it('over 原文链接 tells its address', async () => {
    const document = await shown(inWorkspace('海洋科技月报.txt'));
    assert.match(await hoverOver(document, '原文链接'), /https?:/u);
  });

  it('over a headline tells the section', async () => {
    const document = await shown(inWorkspace('问题样稿-低空经济快报.txt'));
    assert.match(await hoverOver(document, '苏州出台低空飞行'), /政策动态/u);
  });

  it('is nothing of ours in a file that is no bulletin', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Source: a letter of 3 May.\n' });
    assert.equal(await hoverOver(document, 'Source'), '');
  });
});
