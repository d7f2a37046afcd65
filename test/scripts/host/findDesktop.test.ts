import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findDesktop } from '../../../scripts/host/findDesktop.ts';

/** What stands above the command `code`, and what it starts, on this platform. */
const layout = {
  darwin: { command: 'Contents/Resources/app/bin/code', executable: 'Contents/MacOS/Electron' },
  win32: { command: 'bin/code.cmd', executable: 'Code.exe' },
}[process.platform as string] ?? { command: 'bin/code', executable: 'code' };

describe('finding a desktop VS Code', () => {
  let root = '';
  let command = '';
  let executable = '';

  beforeEach(async () => {
    root = await realpath(await mkdtemp(path.join(os.tmpdir(), 'bulletin-desk-')));
    command = path.join(root, 'vscode', layout.command);
    executable = path.join(root, 'vscode', layout.executable);
    for (const file of [command, executable]) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, '');
    }
  });
  afterEach(() => rm(root, { recursive: true }));

  it('takes what VSCODE_EXECUTABLE names, or the executable behind it where it names the command', () => {
    assert.equal(findDesktop({ VSCODE_EXECUTABLE: executable }), executable);
    assert.equal(findDesktop({ VSCODE_EXECUTABLE: command }), executable);
  });

  it('says so where VSCODE_EXECUTABLE names nothing', () => {
    assert.throws(() => findDesktop({ VSCODE_EXECUTABLE: path.join(root, 'none') }), /VSCODE_EXECUTABLE names .*none, which does not exist/u);
  });

  it('takes the executable behind the command on PATH, also through a link', async () => {
    const display = { DISPLAY: ':0' };
    assert.equal(findDesktop({ ...display, PATH: path.dirname(command) }), executable);
    if (process.platform === 'win32') return;
    const bin = path.join(root, 'usr', 'bin');
    await mkdir(bin, { recursive: true });
    await symlink(command, path.join(bin, 'code'));
    assert.equal(findDesktop({ ...display, PATH: bin }), executable);
  });

  it('finds none where no window can be shown', () => {
    if (process.platform !== 'linux') return;
    assert.equal(findDesktop({ PATH: path.dirname(command) }), undefined);
  });
});
