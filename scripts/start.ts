/**
 * `npm start`: a real VS Code with the extension and a copy of samples/. A desktop VS Code if there is one, else the embedded
 * one in a browser. Ctrl+C ends it. With --check: makes sure that it comes up, and ends it.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildExtension } from './host/buildExtension.ts';
import { copySamples } from './host/copySamples.ts';
import { findDesktop, hasDisplay } from './host/findDesktop.ts';
import { installHost } from './host/installHost.ts';
import { openPage } from './host/openPage.ts';
import { projectRoot } from './host/paths.ts';
import { startServer } from './host/startServer.ts';
import { makeUserFolders } from './host/userFolders.ts';
import type { UserFolders } from './host/userFolders.ts';
import { withoutOuterVSCode } from './host/withoutOuterVSCode.ts';
import { tabShown } from './host/workbenchActions.ts';
import { workbenchAddress } from './host/workbenchAddress.ts';

const firstSample = '海洋科技月报.txt';
const checkOnly = process.argv.includes('--check');

const interrupted = new Promise<void>((resolve) => {
  process.once('SIGINT', () => resolve());
  process.once('SIGTERM', () => resolve());
});

const user = await makeUserFolders();
try {
  await buildExtension();
  const folder = await copySamples(user.root);
  const desktop = findDesktop();
  if (desktop) await showInDesktop(desktop, folder, user);
  else await showInBrowser(folder, user);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await user.remove();
}

async function showInDesktop(executable: string, folder: string, user: UserFolders): Promise<void> {
  console.log(`Opening ${executable} with the extension and a copy of samples/. Ctrl+C ends it.`);
  const child = spawn(
    executable,
    [
      folder,
      path.join(folder, firstSample),
      `--extensionDevelopmentPath=${projectRoot}`,
      `--user-data-dir=${user.data}`,
      `--extensions-dir=${user.extensions}`,
      '--disable-workspace-trust',
      '--skip-welcome',
      // Chromium refuses to run as root with its sandbox on.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    { env: withoutOuterVSCode(), stdio: 'ignore' },
  );
  const closed = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
  const spawned = new Promise<void>((resolve) => child.once('spawn', () => resolve()));
  await Promise.race([checkOnly ? spawned : interrupted, closed]);
  child.kill();
  await closed;
}

async function showInBrowser(folder: string, user: UserFolders): Promise<void> {
  const server = await startServer({
    host: await installHost(),
    dataFolder: user.server,
    extensionsFolder: user.extensions,
  });
  const address = workbenchAddress(server, {
    folder,
    file: path.join(folder, firstSample),
    extensionDevelopmentPaths: [projectRoot],
  });
  try {
    if (checkOnly) return await check(address);
    console.log(`VS Code, with the extension and a copy of samples/, is at\n\n  ${address}\n\nCtrl+C ends it.`);
    if (hasDisplay()) openInBrowser(address);
    await Promise.race([interrupted, server.ended]);
  } finally {
    await server.stop();
  }
}

async function check(address: string): Promise<void> {
  const { page, close } = await openPage(address);
  try {
    await tabShown(page, firstSample);
  } finally {
    await close();
  }
  console.log(`The embedded VS Code is up and shows ${firstSample}.`);
}

/** Where no browser comes up the address is still printed. */
function openInBrowser(address: string): void {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  spawn(command, [address], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}
