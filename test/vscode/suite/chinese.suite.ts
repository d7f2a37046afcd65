import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { inWorkspace, runningExtension, shown } from './desk.ts';
import { findingOf, findingsOf, findingsWhere, has } from './findings.ts';

const sample = '问题样稿-低空经济快报.txt';
const han = /\p{Script=Han}/u;

/** In another language than English, VS Code keeps the original beside the titles of commands. */
type Text = string | { readonly value: string };

interface Manifest {
  readonly description: string;
  readonly contributes: {
    readonly commands: readonly { readonly title: Text; readonly category: Text }[];
    readonly walkthroughs: readonly { readonly title: string; readonly steps: readonly { readonly title: string; readonly description: string }[] }[];
  };
}

// These run alone, in a VS Code that speaks Chinese.
describe('in Chinese', () => {
  before(runningExtension);

  it('VS Code speaks it', () => assert.equal(vscode.env.language, 'zh-cn'));

  it('every command, and the walkthrough, is called in Chinese', async () => {
    const { packageJSON } = await runningExtension();
    const { description, contributes } = packageJSON as Manifest;
    const texts = [description, ...contributes.commands.flatMap(({ title, category }) => [title, category]), ...contributes.walkthroughs.flatMap(({ title, steps }) => [title, ...steps.flatMap((step) => [step.title, step.description])])].map((text: Text) => (typeof text === 'string' ? text : text.value));
    assert.ok(texts.length > 80);
    assert.deepEqual(texts.filter((text) => !han.test(text)), []);
  });

  it('what the server finds is said in Chinese, and so is what it offers to do', async () => {
    const { uri } = await shown(inWorkspace(sample));
    await findingsWhere(uri, (all) => has(all, 'source-missing'));
    assert.deepEqual(findingsOf(uri).map(({ diagnostic }) => diagnostic.message).filter((message) => !han.test(message)), []);
    const { diagnostic } = await findingOf(uri, 'source-missing');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, diagnostic.range, vscode.CodeActionKind.QuickFix.value);
    assert.ok(actions.length > 0);
    assert.deepEqual(actions.map(({ title }) => title).filter((title) => !han.test(title)), []);
  });

  it('hovers explain in Chinese', async () => {
    const document = await shown(inWorkspace('the-lakeshore-letter.txt'));
    const symbols = await eventually(async () => vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri), (found) => (found?.length ?? 0) > 0);
    const [first] = (symbols ?? []).flatMap((symbol) => [symbol, ...symbol.children]).filter(({ kind }) => kind === vscode.SymbolKind.File);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, (first ?? symbols?.[0] ?? assert.fail()).selectionRange.start);
    // The bulletin is in English: all Chinese is ours.
    assert.match(hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n'), han);
  });

  it('the language status counts in Chinese', async () => {
    await shown(inWorkspace(sample));
    const { exports } = await runningExtension();
    const { status } = exports as unknown as { status: { item: vscode.LanguageStatusItem | null } };
    const text = await eventually(async () => status.item?.text ?? '', (now) => /个问题$/u.test(now));
    assert.match(text, /^\d+ 篇稿件 · \d+ 篇有来源 · \d+ 个问题$/u);
    assert.equal(status.item?.accessibilityInformation?.label, `简报：${text}`);
    assert.equal(status.item?.name, '简报');
  });
});
