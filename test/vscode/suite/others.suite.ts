import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../../../scripts/host/eventually.ts';
import { inWorkspace, runningExtension, shown, written } from './desk.ts';
import { articlesOf, symbolsOf } from './outlineOf.ts';

const letter = `Dear Ms Holm,

thank you for your letter of 3 May. The key to the boat shed hangs where it always did, behind the
second door on the left, and the oars are under the bench.

We will be back on Sunday evening. If it rains before then, please close the window above the stove.

With kind regards
Jonas
`;

const readme = `# Boat shed

A list of what is in the shed.

## Install

Hang the key behind the second door.

## Use

Take the oars. Put them back.
`;

/** Too little to be taken for a bulletin by itself. */
const twoStories = `Harbour opens a third berth

The third berth of the harbour opened on Monday. The first ship to use it carried timber from the north.

Ferry to run twice a day

The ferry to the island will run twice a day from June. Tickets are sold on board.
`;
const itsHeadlines = ['Harbour opens a third berth', 'Ferry to run twice a day'];

async function headlinesOf(uri: vscode.Uri): Promise<string[]> {
  return (await articlesOf(uri)).map(({ name }) => name);
}

function isEmpty({ length }: readonly unknown[]): boolean {
  return length === 0;
}

function isNotEmpty({ length }: readonly unknown[]): boolean {
  return length > 0;
}

describe('a file that is no bulletin', () => {
  before(runningExtension);

  it('has no symbol where it is plain text', async () => {
    const { uri } = await shown(await written(letter, 'letter.txt'));
    assert.deepEqual(await symbolsOf(uri), []);
  });

  it('keeps the outline that VS Code gives Markdown, and nothing of ours beside it', async () => {
    const { uri } = await shown(await written(readme, 'boat-shed.md'));
    const symbols = await eventually(() => symbolsOf(uri), isNotEmpty);
    assert.deepEqual([...new Set(symbols.map(({ kind }) => kind))], [vscode.SymbolKind.String]);
    assert.deepEqual(await articlesOf(uri), []);
  });

  it('is one while the user says so', async () => {
    const { uri } = await shown(await written(twoStories, 'treated.txt'));
    assert.deepEqual(await headlinesOf(uri), []);
    await vscode.commands.executeCommand('bulletin.treatAsBulletin', uri);
    assert.deepEqual(await eventually(() => headlinesOf(uri), isNotEmpty), itsHeadlines);
    await vscode.commands.executeCommand('bulletin.resetTreatment', uri);
    await eventually(() => headlinesOf(uri), isEmpty);
  });

  it('is one where its language is Bulletin', async () => {
    const { uri } = await vscode.workspace.openTextDocument({ language: 'bulletin', content: twoStories });
    assert.deepEqual(await eventually(() => headlinesOf(uri), isNotEmpty), itsHeadlines);
  });

  it('is one while a setting includes it', async () => {
    const { uri } = await shown(await written(twoStories, 'port', 'harbour news.txt'));
    assert.deepEqual(await headlinesOf(uri), []);
    const settings = vscode.workspace.getConfiguration('bulletin');
    await settings.update('files.include', ['port/**/*.txt'], vscode.ConfigurationTarget.Workspace);
    assert.deepEqual(await eventually(() => headlinesOf(uri), isNotEmpty), itsHeadlines);
    await settings.update('files.include', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually(() => headlinesOf(uri), isEmpty);
  });
});

describe('a bulletin', () => {
  before(runningExtension);

  it('is none while the user says so', async () => {
    const { uri } = await shown(inWorkspace('海洋科技月报.txt'));
    assert.notDeepEqual(await headlinesOf(uri), []);
    await vscode.commands.executeCommand('bulletin.treatAsNotBulletin', uri);
    await eventually(() => symbolsOf(uri), isEmpty);
    await vscode.commands.executeCommand('bulletin.resetTreatment', uri);
    await eventually(() => headlinesOf(uri), isNotEmpty);
  });
});
