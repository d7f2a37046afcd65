import assert from 'node:assert/strict';
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { inWorkspace, onDisk, runningExtension, shown } from './desk.ts';
import { goldOf, headlinesOf, squeezed } from './gold.ts';
import { articlesOf } from './outlineOf.ts';
import { note } from './report.ts';

const sample = '海洋科技月报.txt';

describe('the installed package', () => {
  it('is smaller than 500 KB', () => {
    const { size } = statSync(process.env['BULLETIN_TEST_PACKAGE'] ?? '');
    note(`.vsix ${(size / 1000).toFixed(0)} KB (bar 500 KB)`);
    assert.ok(size < 500_000);
  });

  it('is what runs, not the folder of the project', async () => {
    const { extensionPath } = await runningExtension();
    const extensions = realpathSync(process.env['BULLETIN_TEST_EXTENSIONS'] ?? '');
    assert.equal(path.dirname(realpathSync(extensionPath)), extensions);
  });

  it('shows the outline of a bulletin', async () => {
    const { uri } = await shown(inWorkspace(sample));
    const names = (await articlesOf(uri)).map(({ name }) => squeezed(name));
    assert.deepEqual(names, headlinesOf(await goldOf(sample)));
  });

  it('exports it', async () => {
    await vscode.commands.executeCommand('bulletin.exportAnnotatedJson', inWorkspace(sample), undefined, { quiet: true });
    const { articles } = JSON.parse(await onDisk(inWorkspace('海洋科技月报.bulletin.json'))) as { articles: { headline: string }[] };
    assert.deepEqual(articles.map(({ headline }) => squeezed(headline)), headlinesOf(await goldOf(sample)));
  });
});
