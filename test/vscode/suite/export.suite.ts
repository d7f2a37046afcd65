import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { append, inWorkspace, onDisk, runningExtension, shown, written } from './desk.ts';
import { goldOf, headlinesOf, squeezed } from './gold.ts';

interface Outcome {
  readonly written: readonly vscode.Uri[];
  readonly skipped: readonly vscode.Uri[];
  readonly failed: readonly { readonly message: string }[];
}

interface Exported {
  readonly version: number;
  readonly isBulletin: boolean;
  readonly articles: readonly { readonly headline: string | null; readonly body: string }[];
}

async function exported(uris: readonly vscode.Uri[], target?: vscode.Uri): Promise<Outcome> {
  const wish = { quiet: true, ...(target ? { target } : {}) };
  return vscode.commands.executeCommand<Outcome>('bulletin.exportAnnotatedJson', uris[0], uris, wish);
}

async function readExport(uri: vscode.Uri): Promise<Exported> {
  return JSON.parse(await onDisk(uri)) as Exported;
}

async function headlinesIn(uri: vscode.Uri): Promise<(string | null)[]> {
  return (await readExport(uri)).articles.map(({ headline }) => (headline === null ? null : squeezed(headline)));
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(() => true, () => false);
}

const sample = '海洋科技月报.txt';

describe('export', () => {
  before(runningExtension);

  it('writes the annotated JSON beside the bulletin', async () => {
    const outcome = await exported([inWorkspace(sample)]);
    const target = inWorkspace('海洋科技月报.bulletin.json');
    assert.deepEqual(outcome.written.map(String), [String(target)]);
    const { version, isBulletin } = await readExport(target);
    assert.deepEqual([version, isBulletin], [1, true]);
    assert.deepEqual(await headlinesIn(target), headlinesOf(await goldOf(sample)));
  });

  it('writes where it is told to', async () => {
    const target = inWorkspace('export', 'elsewhere.json');
    assert.deepEqual((await exported([inWorkspace('半导体观察周报.md')], target)).written.map(String), [String(target)]);
    assert.deepEqual(await headlinesIn(target), headlinesOf(await goldOf('半导体观察周报.md')));
  });

  it('copes with Chinese names, spaces, # and % in the path', async () => {
    const text = await onDisk(inWorkspace(sample));
    const uri = await written(text, '第 8 期 #1', '100% 完成', '简报 50%25 #2？.txt');
    const { written: files, failed } = await exported([uri]);
    assert.deepEqual(failed, []);
    assert.deepEqual(files.map(String), [String(inWorkspace('第 8 期 #1', '100% 完成', '简报 50%25 #2？.bulletin.json'))]);
    assert.deepEqual(await headlinesIn(files[0] ?? assert.fail()), headlinesOf(await goldOf(sample)));
  });

  it('exports what a dirty editor shows, and does not save it', async () => {
    const text = await onDisk(inWorkspace(sample));
    const uri = await written(text, 'dirty.txt');
    const document = await shown(uri);
    const edit = new vscode.WorkspaceEdit();
    const at = document.getText().indexOf('布设北大西洋海底观测网');
    const word = new vscode.Range(document.positionAt(at), document.positionAt(at + 2));
    edit.replace(uri, word, '建成');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.ok(document.isDirty);

    const { written: files } = await exported([uri]);
    assert.match((await headlinesIn(files[0] ?? assert.fail()))[0] ?? '', /^多国联合建成北大西洋/u);
    assert.equal(await onDisk(uri), text);
    assert.ok(document.isDirty);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('exports a document that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    await append(document, await onDisk(inWorkspace(sample)));
    const target = inWorkspace('export', 'untitled.json');
    await exported([document.uri], target);
    assert.deepEqual(await headlinesIn(target), headlinesOf(await goldOf(sample)));
  });

  it('exports what is a bulletin in a folder, and says what is not', async () => {
    const text = await onDisk(inWorkspace(sample));
    await written(text, 'folder', 'a.txt');
    await written(text, 'folder', '下一层', 'b.txt');
    const letter = await written('Dear Ms Holm,\n\nthe oars are under the bench.\n', 'folder', 'letter.txt');
    const target = inWorkspace('folder-export');
    const outcome = await eventually(() => exported([inWorkspace('folder')], target), ({ written: files }) => files.length > 0);
    assert.deepEqual(outcome.written.map(String).sort(), [
      String(vscode.Uri.joinPath(target, 'a.txt.json')),
      String(vscode.Uri.joinPath(target, '下一层', 'b.txt.json')),
    ].sort());
    assert.deepEqual(outcome.skipped.map(String), [String(letter)]);
    assert.deepEqual(outcome.failed, []);
    for (const file of outcome.written) assert.deepEqual(await headlinesIn(file), headlinesOf(await goldOf(sample)));
  });

  it('writes nothing for a file that is no bulletin', async () => {
    const uri = await written('Dear Ms Holm,\n\nthe oars are under the bench.\n', 'note.txt');
    const outcome = await exported([uri]);
    assert.deepEqual(outcome.skipped.map(String), [String(uri)]);
    assert.equal(await exists(inWorkspace('note.bulletin.json')), false);
  });

  it('says what is wrong where the file cannot be written, and leaves what is there', async () => {
    const folder = inWorkspace('in-the-way.json');
    await vscode.workspace.fs.createDirectory(folder);
    const outcome = await exported([inWorkspace(sample)], folder);
    assert.deepEqual(outcome.written, []);
    assert.match(outcome.failed[0]?.message ?? '', /in-the-way\.json/u);
    assert.equal((await vscode.workspace.fs.stat(folder)).type, vscode.FileType.Directory);
  });
});
