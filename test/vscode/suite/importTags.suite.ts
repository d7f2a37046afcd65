import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ImportTagsResult } from '../../../server/src/protocol/tags.ts';
import { inWorkspace, onDisk, runningExtension, shown, written } from './desk.ts';
import { removed } from './removed.ts';

const text = '山口读报\n2024年第 3 期（3月8日出版）\n\n索道换了新缆绳\n\n旧缆绳用了十二年，换下来的一段摆在站房门口给人看。\n（来源：2024年3月5日，山口日报）\n\n林场试种耐旱红松\n\n头一批两千棵栽在南坡，护林员每周去量一次高矮。\n（来源：2024年3月6日，山口晚报）\n';

describe('importing tags', () => {
  before(runningExtension);
  after(() => removed('导入'));

  it('brings back what was exported', async () => {
    const { uri } = await shown(await written(text, '导入', '读报.txt'));
    const editor = vscode.window.activeTextEditor ?? assert.fail();
    const at = editor.document.positionAt(text.indexOf('林场'));
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('bulletin.tagArticle', undefined, undefined, { add: ['林业', '试种'], quiet: true });
    const [target, sidecar] = [inWorkspace('导入', '读报.bulletin.json'), inWorkspace('导入', '读报.txt.annotations.json')];
    await vscode.commands.executeCommand('bulletin.exportAnnotatedJson', uri, undefined, { target, quiet: true });
    const [exported, before] = [await onDisk(target), await onDisk(sidecar)];
    await vscode.commands.executeCommand('bulletin.undoTagging');
    assert.notEqual(await onDisk(sidecar), before);
    const result = await vscode.commands.executeCommand<ImportTagsResult>('bulletin.importTags', undefined, undefined, { from: target, quiet: true });
    assert.deepEqual([result.tags, result.orphans, result.problem], [2, 0, null]);
    assert.equal(await onDisk(sidecar), before);
    await vscode.commands.executeCommand('bulletin.exportAnnotatedJson', uri, undefined, { target, quiet: true });
    assert.equal(await onDisk(target), exported);
  });
});
