import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { inWorkspace, runningExtension, shown } from './desk.ts';

const all = new vscode.Range(0, 0, 10_000, 0);

/** What a provider shows of the sample. */
async function providedFor(command: string, ...more: readonly unknown[]): Promise<readonly unknown[]> {
  return (await vscode.commands.executeCommand<unknown[] | undefined>(command, inWorkspace('海洋科技月报.txt'), ...more)) ?? [];
}

describe('what is off until a setting asks for it', () => {
  before(runningExtension);

  const kinds: readonly (readonly [setting: string, provided: () => Promise<readonly unknown[]>])[] = [
    ['inlayHints.enabled', () => providedFor('vscode.executeInlayHintProvider', all)],
    ['codeLens.enabled', () => providedFor('vscode.executeCodeLensProvider', 1)],
  ];
  for (const [setting, provided] of kinds) {
    it(setting, async () => {
      await shown(inWorkspace('海洋科技月报.txt'));
      assert.deepEqual(await provided(), []);
      const settings = vscode.workspace.getConfiguration('bulletin');
      await settings.update(setting, true, vscode.ConfigurationTarget.Workspace);
      await eventually(provided, ({ length }) => length > 0);
      await settings.update(setting, undefined, vscode.ConfigurationTarget.Workspace);
      await eventually(provided, ({ length }) => length === 0);
    });
  }
});
