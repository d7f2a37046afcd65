import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import type { AnnotatedBulletin } from '../../../server/src/protocol/annotatedBulletin.ts';
import { inWorkspace, onDisk, runningExtension, written } from './desk.ts';
import { closed, opened } from './opened.ts';
import { removed } from './removed.ts';

const stories: Readonly<Record<string, string>> = {
  码头装上自动气象站: '风速每十分钟报一次🌊，渡船开不开，船长出门前先看一眼手机。',
  茶园用无人机看霜: '天亮以前沿着山坡飞一圈，哪一片叶子结了霜，红外相机一看就知道。',
  盐田改在雨前收盐: '往年一场雨毁掉半个月的收成，今年按短时预报提前四小时动手。',
  果林里的蜂箱会报温度: '养蜂人在城里也能看见每一箱的冷热，入冬前补了两次糖水。',
};
const names = Object.keys(stories);

/** A bulletin of these stories. */
function bulletinOf(headlines: readonly string[]): string {
  const texts = headlines.map((headline, at) =>
    [headline, '', stories[headline] ?? '', `（来源：2024年5月${20 + at}日，江岸周报）`, ''].join('\n'),
  );
  return `江岸气象简报\n2024年第 21 期（5月24日出版）\n\n${texts.join('\n')}`;
}

/** What the view and the decorations show, as the extension tells it. */
async function annotated(document: vscode.TextDocument): Promise<AnnotatedBulletin> {
  const { exports } = await runningExtension();
  const { annotated } = exports as unknown as { annotated: { ask(document: vscode.TextDocument): Promise<AnnotatedBulletin | null> } };
  return (await annotated.ask(document)) ?? assert.fail('no bulletin');
}

/** Each tag with the words that it stands on in the text as it is; `null` for those that lost them. */
async function tagsOf(document: vscode.TextDocument): Promise<Record<string, string | null>> {
  const { articles, elsewhere, orphans } = await annotated(document);
  const all = [...articles.flatMap(({ tags }) => tags), ...elsewhere, ...orphans];
  return Object.fromEntries(all.map(({ value, range }) => [value, range && document.getText(new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character))]));
}

function select(document: vscode.TextDocument, ...words: readonly string[]): void {
  const editor = vscode.window.activeTextEditor ?? assert.fail();
  editor.selections = words.map((word) => {
    const at = document.getText().indexOf(word);
    assert.ok(at >= 0, word);
    return new vscode.Selection(document.positionAt(at), document.positionAt(at + word.length));
  });
}

async function edited(document: vscode.TextDocument, old: string, text: string): Promise<void> {
  const at = document.getText().indexOf(old);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + old.length)), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

const exists = (uri: vscode.Uri): Promise<boolean> => Promise.resolve(vscode.workspace.fs.stat(uri).then(() => true, () => false));
const sidecar = (...path: readonly string[]): vscode.Uri => inWorkspace('标签', `${path.join('/')}.annotations.json`);
const tag = (command: string, add: readonly string[]) => vscode.commands.executeCommand(command, undefined, undefined, { add, quiet: true });

describe('tags', () => {
  before(runningExtension);
  after(() => removed('标签'));

  it('of articles at several cursors and of words stay on them through edits above and inside', async () => {
    const document = await opened(await written(bulletinOf(names), '标签', '第 21 期.txt'));
    select(document, '茶园', '盐田');
    await tag('bulletin.tagArticle', ['农业/气象']);
    select(document, '蜂箱会报温度');
    await tag('bulletin.tagSelection', ['蜂业']);
    await edited(document, names[0] ?? '', `渡口试用新潮汐表🌊\n\n潮汐表印在防水纸上，船工随手就能翻到当天那一页，不用再打电话问。\n（来源：2024年5月19日，江岸周报）\n\n${names[0] ?? ''}`);
    await edited(document, '茶园用无人机', '茶园改用无人机');
    const { articles } = await annotated(document);
    const tagged = articles.filter(({ tags }) => tags.some(({ value }) => value === '农业/气象')).map(({ headline }) => headline);
    assert.deepEqual(tagged, ['茶园改用无人机看霜', '盐田改在雨前收盐']);
    assert.equal((await tagsOf(document))['蜂业'], '蜂箱会报温度');
    assert.ok(await document.save());
    assert.ok(await exists(sidecar('第 21 期.txt')));
    assert.equal((await onDisk(document.uri)).includes('蜂业'), false);
  });

  it('find their words again after a change from outside, or say that they are gone', async () => {
    const { uri } = await opened(inWorkspace('标签', '第 21 期.txt'));
    await closed(uri);
    const text = await onDisk(uri);
    const changed = text.replace('江岸气象简报', '江岸气象简报\n（内部参考）').replace('果林里的蜂箱会报温度', '果林有了新办法');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(changed));
    const document = await opened(uri);
    await eventually(() => tagsOf(document), (tags) => tags['蜂业'] === null && tags['农业/气象'] !== null);
    const { articles, orphans } = await annotated(document);
    assert.deepEqual(articles.filter(({ tags }) => tags.length > 0).map(({ headline }) => headline), ['茶园改用无人机看霜', '盐田改在雨前收盐']);
    assert.deepEqual(orphans.map(({ value, quote }) => [value, quote]), [['蜂业', '蜂箱会报温度']]);
  });

  it('move with the file that is renamed', async () => {
    const [from, to] = [inWorkspace('标签', '第 21 期.txt'), inWorkspace('标签', '第 21 期（定稿）.txt')];
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(from, to);
    assert.ok(await vscode.workspace.applyEdit(rename));
    await eventually(() => exists(sidecar('第 21 期（定稿）.txt')), Boolean);
    assert.equal(await exists(sidecar('第 21 期.txt')), false);
    const document = await opened(to);
    await eventually(async () => (await annotated(document)).articles.filter(({ tags }) => tags.length > 0).length, (count) => count === 2);
  });

  it('are renamed in every bulletin, and taken back, change by change', async () => {
    const document = await opened(await written(bulletinOf(names.slice(0, 3)), '标签', '第 22 期.txt'));
    select(document, '码头');
    await tag('bulletin.tagArticle', ['气象']);
    select(document, '盐田');
    await tag('bulletin.tagArticle', ['盐业', '短时预报']);
    assert.deepEqual(Object.keys(await tagsOf(document)).sort(), ['气象', '盐业', '短时预报'].sort());

    const renamed = await vscode.commands.executeCommand('bulletin.renameTag', undefined, undefined, { from: '盐业', to: '海盐', quiet: true });
    assert.deepEqual(renamed, { ...(renamed as object), tags: 1, files: 1, problems: [] });
    await eventually(() => tagsOf(document), (tags) => '海盐' in tags && !('盐业' in tags));
    await vscode.commands.executeCommand('bulletin.undoTagging');
    await eventually(() => tagsOf(document), (tags) => '盐业' in tags && !('海盐' in tags));
    await vscode.commands.executeCommand('bulletin.undoTagging');
    assert.deepEqual(Object.keys(await tagsOf(document)), ['气象']);
    await vscode.commands.executeCommand('bulletin.undoTagging');
    assert.deepEqual(await tagsOf(document), {});
  });
});
