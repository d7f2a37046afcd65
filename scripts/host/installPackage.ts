import path from 'node:path';
import { resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { installHost } from './installHost.ts';
import { projectRoot } from './paths.ts';
import { runCommand } from './runCommand.ts';
import type { UserFolders } from './userFolders.ts';
import { withoutOuterVSCode } from './withoutOuterVSCode.ts';

/** Makes the .vsix as `npm run package` does, installs it for this user and answers its path. Desktop undefined: in the embedded VS Code. */
export async function installPackage(user: UserFolders, desktop: string | undefined): Promise<string> {
  const file = path.join(user.root, 'bulletin-desk.vsix');
  await runCommand('npm', ['run', 'package', '--', '--out', file], { cwd: projectRoot });
  const install = ['--install-extension', file, '--extensions-dir', user.extensions];
  const [command, ...args] = desktop
    ? [...resolveCliArgsFromVSCodeExecutablePath(desktop, { reuseMachineInstall: true }), '--user-data-dir', user.data]
    : [process.execPath, (await installHost()).serverMain, '--accept-server-license-terms', '--server-data-dir', user.server];
  await runCommand(command as string, [...args, ...install], { cwd: user.root, env: withoutOuterVSCode() });
  return file;
}
