import { resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { installHost } from './installHost.ts';
import { runCommand } from './runCommand.ts';
import type { UserFolders } from './userFolders.ts';
import { withoutOuterVSCode } from './withoutOuterVSCode.ts';

/** Installs a .vsix for this user. Desktop undefined: in the embedded VS Code. */
export async function installPackage(user: UserFolders, file: string, desktop: string | undefined): Promise<void> {
  const install = ['--install-extension', file, '--extensions-dir', user.extensions];
  const [command, ...args] = desktop
    ? [...resolveCliArgsFromVSCodeExecutablePath(desktop, { reuseMachineInstall: true }), '--user-data-dir', user.data]
    : [process.execPath, (await installHost()).serverMain, '--accept-server-license-terms', '--server-data-dir', user.server];
  await runCommand(command as string, [...args, ...install], { cwd: user.root, env: withoutOuterVSCode() });
}
