import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inWorkspace, runningExtension, shown } from './desk.ts';
import { goldOf } from './gold.ts';

describe('folding', () => {
  before(runningExtension);

  for (const sample of ['海洋科技月报.txt', '半导体观察周报.md']) {
    it(`of ${sample}: each article folds under its headline`, async () => {
      const { uri } = await shown(inWorkspace(sample));
      const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
      const starts = new Set(ranges.map(({ start }) => start + 1));
      const { articles } = await goldOf(sample);
      assert.deepEqual(articles.filter(({ start }) => !starts.has(start)), []);
    });
  }
});
