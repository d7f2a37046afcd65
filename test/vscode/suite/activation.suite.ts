import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId, runningExtension, shown, inWorkspace } from './desk.ts';
import { articlesOf } from './outlineOf.ts';
import { note } from './report.ts';

// The first suite by name, and so the first to run: it finds the extension asleep, unless the workbench itself has
// already shown something in plain text (an input field does), which activates it as any document would.
describe('activation', () => {
  it('starts the server', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension);
    const cold = !extension.isActive;
    const begun = performance.now();
    await extension.activate();
    const activated = performance.now();
    await runningExtension();
    const ready = performance.now();
    if (cold) note(`cold activation ${(activated - begun).toFixed(0)} ms (bar 300 ms), server ready after ${(ready - begun).toFixed(0)} ms`);
    else note('cold activation not measured this time: the workbench had activated the extension before the first test');
    assert.ok(extension.isActive);
  });

  it('contributes its commands, and registers each', async () => {
    const { packageJSON } = await runningExtension();
    const { contributes } = packageJSON as { contributes: { commands: readonly { command: string }[] } };
    const contributed = contributes.commands.map(({ command }) => command).sort();
    assert.ok(contributed.includes('bulletin.exportAnnotatedJson'));
    assert.ok(contributed.includes('bulletin.treatAsBulletin'));
    const registered = (await vscode.commands.getCommands(true)).filter((command) => command.startsWith('bulletin.'));
    assert.deepEqual(registered.filter((command) => contributed.includes(command)).sort(), contributed);
  });

  it('gives the opened document an outline at once', async () => {
    const begun = performance.now();
    const { uri } = await shown(inWorkspace('海洋科技月报.txt'));
    const opened = performance.now();
    assert.notEqual((await articlesOf(uri)).length, 0);
    note(`first document shown in ${(opened - begun).toFixed(0)} ms, its outline ${(performance.now() - opened).toFixed(0)} ms later`);
  });
});
