import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runningExtension, shown, written } from './desk.ts';
import { removed } from './removed.ts';

const text = [
  '河湾读报',
  '2024年第 6 期（6月7日出版）',
  '',
  '渡口换上电子船票',
  '',
  '船票印在手机里，上船时扫一下就行，老人照旧可以在窗口买纸票。',
  '（来源：2024年6月4日，河湾日报）',
  'https://news.example.com/20240604/ferry.html',
  '',
  '旧粮仓改成皮影馆',
  '',
  '馆里收着三百多件皮影，周末有老艺人教孩子自己剪、自己演。',
  '（来源：2024年6月5日，河湾晚报）',
  'https://news.example.com/20240605/theatre.html',
  '',
].join('\n');

describe('citations', () => {
  let document: vscode.TextDocument;
  before(async () => {
    await runningExtension();
    document = await shown(await written(text, '引文', '读报.txt'));
  });
  after(() => removed('引文'));

  function cursorsAt(...words: readonly string[]): void {
    const editor = vscode.window.activeTextEditor ?? assert.fail();
    editor.selections = words.map((word) => {
      const at = document.positionAt(text.indexOf(word));
      return new vscode.Selection(at, at);
    });
  }
  const copied = async (command: string, style?: string): Promise<[string | null, string]> => {
    await vscode.env.clipboard.writeText('before');
    const told = await vscode.commands.executeCommand<string | null>(command, undefined, undefined, { style });
    return [told, await vscode.env.clipboard.readText()];
  };

  it('of the articles at several cursors are on the clipboard', async () => {
    cursorsAt('老艺人', '船票印在');
    const [told, clipboard] = await copied('bulletin.copyAsCitation', 'gbt7714');
    assert.equal(clipboard, told);
    assert.match(clipboard, /^渡口换上电子船票\[EB\/OL\]\. .*\n旧粮仓改成皮影馆\[EB\/OL\]\. .*theatre\.html\.$/u);
    const [, csl] = await copied('bulletin.copyAsCitation', 'csl');
    assert.deepEqual((JSON.parse(csl) as { title: string }[]).map(({ title }) => title), ['渡口换上电子船票', '旧粮仓改成皮影馆']);
  });

  it('are the line of the source, if that is asked for', async () => {
    cursorsAt('旧粮仓');
    assert.equal((await copied('bulletin.copySourceLine'))[1], '（来源：2024年6月5日，河湾晚报）');
  });

  it('leave the clipboard alone where no article stands', async () => {
    cursorsAt('河湾读报');
    for (const command of ['bulletin.copyAsCitation', 'bulletin.copySourceLine']) assert.deepEqual(await copied(command, 'gbt7714'), [null, 'before']);
  });
});
