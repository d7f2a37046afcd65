import path from 'node:path';
import { projectRoot } from './paths.ts';
import { runCommand } from './runCommand.ts';

/** Makes the .vsix in this folder as `npm run package` does, and answers its path. */
export async function makePackage(folder: string): Promise<string> {
  const file = path.join(folder, 'bulletin-desk.vsix');
  await runCommand('npm', ['run', 'package', '--', '--out', file], { cwd: projectRoot });
  return file;
}
