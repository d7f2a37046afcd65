import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import type { EditTagsResult, RenameTagResult } from '../../../server/src/protocol/tags.ts';
import { inWorkspace, onDisk, runningExtension, shown } from './desk.ts';
import { saying } from './saying.ts';

/** The workspace is a folder on no disk, with two bulletins in it, the 21st and the 22nd; the 22nd is opened by nobody. */
describe('a folder that is on no disk', () => {
  const headlines = async (uri: vscode.Uri): Promise<string[]> => ((await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri)) ?? []).map(({ name }) => name);
  let uri: vscode.Uri;

  before(async () => {
    await runningExtension();
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.uri.scheme, 'nook');
    uri = inWorkspace('第 21 期.txt');
    await shown(uri);
    await eventually(() => headlines(uri), ({ length }) => length === 4);
  });

  it('learns a house style, writes it there, and goes by it', async () => {
    const target = await vscode.commands.executeCommand<vscode.Uri | null>('bulletin.learnHouseStyle', undefined, undefined, { name: '气象.bulletin-style.json', use: 'folder' });
    assert.equal(target?.toString(), inWorkspace('气象.bulletin-style.json').toString());
    assert.match(await onDisk(inWorkspace('.bulletin-desk.json')), /"houseStyle"/u);
    assert.match(await onDisk(inWorkspace('气象.bulletin-style.json')), /【\{1\}】\{text\}/u);
    // A style by which nothing but the tea garden's story is one shows that it is read, and read again.
    await vscode.workspace.fs.writeFile(inWorkspace('气象.bulletin-style.json'), new TextEncoder().encode('{"headlines": ["【{1}】茶园{text}"]}'));
    await eventually(() => headlines(uri), (names) => names.length > 0 && names.length < 4);
    await vscode.workspace.fs.writeFile(inWorkspace('.bulletin-desk.json'), new TextEncoder().encode('{}\n'));
    await eventually(() => headlines(uri), ({ length }) => length === 4);
  });

  it('is taught a publisher’s host', async () => {
    await vscode.commands.executeCommand('bulletin.acceptPublisherHost', { uri: uri.toString(), publisher: '茶园周报', host: 'example.com' });
    assert.deepEqual(JSON.parse(await onDisk(inWorkspace('.bulletin-desk.json'))), { publishers: { 茶园周报: ['example.com'] } });
  });

  it('keeps tags, and renames them in what is open, which is said', async () => {
    const editor = vscode.window.activeTextEditor ?? assert.fail();
    const there = editor.document.positionAt(editor.document.getText().indexOf('茶园'));
    editor.selection = new vscode.Selection(there, there);
    const done = await vscode.commands.executeCommand<EditTagsResult | null>('bulletin.tagArticle', undefined, undefined, { add: ['农业'], quiet: true });
    assert.equal(done?.problem, null);
    const said = await saying(async () => {
      const renamed = await vscode.commands.executeCommand<RenameTagResult | null>('bulletin.renameTag', undefined, undefined, { from: '农业', to: '茶业' });
      assert.deepEqual([renamed?.tags, renamed?.files], [1, 1]);
    });
    assert.deepEqual(said.map(({ sentence }) => sentence), ['#农业 is now #茶业 (tags: 1, files: 1). Only bulletins that are open were looked at: the others are on no disk.']);
    assert.match(await onDisk(inWorkspace('第 21 期.txt.annotations.json')), /茶业/u);
  });

  it('has no overview of all bulletins, which is said with what to do', async () => {
    for (const given of [undefined, inWorkspace()]) {
      const said = await saying(async () => assert.equal(await vscode.commands.executeCommand(given ? 'bulletin.showOverview' : 'bulletin.showWorkspaceOverview', given), null));
      assert.deepEqual(said.map(({ sentence }) => sentence), ['The bulletins of a folder can be counted only where it lies on a disk. Open one of them, then show its overview.']);
    }
  });

  it('has not all its links checked, which is said with what to do', async () => {
    const said = await saying(() => vscode.commands.executeCommand('bulletin.checkWorkspaceLinks'));
    assert.equal(said.length, 1);
    assert.match(said[0]?.sentence ?? '', /^(The links of all bulletins can be checked only in a folder on a disk\. Open one of the bulletins, then check its links|Links cannot be checked here: a browser does not let programs ask other sites)\.$/u);
  });

  it('is exported as a whole', async () => {
    const { written, failed } = await vscode.commands.executeCommand<{ written: vscode.Uri[]; failed: unknown[] }>('bulletin.exportAnnotatedJson', inWorkspace(), undefined, { quiet: true, target: inWorkspace('导出') });
    assert.deepEqual([written.map(({ path }) => path), failed], [['/简报 #1/导出/第 21 期.txt.json', '/简报 #1/导出/第 22 期.txt.json'], []]);
  });
});
