import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { OverviewResult } from '../../../server/src/protocol/overview.ts';
import { eventually } from '../../../scripts/host/eventually.ts';

export const sample = '海洋科技月报.txt';
export const overviewOf = async (uri: vscode.Uri): Promise<OverviewResult> => (await shown('bulletin.showOverview', uri)) ?? assert.fail('there is an overview');
export const pages = (): vscode.Tab[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('bulletin.overview'));

/** What the command answers, once the page that it tells is there. */
export async function shown(command: string, ...given: readonly vscode.Uri[]): Promise<OverviewResult | null> {
  const overview = await vscode.commands.executeCommand<OverviewResult | null>(command, ...given);
  if (overview) await eventually(async () => pages(), ({ length }) => length > 0);
  return overview;
}

/** Closes all pages of overviews, and waits until they are gone. */
export async function closePages(): Promise<void> {
  await vscode.window.tabGroups.close(pages());
  await eventually(async () => pages(), ({ length }) => length === 0);
}
