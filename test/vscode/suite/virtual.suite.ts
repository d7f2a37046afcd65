import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import type { CheckLinksResult } from '../../../server/src/protocol/links.ts';
import type { OverviewResult } from '../../../server/src/protocol/overview.ts';
import type { EditTagsResult } from '../../../server/src/protocol/tags.ts';
import { append, onDisk, runningExtension, shown } from './desk.ts';
import { findingsWhere, has } from './findings.ts';
import { MemoryFiles } from './memoryFiles.ts';
import { saying } from './saying.ts';

const places = ['码头', '茶园', '盐田', '果林'];

/** A bulletin of four stories; the last names no source. */
const text = `江岸气象简报\n2024年第 21 期（5月24日出版）\n\n${places
  .map((place, at) => [`${place}里装上了自动气象站`, '', `气象站每十分钟报一次风速和湿度，${place}里的人出门前先看一眼手机。`, ...(at < 3 ? [`（来源：2024年5月${20 + at}日，${place}周报）`] : []), ''].join('\n'))
  .join('\n')}`;

/** The same in the host with Node and in the browser’s: what lies on no disk. */
describe('a bulletin that is on no disk', () => {
  const at = (path: string): vscode.Uri => vscode.Uri.from({ scheme: 'nook', path });
  const uri = at('/简报 100% #1/第 21 期.txt');
  const sidecar = uri.with({ path: `${uri.path}.annotations.json` });
  let registered: vscode.Disposable;
  const goTo = (words: string): void => {
    const editor = vscode.window.activeTextEditor ?? assert.fail();
    const there = editor.document.positionAt(editor.document.getText().indexOf(words));
    editor.selection = new vscode.Selection(there, there);
  };
  const tag = (value: string) => vscode.commands.executeCommand<EditTagsResult | null>('bulletin.tagArticle', undefined, undefined, { add: [value], quiet: true });

  before(async () => {
    await runningExtension();
    const files = new MemoryFiles();
    registered = vscode.workspace.registerFileSystemProvider('nook', files, { isCaseSensitive: true });
    for (const path of ['/简报 100% #1', '/简报 100% #1/旧刊', '/简报 100% #1/.隐藏']) files.createDirectory(at(path));
    for (const path of [uri.path, '/简报 100% #1/旧刊/第 20 期.md', '/简报 100% #1/.隐藏/x.txt', '/简报 100% #1/a.png']) files.writeFile(at(path), new TextEncoder().encode(text));
    await eventually(async () => vscode.workspace.fs.isWritableFileSystem('nook'), (is) => is === true);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    registered.dispose();
  });

  it('has outline and problems, and its source is put right', async () => {
    const document = await shown(uri);
    const symbols = await eventually(() => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri), (found) => found?.length === places.length);
    assert.deepEqual(symbols.map(({ name }) => name), places.map((place) => `${place}里装上了自动气象站`));
    const { diagnostic } = (await findingsWhere(uri, (all) => has(all, 'source-missing'))).find(({ rule }) => rule === 'source-missing') ?? assert.fail();
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, diagnostic.range, vscode.CodeActionKind.QuickFix.value, 20);
    const fix = actions.find(({ edit }) => edit !== undefined) ?? assert.fail('no fix');
    assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    await findingsWhere(uri, (all) => !has(all, 'source-missing'));
    assert.ok(await document.save());
    assert.equal(await onDisk(uri), document.getText());
  });

  it('keeps its tags beside itself, in the same file system', async () => {
    const document = await shown(uri);
    goTo('茶园');
    assert.equal((await tag('农业/气象'))?.problem, null);
    assert.ok((await onDisk(sidecar)).includes('农业/气象'));
    await append(document, '\n');
    assert.ok(await document.save());
    await vscode.commands.executeCommand('bulletin.undoTagging');
    await eventually(() => onDisk(sidecar), (kept) => !kept.includes('农业/气象'));
    assert.equal((await tag('农业'))?.problem, null);
  });

  it('keeps there, too, what is said of its lines', async () => {
    await shown(uri);
    goTo('气象站每十分钟报一次风速和湿度，茶园');
    await vscode.commands.executeCommand('bulletin.isHeadline');
    await eventually(() => onDisk(sidecar), (kept) => kept.includes('"headline"'));
    await vscode.commands.executeCommand('bulletin.isHeadline');
    await eventually(() => onDisk(sidecar), (kept) => !kept.includes('"headline"'));
  });

  it('is exported beside itself, and its folder with what lies below', async () => {
    const one = await vscode.commands.executeCommand<{ written: vscode.Uri[] }>('bulletin.exportAnnotatedJson', uri, undefined, { quiet: true });
    assert.deepEqual(one.written.map(String), [String(at('/简报 100% #1/第 21 期.bulletin.json'))]);
    assert.ok((await onDisk(one.written[0] ?? assert.fail())).includes('农业'));
    const all = await vscode.commands.executeCommand<{ written: vscode.Uri[]; failed: unknown[] }>('bulletin.exportAnnotatedJson', at('/简报 100% #1'), undefined, { quiet: true, target: at('/导出') });
    assert.deepEqual([all.written.map(({ path }) => path), all.failed], [['/导出/旧刊/第 20 期.md.json', '/导出/第 21 期.txt.json'], []]);
  });

  it('is counted, open or not; its folder is not, which is said with what to do', async () => {
    for (const file of [uri, at('/简报 100% #1/旧刊/第 20 期.md')]) {
      const overview = await vscode.commands.executeCommand<OverviewResult | null>('bulletin.showOverview', file);
      assert.equal(overview?.bulletins[0]?.articles.length, places.length);
    }
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    const said = await saying(async () => assert.equal(await vscode.commands.executeCommand('bulletin.showOverview', at('/简报 100% #1')), null));
    assert.deepEqual(said.map(({ sentence }) => sentence), ['The bulletins of a folder can be counted only where it lies on a disk. Open one of them, then show its overview.']);
  });

  it('lies in no folder of the workspace, so that nothing can be taught there, which is said with what to do', async () => {
    await shown(uri);
    for (const [command, given] of [['bulletin.learnHouseStyle', undefined], ['bulletin.acceptPublisherHost', { uri: uri.toString(), publisher: '茶园周报', host: 'example.com' }]] as const) {
      const said = await saying(() => vscode.commands.executeCommand(command, given));
      assert.deepEqual(said.map(({ sentence }) => sentence), ['第 21 期.txt lies in no folder of the workspace. Open its folder, then try again.'], command);
    }
  });

  it('has its links checked, but in a browser, where that is said and not asked', async () => {
    await shown(uri);
    if (vscode.env.uiKind === vscode.UIKind.Web && !isNode()) {
      const said = await saying(async () => {
        for (const command of ['bulletin.checkLinks', 'bulletin.recheckLinks', 'bulletin.checkWorkspaceLinks']) assert.deepEqual(await vscode.commands.executeCommand(command), { refused: 'impossible' });
        assert.equal(await vscode.commands.executeCommand('bulletin.showWorkspaceOverview'), null);
      });
      const links = 'Links cannot be checked here: a browser does not let programs ask other sites.';
      assert.deepEqual(said.map(({ sentence }) => sentence), [links, links, links, 'The bulletins of a folder can be counted only where it lies on a disk. Open one of them, then show its overview.']);
    } else {
      const result = await vscode.commands.executeCommand<CheckLinksResult>('bulletin.checkLinks', uri, undefined, { quiet: true });
      assert.deepEqual(result, { alive: 0, moved: 0, broken: 0, unverifiable: 0, cancelled: false });
    }
  });
});

/** Whether this host has Node. */
function isNode(): boolean {
  return 'process' in globalThis;
}

describe('a text that was never saved', () => {
  it('has outline and export; its tags have no place, which is said with what to do', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: text });
    await vscode.window.showTextDocument(document);
    await eventually(() => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri), (found) => found?.length === places.length);
    const editor = vscode.window.activeTextEditor ?? assert.fail();
    editor.selection = new vscode.Selection(3, 0, 3, 0);
    const said = await saying(() => vscode.commands.executeCommand('bulletin.tagArticle', undefined, undefined, { add: ['气象'] }));
    assert.match(said[0]?.sentence ?? '', /^Untitled-\d+\.annotations\.json has no place: tags are kept in a file beside the bulletin\. Save the bulletin in a folder first/u);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
