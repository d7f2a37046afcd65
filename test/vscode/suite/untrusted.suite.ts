import assert from 'node:assert/strict';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import type { CheckLinksResult } from '../../../server/src/protocol/links.ts';
import type { EditTagsResult } from '../../../server/src/protocol/tags.ts';
import { inWorkspace, onDisk, runningExtension, shown, written } from './desk.ts';
import { findingsWhere, has } from './findings.ts';
import { saying } from './saying.ts';

/** A bulletin of stories, of which the first names this address and the last no source. */
function bulletinOf(address: string): string {
  const stories = ['码头', '茶园', '盐田', '果林'].map((place, at) =>
    [`${place}里装上了自动气象站`, '', `气象站每十分钟报一次风速和湿度，${place}里的人出门前先看一眼手机。`, ...(at < 3 ? [`（来源：2024年5月${20 + at}日，${place}周报）`] : []), ...(at === 0 ? [`原文链接：${address}`] : []), ''].join('\n'),
  );
  return `江岸气象简报\n2024年第 21 期（5月24日出版）\n\n${stories.join('\n')}`;
}

/**
 * A folder that came from somebody, whose settings ask for links to be checked at once, in the private network, too. The tests go on from each
 * other: the last ones trust it.
 */
describe('a workspace that is not trusted', () => {
  const asked: string[] = [];
  const elsewhere = join(tmpdir(), `bulletin-elsewhere-${process.pid}`);
  let server: Server;
  let root: string;
  let uri: vscode.Uri;
  const settings = () => vscode.workspace.getConfiguration('bulletin.links', uri);
  const check = (wish: object = { quiet: true }) => vscode.commands.executeCommand<CheckLinksResult | null>('bulletin.checkLinks', uri, undefined, wish);
  const userSays = async (values: Readonly<Record<string, unknown>>): Promise<void> => {
    for (const [name, value] of Object.entries(values)) await settings().update(name, value, vscode.ConfigurationTarget.Global);
  };
  const tag = async (value: string): Promise<EditTagsResult> =>
    (await vscode.commands.executeCommand<EditTagsResult | null>('bulletin.tagArticle', undefined, undefined, { add: [value], quiet: true })) ?? assert.fail('nothing was tagged');
  const goTo = (words: string): void => {
    const editor = vscode.window.activeTextEditor ?? assert.fail();
    const at = editor.document.positionAt(editor.document.getText().indexOf(words));
    editor.selection = new vscode.Selection(at, at);
  };

  before(async () => {
    await runningExtension();
    server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.end('<title>An automatic weather station</title>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await mkdir(elsewhere, { recursive: true });
    uri = await written(bulletinOf(`${root}/there`), '来稿.txt');
    await shown(uri);
  });
  after(async () => {
    await userSays({ check: undefined, allowPrivate: undefined });
    server.closeAllConnections();
    server.close();
    await rm(elsewhere, { recursive: true, force: true });
  });

  it('is one, and its settings about the network have no effect', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    assert.match(await onDisk(inWorkspace('.vscode', 'settings.json')), /onOpen/u);
    assert.deepEqual([settings().get('check'), settings().get('allowPrivate'), settings().get('exclude'), settings().get('cacheHours.alive')], ['off', [], [], 168]);
    // Those that are about texts alone have.
    assert.equal(vscode.workspace.getConfiguration('bulletin', uri).get('codeLens.enabled'), true);
  });

  it('has outline, problems and fixes as ever', async () => {
    const symbols = await eventually(() => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri), (found) => found?.length === 4);
    assert.equal(symbols[0]?.name, '码头里装上了自动气象站');
    const missing = (await findingsWhere(uri, (all) => has(all, 'source-missing'))).find(({ rule }) => rule === 'source-missing') ?? assert.fail();
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, missing.diagnostic.range, vscode.CodeActionKind.QuickFix.value);
    assert.ok(actions.length > 0);
  });

  it('keeps tags, and exports', async () => {
    goTo('茶园');
    assert.equal((await tag('气象')).problem, null);
    assert.match(await onDisk(inWorkspace('来稿.txt.annotations.json')), /气象/u);
    const { written: files } = await vscode.commands.executeCommand<{ written: vscode.Uri[] }>('bulletin.exportAnnotatedJson', uri, undefined, { quiet: true });
    assert.match(await onDisk(files[0] ?? assert.fail()), /气象/u);
  });

  it('has nobody asked, whatever the user has said of other folders: neither when a bulletin is opened or saved, nor by a command, which says why and what to do', async () => {
    await userSays({ check: 'onOpen', allowPrivate: ['127.0.0.1'] });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const document = await shown(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(2, 0), '\n');
    assert.ok((await vscode.workspace.applyEdit(edit)) && (await document.save()));
    assert.deepEqual(await check(), { refused: 'untrusted' });
    assert.deepEqual(await vscode.commands.executeCommand('bulletin.checkWorkspaceLinks', { quiet: true }), { refused: 'untrusted' });
    assert.deepEqual(await saying(() => check({})), [{ sentence: 'Links are checked in trusted workspaces only. Trust this one, then call the command again.', buttons: ['Manage Workspace Trust'] }]);
    assert.deepEqual(asked, []);
    await userSays({ check: undefined, allowPrivate: undefined });
  });

  it('has no link followed: to write tags, an export or the project file, or to read', async () => {
    const sidecar = inWorkspace('来稿.txt.annotations.json');
    await rm(sidecar.fsPath);
    await writeFile(join(elsewhere, 'keys'), '');
    await symlink(join(elsewhere, 'keys'), sidecar.fsPath);
    await eventually(async () => (await tag('航运')).problem, (problem) => /is a link, and links are not followed/u.test(problem ?? ''));

    await symlink(join(elsewhere, 'keys'), inWorkspace('来稿.bulletin.json').fsPath.replace('来稿', '出稿'));
    const { failed } = await vscode.commands.executeCommand<{ failed: { message: string }[] }>('bulletin.exportAnnotatedJson', uri, undefined, { quiet: true, target: inWorkspace('出稿.bulletin.json') });
    assert.match(failed[0]?.message ?? '', /^出稿\.bulletin\.json cannot be written: it is a link, and links are not followed/u);

    await writeFile(join(elsewhere, 'other.json'), '{}\n');
    await symlink(join(elsewhere, 'other.json'), inWorkspace('.bulletin-desk.json').fsPath);
    const said = await saying(() => vscode.commands.executeCommand('bulletin.acceptPublisherHost', { uri: uri.toString(), publisher: '码头周报', host: 'example.com' }));
    assert.match(said[0]?.sentence ?? '', /^\.bulletin-desk\.json cannot be written: it is a link/u);

    await writeFile(join(elsewhere, 'private.txt'), bulletinOf(root));
    await symlink(join(elsewhere, 'private.txt'), inWorkspace('别人的.txt').fsPath);
    const read = await vscode.commands.executeCommand<{ failed: { message: string }[] }>('bulletin.exportAnnotatedJson', inWorkspace('别人的.txt'), undefined, { quiet: true });
    assert.match(read.failed[0]?.message ?? '', /^别人的\.txt cannot be read: it is a link/u);
    assert.deepEqual([await readFile(join(elsewhere, 'keys'), 'utf8'), await readFile(join(elsewhere, 'other.json'), 'utf8')], ['', '{}\n']);
  });

  it('is what it is until the user trusts it, who need not load anything again', async () => {
    const granted = new Promise<void>((resolve) => vscode.workspace.onDidGrantWorkspaceTrust(() => resolve()));
    // Whoever runs this presses the button.
    await vscode.commands.executeCommand('workbench.trust.manage');
    await granted;
    assert.equal(vscode.workspace.isTrusted, true);
    await eventually(async () => settings().get('check'), (value) => value === 'onOpen');
    // What may be asked in the private network, no workspace can say.
    assert.deepEqual(settings().get('allowPrivate'), []);
    await shown(uri);
    assert.deepEqual(await eventually(check, (result) => result !== null && !('refused' in result)), { alive: 0, moved: 0, broken: 0, unverifiable: 1, cancelled: false });
    assert.deepEqual(asked, []);
  });

  it('then follows links, and asks where the user says so', async () => {
    goTo('茶园');
    await eventually(async () => (await tag('航运')).problem, (problem) => problem === null);
    assert.match(await readFile(join(elsewhere, 'keys'), 'utf8'), /航运/u);
    await userSays({ allowPrivate: ['127.0.0.1'] });
    await eventually(() => vscode.commands.executeCommand<CheckLinksResult>('bulletin.recheckLinks', uri, undefined, { quiet: true }), (result) => 'alive' in result && result.alive === 1);
    assert.ok(asked.includes('/there'));
  });
});
