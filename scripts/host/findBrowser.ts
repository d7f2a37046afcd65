import { existsSync } from 'node:fs';
import path from 'node:path';
import { findOnPath } from './findOnPath.ts';
import { runCommand } from './runCommand.ts';

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/**
 * The Chrome, Chromium or Edge of this machine (CHROME_PATH names one); where there is none, on a Debian machine as root,
 * installs Chromium; else rejects and says what to do.
 */
export async function findBrowser(log: (line: string) => void = console.log): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  const found = named ?? installedBrowser();
  if (found) return found;
  if (canUseApt()) {
    log('No Chrome, Chromium or Edge found: installing chromium and fonts-noto-cjk with apt-get …');
    await installWithApt(['chromium', 'fonts-noto-cjk']);
    const installed = installedBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No Chrome, Chromium or Edge was found on this machine. Install one (on Debian: apt-get install chromium fonts-noto-cjk), ' +
      'or let CHROME_PATH name its executable.',
  );
}

function installedBrowser(): string | undefined {
  return findOnPath(namesOnPath) ?? usualPaths().find((file) => existsSync(file));
}

function usualPaths(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', path.join(process.env['HOME'] ?? '', 'Applications')];
    return folders.flatMap((folder) => apps.map((app) => path.join(folder, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  if (process.platform === 'win32') {
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => process.env[name] ?? []);
    return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  }
  return [];
}

function canUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && findOnPath(['apt-get']) !== undefined;
}

async function installWithApt(packages: readonly string[]): Promise<void> {
  const options = { cwd: '/', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await runCommand('apt-get', ['update'], options);
  await runCommand('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], options);
}
