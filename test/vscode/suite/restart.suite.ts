import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { inWorkspace, runningExtension, shown } from './desk.ts';
import { findingsOf } from './findings.ts';
import { articlesOf } from './outlineOf.ts';
import { note } from './report.ts';
import { saying } from './saying.ts';

/** The processes that the extension host has started and that run our server; by number. */
async function servers(): Promise<number[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(numbers.map(async (number) => {
    const [status, command] = await Promise.all([readFile(`/proc/${number}/stat`, 'utf8'), readFile(`/proc/${number}/cmdline`, 'utf8')]).catch(() => ['', '']);
    // The name, in brackets, may hold anything; the parent stands second behind it.
    const parent = Number(status.slice(status.lastIndexOf(')') + 1).trim().split(' ')[1]);
    return parent === process.pid && command.includes('server.cjs') ? [Number(number)] : [];
  }));
  return found.flat();
}

describe('a language server that ends unexpectedly', () => {
  before(async function () {
    await runningExtension();
    if (process.platform === 'linux') return;
    note('the server is killed on Linux only, where its process is found in /proc');
    this.skip();
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is started again, with the open documents as they are in the editor, and one message', async () => {
    const { uri } = await shown(inWorkspace('问题样稿-低空经济快报.txt'));
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    const before = await articlesOf(uri);
    assert.ok(before.length > 2);
    const [story] = before;
    assert.ok(story);
    const found = await eventually(async () => findingsOf(uri).length, (now) => now > 0);
    // Not saved: only the editor knows it.
    await editor.edit((builder) => builder.insert(document.lineAt(story.range.start.line).range.end, '（改）'));
    await eventually(() => articlesOf(uri), (now) => now[0]?.name.endsWith('（改）') === true);
    const [server, ...more] = await servers();
    assert.ok(server !== undefined && more.length === 0);
    const said = await saying(async () => {
      process.kill(server, 'SIGKILL');
      await eventually(servers, ([now]) => now !== undefined && now !== server);
      await eventually(() => articlesOf(uri), (now) => now.length === before.length && now[0]?.name.endsWith('（改）') === true);
      await eventually(async () => findingsOf(uri).length, (now) => now === found);
    });
    assert.deepEqual(said.map(({ sentence }) => sentence), ['Bulletin Desk’s language server ended unexpectedly and was started again. Your texts and tags are as they were.']);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
