import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { inWorkspace, onDisk, runningExtension, shown, workspaceFolder, written } from './desk.ts';
import { articlesOf } from './outlineOf.ts';
import { removed } from './removed.ts';

const sample = '每日链接-开源早报.md';
const name = '版式/每日链接.bulletin-style.json';
const setting = () => vscode.workspace.getConfiguration('bulletin', workspaceFolder());

describe('house styles', () => {
  before(runningExtension);
  after(async () => {
    await setting().update('houseStyle', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await removed('.bulletin-desk.json', '版式', '渡口');
  });

  it('are learnt from a bulletin, set for the folder, and followed when they change', async () => {
    const { uri } = await shown(inWorkspace(sample));
    const names = async () => (await articlesOf(uri)).map((article) => article.name);
    const outline = (wanted: readonly string[]) => eventually(names, (now) => JSON.stringify(now) === JSON.stringify(wanted));
    const before = await names();
    assert.ok(before.length > 20);
    const target = await vscode.commands.executeCommand<vscode.Uri>('bulletin.learnHouseStyle', undefined, undefined, { name, use: 'setting' });
    assert.equal(target.toString(), inWorkspace(...name.split('/')).toString());
    const learnt = JSON.parse(await onDisk(target)) as Record<string, readonly string[]>;
    assert.deepEqual(learnt['sections'], ['## {text}']);
    assert.ok(learnt['headlines']?.includes('{1}. {text}'));
    assert.equal(setting().get('houseStyle'), name);
    await outline(before);

    await written(JSON.stringify({ ...learnt, headlines: ['- 编辑：{text}'] }), ...name.split('/'));
    await eventually(names, (now) => now.includes('陈小树') && now.every((headline) => !before.includes(headline)));
    await setting().update('houseStyle', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await outline(before);
  });

  it('hold for the files that the project file says', async () => {
    const story = (head: string) => `### ${head}\n\n管理处的消息说，工程队上个月进场，附近的居民这个星期起改走东侧的便道。\n（来源：2024年6月3日，江畔日报）\n`;
    const issue = (heads: readonly string[]) => `# 河湾快讯\n\n${heads.map(story).join('\n')}`;
    await shown(await written(issue(['渡口加开夜航班次', '旧粮仓改成少年图书馆', '堤岸步道补种垂柳']), '渡口', '快讯-第3期.md'));
    const path = '渡口/快讯.bulletin-style.json';
    assert.ok(await vscode.commands.executeCommand('bulletin.learnHouseStyle', undefined, undefined, { name: path, use: 'glob' }));
    assert.deepEqual(JSON.parse(await onDisk(inWorkspace('.bulletin-desk.json'))), { houseStyle: { '快讯-第*期.md': path } });
    // The next issue has one story only, which would be no bulletin by itself.
    const next = '### 只有这一条\n\n首班船六点开出。\n';
    const { uri } = await shown(await written(next, '渡口', '快讯-第4期.md'));
    await eventually(async () => (await articlesOf(uri)).map((article) => article.name), (now) => now.join() === '只有这一条');
    const other = await shown(await written(next, '渡口', '便条.md'));
    assert.deepEqual(await articlesOf(other.uri), []);
  });

  it('are not made where headlines have no marks', async () => {
    await shown(inWorkspace('海洋科技月报.txt'));
    assert.equal(await vscode.commands.executeCommand('bulletin.learnHouseStyle', undefined, undefined, { name: '版式/x.bulletin-style.json', use: 'setting' }), null);
    assert.equal(setting().get('houseStyle'), '');
  });

  it('say what is wrong in them, where they are edited, and complete what can stand there', async () => {
    const { uri } = await shown(await written('{ "headline": ["### {text}"] }\n', ...name.split('/')));
    await setting().update('houseStyle', name, vscode.ConfigurationTarget.WorkspaceFolder);
    await shown(inWorkspace(sample));
    await articlesOf(inWorkspace(sample));
    await eventually(async () => vscode.languages.getDiagnostics(uri), (all) => all.some(({ source, message }) => source?.includes('bulletin') === true && message.includes('headline')));
    await shown(uri);
    await eventually(
      async () => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, new vscode.Position(0, 2));
        return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      },
      (labels) => ['headlines', 'sections', 'sources', 'outside'].every((label) => labels.includes(label)),
    );
  });
});
