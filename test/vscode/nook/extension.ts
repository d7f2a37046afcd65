import * as vscode from 'vscode';
import { MemoryFiles } from '../suite/memoryFiles.ts';

/** Called by VS Code when a folder of the scheme is opened: there is one with a bulletin in it, and one bulletin more that nobody opens. */
export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const files = new MemoryFiles();
  const put = (path: string, text: string): void => files.writeFile(vscode.Uri.from({ scheme: 'nook', path }), new TextEncoder().encode(text));
  files.createDirectory(vscode.Uri.from({ scheme: 'nook', path: '/简报 #1' }));
  put('/简报 #1/第 21 期.txt', bulletin(21));
  put('/简报 #1/第 22 期.txt', bulletin(22));
  subscriptions.push(vscode.workspace.registerFileSystemProvider('nook', files, { isCaseSensitive: true }));
}

function bulletin(issue: number): string {
  const stories = ['码头', '茶园', '盐田', '果林'].map((place, at) =>
    [`【${at + 1}】${place}里装上了自动气象站`, '', `第 ${issue} 批气象站每十分钟报一次风速和湿度，${place}里的人出门前先看一眼手机。`, `（来源：2024年5月${20 + at}日，${place}周报）`, ''].join('\n'),
  );
  return `江岸气象简报\n2024年第 ${issue} 期（5月24日出版）\n\n${stories.join('\n')}`;
}
