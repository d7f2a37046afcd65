import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { inWorkspace, onDisk, runningExtension } from './desk.ts';

const sample = '问题样稿-低空经济快报.txt';

/** Opens a sample as the command does when its name is given. */
async function opened(name: string, beside = false): Promise<vscode.Uri> {
  const uri = await vscode.commands.executeCommand<vscode.Uri | null>('bulletin.openSample', { name, beside });
  return uri ?? assert.fail('no sample was opened');
}

async function walkthroughShown(): Promise<void> {
  await vscode.commands.executeCommand('bulletin.getStarted');
  await eventually(async () => vscode.window.tabGroups.activeTabGroup.activeTab?.label, isWalkthrough);
}

/** Closes what other suites have left, saving nothing. */
async function nothingOpen(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document, { preview: false });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await eventually(async () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, (open) => open === 0);
}

function isWalkthrough(label: string | undefined): boolean {
  return /walkthrough|get started|welcome/i.test(label ?? '');
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly viewsWelcome: readonly { readonly contents: string }[];
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly { readonly description: string; readonly completionEvents: readonly string[]; readonly media: { readonly svg: string } }[] }[];
  };
}

describe('who is new', () => {
  before(runningExtension);
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('gets the walkthrough', async () => {
    await walkthroughShown();
  });

  it('finds in it only commands that there are, and pictures that ship', async () => {
    const { packageJSON, extensionUri } = await runningExtension();
    const { walkthroughs, viewsWelcome, commands } = (packageJSON as Manifest).contributes;
    const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    assert.equal(steps.length, 5);
    const known = new Set([...(await vscode.commands.getCommands(true)), ...commands.map(({ command }) => command)]);
    const called = [...steps.map(({ description }) => description), ...viewsWelcome.map(({ contents }) => contents)].flatMap((text) => [...text.matchAll(/\]\(command:([\w.]+)/g)].map(([, command]) => command ?? ''));
    const awaited = steps.flatMap(({ completionEvents }) => completionEvents.map((event) => event.replace(/^onCommand:/, '')));
    assert.deepEqual([...called, ...awaited].filter((command) => !known.has(command)), []);
    for (const { description, completionEvents } of steps) assert.ok(completionEvents.some((event) => description.includes(event.replace(/^onCommand:/, 'command:'))), 'a step is done by what it offers');
    for (const { media } of steps) assert.ok((await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, media.svg))).size > 0);
  });

  it('opens a sample as a copy of their own, with its articles', async () => {
    const uri = await opened(sample);
    const { extensionPath } = await runningExtension();
    assert.ok(!uri.fsPath.startsWith(extensionPath));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    const symbols = await eventually(async () => vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri), (found) => (found?.length ?? 0) > 0);
    assert.ok(symbols && symbols.length > 0);
  });

  it('keeps what was written into a sample, and gets a fresh one beside it', async () => {
    const first = await opened(sample);
    const before = await onDisk(first);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(first, new vscode.Position(0, 0), '改过的');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const second = await opened(sample);
    assert.notEqual(second.toString(), first.toString(), 'while it is being edited');
    assert.equal(await onDisk(second), before);
    assert.ok(await vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === first.toString())?.save());
    assert.notEqual((await opened(sample)).toString(), first.toString(), 'once it is saved');
    assert.match(await onDisk(first), /^改过的/u);
    for (const uri of [first, second]) await vscode.workspace.fs.delete(uri);
  });

  it('finds in the workspace folder what is made of a sample', async () => {
    const uri = await opened(sample);
    const { written } = await vscode.commands.executeCommand<{ readonly written: readonly vscode.Uri[] }>('bulletin.exportAnnotatedJson', uri, [uri], { quiet: true });
    assert.deepEqual(written.map(String), [String(inWorkspace(sample.replace('.txt', '.bulletin.json')))]);
    for (const file of written) await vscode.workspace.fs.delete(file);
  });

  it('can act on the sample while the walkthrough has the focus', async () => {
    await nothingOpen();
    await walkthroughShown();
    const uri = await opened(sample, true);
    const editor = vscode.window.activeTextEditor ?? assert.fail();
    const before = editor.selection.active.line;
    // Other suites may have left groups of their own.
    const { viewColumn } = vscode.window.tabGroups.all.find(({ activeTab }) => isWalkthrough(activeTab?.label)) ?? assert.fail();
    await vscode.commands.executeCommand(`workbench.action.focus${['First', 'Second', 'Third', 'Fourth'][viewColumn - 1]}EditorGroup`);
    // Now VS Code may call no text editor the active one, or still the sample's.
    await eventually(async () => vscode.window.tabGroups.activeTabGroup.activeTab?.label, isWalkthrough);
    await vscode.commands.executeCommand('bulletin.nextArticleWithoutSource');
    const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString()) ?? assert.fail();
    assert.notEqual(visible.selection.active.line, before);
  });

  it('sees an icon of 256 by 256', async () => {
    const { packageJSON, extensionUri } = await runningExtension();
    const png = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, (packageJSON as { icon: string }).icon));
    const figures = new DataView(png.buffer, png.byteOffset);
    assert.equal(new TextDecoder('latin1').decode(png.slice(1, 4)), 'PNG');
    assert.deepEqual([figures.getUint32(16), figures.getUint32(20)], [256, 256]);
    assert.ok(png.length < 8192);
  });
});
