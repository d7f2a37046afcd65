import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { findOnPath } from './findOnPath.ts';

/**
 * The executable of a desktop VS Code that can show a window: VSCODE_EXECUTABLE, then `code` on PATH, then the usual places.
 * Undefined where there is none, or no display. Throws where VSCODE_EXECUTABLE names a file that does not exist.
 */
export function findDesktop(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['VSCODE_EXECUTABLE'];
  if (named && !existsSync(named)) throw new Error(`VSCODE_EXECUTABLE names ${named}, which does not exist.`);
  if (named) return executableBehind(named) ?? named;
  if (!hasDisplay(environment)) return undefined;
  const command = findOnPath(['code', 'code-insiders', 'codium'], environment);
  return (command && executableBehind(command)) ?? usualPaths(environment).find((file) => existsSync(file));
}

/** True where a window can be shown. */
export function hasDisplay(environment: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}

/** The command `code` is a script in a folder `bin` of VS Code; what it starts stands further up. Undefined where nothing does. */
function executableBehind(command: string): string | undefined {
  const bin = path.dirname(realpathSync(command));
  if (path.basename(bin) !== 'bin') return undefined;
  const candidates = {
    linux: ['../code', '../code-insiders', '../codium'],
    darwin: ['../../../MacOS/Electron', '../../../MacOS/Code'],
    win32: ['../Code.exe', '../Code - Insiders.exe', '../VSCodium.exe'],
  }[process.platform as string];
  return candidates?.map((candidate) => path.resolve(bin, candidate)).find((file) => existsSync(file));
}

function usualPaths(environment: NodeJS.ProcessEnv): string[] {
  const home = environment['HOME'] ?? '';
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(home, 'Applications')].map((folder) =>
      path.join(folder, 'Visual Studio Code.app', 'Contents', 'MacOS', 'Electron'),
    );
  }
  if (process.platform === 'win32') {
    const folders = [path.join(environment['LocalAppData'] ?? '', 'Programs'), environment['ProgramFiles'] ?? ''];
    return folders.map((folder) => path.join(folder, 'Microsoft VS Code', 'Code.exe'));
  }
  return ['/usr/share/code/code', '/opt/visual-studio-code/code', '/snap/code/current/usr/share/code/code'];
}
