import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../../scripts/host/paths.ts';
import type { UserFolders } from '../../scripts/host/userFolders.ts';

const source = path.join(projectRoot, 'test', 'vscode', 'nook');

/** Gives this user the extension that has files on no disk, for hosts with Node and without. */
export async function installNook({ extensions }: UserFolders): Promise<void> {
  const folder = path.join(extensions, 'bulletin-desk-tests.bulletin-desk-nook-0.0.0');
  await mkdir(folder, { recursive: true });
  await copyFile(path.join(source, 'package.json'), path.join(folder, 'package.json'));
  await build({ entryPoints: [path.join(source, 'extension.ts')], outfile: path.join(folder, 'extension.js'), bundle: true, platform: 'browser', target: 'es2022', format: 'cjs', external: ['vscode'], logLevel: 'warning' });
}
