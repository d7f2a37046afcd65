import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { inWorkspace, runningExtension, shown, written } from './desk.ts';
import { findingsOf } from './findings.ts';
import { removed } from './removed.ts';

const { Error: errorSeverity, Information } = vscode.LanguageStatusSeverity;

/** What the language status shows, as the extension tells it; null where it shows nothing. */
async function status(): Promise<vscode.LanguageStatusItem | null> {
  const { exports } = await runningExtension();
  return (exports as unknown as { status: { item: vscode.LanguageStatusItem | null } }).status.item;
}

const statusWhere = async (wanted: (text: string | null) => boolean): Promise<string | null> => eventually(async () => (await status())?.text ?? null, wanted);

/** A bulletin of two stories; what is missing is the source of the second. */
function bulletin(secondSource: string): string {
  return `港湾简报\n2024年第 8 期（2024年3月8日）\n\n一、渡轮改用电力推进\n首航往返四十分钟，机舱里听得见海浪的声音。\n（来源：2024年3月5日，海湾日报）\n\n二、灯塔装上太阳能板\n守塔人说，阴雨天蓄电池也够用三个晚上。\n${secondSource}\n\n三、码头种下海草\n潜水员把草籽一格一格压进泥里，两年后再来数。\n（来源：2024年3月6日，海湾日报）\n`;
}

describe('the language status', () => {
  before(runningExtension);
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('counts articles, sources and problems, and is as severe as the worst of these', async () => {
    const { uri } = await shown(inWorkspace('问题样稿-低空经济快报.txt'));
    const count = () => findingsOf(uri).filter(({ diagnostic }) => diagnostic.severity !== vscode.DiagnosticSeverity.Hint).length;
    const text = await statusWhere((now) => count() > 0 && now?.endsWith(`${count()} problems`) === true);
    assert.match(text ?? '', /^\d+ articles · \d+ sourced · \d+ problems$/);
    const [articles, sourced] = (text ?? '').match(/\d+/g)?.map(Number) ?? [];
    assert.ok((sourced ?? 0) > 0 && (sourced ?? 0) < (articles ?? 0), text ?? '');
    assert.equal((await status())?.severity, errorSeverity);
  });

  it('follows what is written', async () => {
    const uri = await written(bulletin(''), '状态', '港湾简报.txt');
    const document = await shown(uri);
    await statusWhere((now) => now === '3 articles · 2 sourced · 1 problem');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, document.lineAt(9).range.start, '（来源：2024年3月7日，海湾日报）');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await statusWhere((now) => now === '3 articles · 3 sourced · no problems');
    assert.equal((await status())?.severity, Information);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await removed('状态');
  });

  it('speaks to screen readers, and its command is one of ours', async () => {
    await shown(inWorkspace('海洋科技月报.txt'));
    await statusWhere((now) => now !== null);
    const { accessibilityInformation, command, text, name } = (await status()) ?? assert.fail();
    assert.equal(accessibilityInformation?.label, `Bulletin: ${text}`);
    assert.equal(name, 'Bulletin');
    assert.ok(command && (await vscode.commands.getCommands(true)).includes(command.command));
  });

  it('is there for a bulletin alone', async () => {
    await shown(inWorkspace('海洋科技月报.txt'));
    await statusWhere((now) => now !== null);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Bread, milk, and a new lamp.\n' }));
    await statusWhere((now) => now === null);
    await shown(inWorkspace('海洋科技月报.txt'));
    await statusWhere((now) => now !== null);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await statusWhere((now) => now === null);
  });
});
