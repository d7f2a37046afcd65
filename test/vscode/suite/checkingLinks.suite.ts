import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as vscode from 'vscode';
import { runningExtension, shown, written } from './desk.ts';
import { findingOf, findingsOf, findingsWhere, has } from './findings.ts';

/** A bulletin of stories that name these addresses. */
function bulletinOf(addresses: readonly string[]): string {
  const stories = ['码头', '茶园', '盐田', '果林'].map((place, at) =>
    [`${place}里装上了自动气象站`, '', `气象站每十分钟报一次风速和湿度，${place}里的人出门前先看一眼手机。`, `（来源：2024年5月${20 + at}日，${place}周报）`, `原文链接：${addresses[at] ?? ''}`, ''].join('\n'),
  );
  return `江岸气象简报\n2024年第 21 期（5月24日出版）\n\n${stories.join('\n')}`;
}

describe('checking links', () => {
  const asked: string[] = [];
  let server: Server;
  let root: string;
  const settings = () => vscode.workspace.getConfiguration('bulletin.links');
  const check = (command: string, uri: vscode.Uri) => vscode.commands.executeCommand(command, uri, undefined, { quiet: true });

  before(async () => {
    await runningExtension();
    server = createServer(({ method, url = '' }, response) => {
      asked.push(`${method ?? ''} ${url}`);
      const status = url.startsWith('/gone') ? 404 : url.startsWith('/moved') ? 301 : url.startsWith('/shut') ? 403 : 200;
      response.writeHead(status, { 'content-type': 'text/html', ...(status === 301 ? { location: '/there' } : {}) });
      response.end('<title>An automatic weather station</title><p>It reports the wind.');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    for (const name of ['allowPrivate', 'check']) await settings().update(name, undefined, vscode.ConfigurationTarget.Global);
    server.closeAllConnections();
    server.close();
  });

  it('asks nobody on this machine or its network', async () => {
    const uri = await written(bulletinOf([`${root}/there`, `${root}/gone`]), '链接', '内网.txt');
    await shown(uri);
    assert.deepEqual(await check('bulletin.checkLinks', uri), { alive: 0, moved: 0, broken: 0, unverifiable: 2, cancelled: false });
    assert.equal((await findingOf(uri, 'link-unverifiable')).diagnostic.severity, vscode.DiagnosticSeverity.Information);
    assert.deepEqual(asked, []);
  });

  it('tells what came out where the address stands, and takes the new address of what has moved', async () => {
    await settings().update('allowPrivate', ['127.0.0.1'], vscode.ConfigurationTarget.Global);
    const uri = await written(bulletinOf([`${root}/there`, `${root}/gone`, `${root}/moved`, `${root}/shut`]), '链接', '外网 100% #2.txt');
    const document = await shown(uri);
    const came = await check('bulletin.recheckLinks', uri);
    assert.deepEqual(came, { alive: 1, moved: 1, broken: 1, unverifiable: 1, cancelled: false });
    const ofLinks = (rule: string) => findingsOf(uri).filter((finding) => finding.rule === rule).map(({ line }) => document.lineAt(line - 1).text);
    await findingsWhere(uri, (all) => has(all, 'link-broken') && has(all, 'link-moved'));
    assert.deepEqual(ofLinks('link-broken'), [`原文链接：${root}/gone`]);
    assert.deepEqual(ofLinks('link-moved'), [`原文链接：${root}/moved`]);

    const { diagnostic } = await findingOf(uri, 'link-moved');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, diagnostic.range, vscode.CodeActionKind.QuickFix.value, 10);
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.ok(document.getText().includes(`原文链接：${root}/there\n`));
    await findingsWhere(uri, (all) => !has(all, 'link-moved'));
  });

  it('tells in the hover what came out, and when', async () => {
    const uri = await written(bulletinOf([`${root}/gone`]), '链接', '悬停.txt');
    const document = await shown(uri);
    await check('bulletin.checkLinks', uri);
    const at = document.positionAt(document.getText().indexOf('/gone'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
    const said = hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
    assert.match(said, /404/u);
    assert.match(said, /just now|min ago/u);
  });

  it('asks when a bulletin is saved, where the settings say so, and believes what it knows', async () => {
    await settings().update('check', 'onSave', vscode.ConfigurationTarget.Global);
    const uri = await written(bulletinOf([`${root}/gone/on-save`, `${root}/gone`]), '链接', '保存.txt');
    const document = await shown(uri);
    asked.length = 0;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(2, 0), '\n');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await findingsWhere(uri, (all) => all.filter(({ rule }) => rule === 'link-broken').length === 2);
    assert.deepEqual([...new Set(asked.map((line) => line.split(' ')[1]))], ['/gone/on-save']);
  });
});
