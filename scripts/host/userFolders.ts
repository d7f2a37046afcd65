import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Settings of a user who is shown nothing but the work: no tips, no welcome, no updates, no saving behind one's back. */
export const calmSettings: Readonly<Record<string, unknown>> = {
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'window.restoreWindows': 'none',
};

/** A user who has just arrived: folders of their own, taken away again by remove() or, at the latest, when the process ends. */
export interface UserFolders {
  /** The folder that holds all the others. */
  readonly root: string;
  /** `--server-data-dir` of the embedded server; on the desktop its folder `data` is the `--user-data-dir`. */
  readonly server: string;
  readonly data: string;
  readonly extensions: string;
  remove(): Promise<void>;
}

/** Makes the folders of a new user, with these settings over the calm ones. */
export async function makeUserFolders(settings: Readonly<Record<string, unknown>> = {}): Promise<UserFolders> {
  // realpath: /tmp is a link on macOS, and VS Code compares addresses.
  const root = await realpath(await mkdtemp(path.join(os.tmpdir(), 'bulletin-desk-')));
  const removeAtExit = (): void => rmSync(root, { recursive: true, force: true });
  process.once('exit', removeAtExit);
  const server = path.join(root, 'server');
  const data = path.join(server, 'data');
  const extensions = path.join(root, 'extensions');
  await mkdir(extensions, { recursive: true });
  await mkdir(path.join(data, 'User'), { recursive: true });
  await writeFile(path.join(data, 'User', 'settings.json'), JSON.stringify({ ...calmSettings, ...settings }, null, 2));
  return {
    root,
    server,
    data,
    extensions,
    remove: async () => {
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
      process.off('exit', removeAtExit);
    },
  };
}
