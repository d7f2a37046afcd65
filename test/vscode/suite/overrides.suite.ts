import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { firstAskedAbout, wordsAskedAbout } from '../../rules/support/doubtfulBulletins.ts';
import { inWorkspace, onDisk, runningExtension, shown, written } from './desk.ts';
import { findingsOf, findingsWhere } from './findings.ts';
import { articlesOf } from './outlineOf.ts';
import { closed, opened } from './opened.ts';
import { removed } from './removed.ts';

const stories: Readonly<Record<string, string>> = {
  灯塔换上太阳能灯: '守塔人不用再背柴油上山，阴天也能亮上四个晚上，旧灯送进了镇上的展览室。',
  渔港修好防波堤: '去年台风掀走的三十米堤身补齐了，渔船夜里进港有了遮挡，工程队月底撤场。',
  海带提前两周开收: '水温回升得早，养殖户把收割船调到湾口，烘干房从这个星期起日夜开工。',
  渡船改用电子船票: '岛上的老人仍可以在窗口买纸票，检票口留了一位工作人员帮忙，排队的时间短了一半。',
};
const names = Object.keys(stories);
const bulletin = `海湾简报\n2024年第 3 期（6月7日出版）\n\n${names.map((name, at) => `${name}\n\n${stories[name]}\n（来源：2024年6月${at + 3}日，海湾日报）\n`).join('\n')}`;

describe('a person’s word for a line', () => {
  before(runningExtension);
  after(async () => {
    await removed('更正');
    await vscode.workspace.fs.delete(inWorkspace('海洋科技月报.txt.annotations.json'));
  });

  it('takes an article away, gives it back, and makes one of a line', async () => {
    const { uri } = await shown(inWorkspace('海洋科技月报.txt'));
    const names = async () => (await articlesOf(uri)).map(({ name }) => name);
    const before = await names();
    // The editor asks for the outline again once the server has offered it anew.
    const outline = (wanted: readonly string[]) => eventually(names, (now) => JSON.stringify(now) === JSON.stringify(wanted));
    const second = (await articlesOf(uri))[1] ?? assert.fail();
    cursorAt(second.range.start.line);

    await vscode.commands.executeCommand('bulletin.notAnArticle');
    await outline(before.filter((_, index) => index !== 1));
    await vscode.commands.executeCommand('bulletin.notAnArticle');
    await outline(before);

    cursorAt(second.range.start.line + 2);
    await vscode.commands.executeCommand('bulletin.isHeadline');
    await eventually(names, (now) => now.length === before.length + 1);
    await vscode.commands.executeCommand('bulletin.isHeadline');
    await outline(before);
  });

  it('is beside the file: it stays when the text above is edited, and when the file is saved, closed and opened again', async () => {
    const uri = await written(bulletin, '更正', '第 3 期.txt');
    const sidecar = inWorkspace('更正', '第 3 期.txt.annotations.json');
    const document = await opened(uri);
    const articles = async () => (await articlesOf(uri)).map(({ name }) => name);
    const outline = (wanted: readonly string[]) => eventually(articles, (now) => JSON.stringify(now) === JSON.stringify(wanted));
    await outline(names);
    const [first = '', second = '', third = '', fourth = ''] = names;
    cursorAt(lineOf(document, second));
    await vscode.commands.executeCommand('bulletin.notAnArticle');
    await outline([first, third, fourth]);

    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), '（内部参考）\n\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await outline([first, third, fourth]);
    assert.ok(await document.save());
    assert.match(await onDisk(sidecar), new RegExp(`"value":"notHeadline".*"exact":"${second}"`, 'u'));
    assert.ok(!(await onDisk(uri)).includes('notHeadline'));

    await closed(uri);
    await opened(uri);
    await outline([first, third, fourth]);
  });

  it('is taken back with the last change of tags, and moves with the file', async () => {
    const from = inWorkspace('更正', '第 3 期.txt');
    const to = inWorkspace('更正', '第 3 期（定稿）.txt');
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(from, to);
    assert.ok(await vscode.workspace.applyEdit(rename));
    const document = await opened(to);
    const articles = async () => (await articlesOf(to)).map(({ name }) => name);
    const outline = (wanted: readonly string[]) => eventually(articles, (now) => JSON.stringify(now) === JSON.stringify(wanted));
    const [first = '', second = '', third = '', fourth = ''] = names;
    await outline([first, third, fourth]);
    cursorAt(lineOf(document, third));
    await vscode.commands.executeCommand('bulletin.notAnArticle');
    await outline([first, fourth]);
    await vscode.commands.executeCommand('bulletin.undoTagging');
    await outline([first, third, fourth]);
    cursorAt(lineOf(document, second));
    await vscode.commands.executeCommand('bulletin.notAnArticle');
    await outline(names);
    assert.doesNotMatch(await onDisk(inWorkspace('更正', '第 3 期（定稿）.txt.annotations.json')), /notHeadline/u);
  });

  for (const isHeadline of [true, false]) {
    it(`is asked for where a line may be a headline or none, and ${isHeadline ? 'takes its article away' : 'makes an article of it'}`, async function () {
      // Where other weights ask about other lines, these are looked for.
      this.timeout(60_000);
      const asked = firstAskedAbout(isHeadline);
      const { line } = asked.finding.range.start;
      const name = isHeadline ? '也许不是.txt' : '也许是.txt';
      const { uri } = await opened(await written(asked.text, '更正', name));
      const isAsked = () => findingsOf(uri).some((finding) => finding.rule === 'headline-doubtful' && finding.line === line + 1);
      const count = async () => (await articlesOf(uri)).length;
      const becomes = (articles: number) => eventually(async () => [await count(), isAsked()], (now) => now[0] === articles && now[1] === false);
      await findingsWhere(uri, isAsked);
      const before = await count();
      const { diagnostic } = findingsOf(uri).find((finding) => finding.rule === 'headline-doubtful' && finding.line === line + 1) ?? assert.fail();
      assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Hint);

      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, diagnostic.range, vscode.CodeActionKind.QuickFix.value);
      const { command } = actions.find((action) => action.command?.command === (isHeadline ? 'bulletin.notAnArticle' : 'bulletin.isHeadline')) ?? assert.fail();
      await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
      await becomes(before + (isHeadline ? -1 : 1));
      const sidecar = inWorkspace('更正', `${name}.annotations.json`);
      const said = `"value":${JSON.stringify(isHeadline ? 'notHeadline' : 'headline')}`;
      assert.ok((await onDisk(sidecar)).includes(said), wordsAskedAbout(asked));
      assert.equal(await onDisk(uri), asked.text);

      await vscode.commands.executeCommand('bulletin.undoTagging');
      await findingsWhere(uri, isAsked);
      await eventually(count, (now) => now === before);
    });
  }
});

function lineOf(document: vscode.TextDocument, words: string): number {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, words);
  return document.positionAt(at).line;
}

function cursorAt(line: number): void {
  const editor = vscode.window.activeTextEditor ?? assert.fail();
  editor.selection = new vscode.Selection(line, 0, line, 0);
}
