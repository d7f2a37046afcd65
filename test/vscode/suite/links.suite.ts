import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inWorkspace, runningExtension, shown } from './desk.ts';
import { goldOf } from './gold.ts';

/** A link of a document: the words that it stands on, their line (from 1), where it leads. */
interface Link {
  readonly text: string;
  readonly line: number;
  readonly target: string;
}

/** Between two registrations of the server's providers a question may meet none; then it is asked again, so often at most. */
const MOST_TRIES = 50;
const MILLISECONDS_BETWEEN = 100;

/** The links that VS Code has in a document, asked until one is `wanted`: its own, on addresses, are there before ours. */
async function linksOf(document: vscode.TextDocument, wanted: (link: Link) => boolean): Promise<Link[]> {
  for (let tries = 1; ; tries++) {
    const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 1000);
    const links = found.map(({ range, target }) => ({
      text: document.getText(range),
      line: range.start.line + 1,
      target: target?.toString() ?? '',
    }));
    if (links.some(wanted) || tries === MOST_TRIES) return links;
    await new Promise((resolve) => setTimeout(resolve, MILLISECONDS_BETWEEN));
  }
}

describe('document links', () => {
  before(runningExtension);

  it('lead from 原文链接 to the address at the foot of its page', async () => {
    const links = await linksOf(await shown(inWorkspace('海洋科技月报.txt')), ({ text }) => text === '原文链接');
    const { articles } = await goldOf('海洋科技月报.txt');
    for (const { title, start, end, urls } of articles) {
      const calls = links.filter(({ text, line }) => text === '原文链接' && line >= start && line <= end);
      assert.deepEqual(calls.map(({ target }) => target), urls.map((url) => vscode.Uri.parse(url).toString()), title ?? '');
    }
  });

  it('stand on the addresses themselves', async () => {
    const links = await linksOf(await shown(inWorkspace('每日链接-开源早报.md')), ({ target }) => target !== '');
    const targets = new Set(links.map(({ target }) => target));
    const { articles } = await goldOf('每日链接-开源早报.md');
    const urls = articles.flatMap((article) => article.urls);
    assert.notEqual(urls.length, 0);
    assert.deepEqual(urls.filter((url) => !targets.has(vscode.Uri.parse(url).toString())), []);
  });
});
