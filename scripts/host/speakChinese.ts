import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { UserFolders } from './userFolders.ts';

/**
 * Makes the embedded VS Code of this user speak Chinese, from its next start on. Its own words stay English, since the language
 * pack that has them is not on npm; extensions show theirs in Chinese, and these are what we look at.
 */
export async function speakChinese({ data, root }: UserFolders): Promise<void> {
  const words = path.join(root, 'zh-cn.json');
  await writeFile(words, JSON.stringify({ contents: {} }));
  const pack = { hash: 'none', label: '中文(简体)', extensions: [{ extensionIdentifier: { id: 'bulletin-desk.chinese' }, version: '1.0.0' }], translations: { vscode: words } };
  await writeFile(path.join(data, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
  await writeFile(path.join(data, 'User', 'argv.json'), JSON.stringify({ locale: 'zh-cn' }));
}
