import type { WorkspaceFolder } from 'vscode';
import { ConfigurationTarget, Uri, l10n, window, workspace } from 'vscode';
import { learnHouseStyleRequest } from '../../../server/src/protocol/houseStyle.ts';
import type { Desk } from '../desk.ts';
import { writeFailure } from '../exporting/failures.ts';
import { baseName } from '../exporting/names.ts';
import { writeWhole } from '../exporting/writeWhole.ts';
import { chosenEditor } from '../places.ts';
import { editProjectFile } from '../project/editProjectFile.ts';
import { withHouseStyle } from '../project/withHouseStyle.ts';
import { globFor, isStyleName, styleNameFor } from '../styles/styleNames.ts';

/** What a caller has decided; the user is asked for the rest. */
export interface LearnWish {
  /** The path of the file within the workspace folder. */
  readonly name?: string;
  /** For which files the style is to hold: those called like this one or all of the folder, by the project file; all by the folder's settings; none yet. */
  readonly use?: 'glob' | 'folder' | 'setting' | 'nowhere';
}

/** Writes the house style of the active bulletin into a file, and sets it where the user says; null where nothing was written. */
export async function learnHouseStyle(desk: Desk, _given?: unknown, _selected?: unknown, wish: LearnWish = {}): Promise<Uri | null> {
  const editor = chosenEditor();
  if (editor === null) return null;
  const { uri } = editor.document;
  const file = baseName(uri.path);
  const folder = workspace.getWorkspaceFolder(uri) ?? (uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0] : undefined);
  if (!folder) {
    void window.showWarningMessage(l10n.t('{0} lies in no folder of the workspace. Open its folder, then try again.', file));
    return null;
  }
  const learnt = await desk.client.sendRequest(learnHouseStyleRequest, { uri: uri.toString() });
  if (learnt === null) return null;
  if ('problem' in learnt) {
    void window.showInformationMessage(learnt.problem);
    return null;
  }
  const explains = l10n.t('This style explains {0} of {1} articles', learnt.explained, learnt.articles);
  const name = wish.name ?? (await askName(folder, explains, styleNameFor(file)));
  if (name === undefined) return null;
  const use = wish.use ?? (await askUse(explains, globFor(file)));
  if (use === undefined) return null;
  const target = Uri.joinPath(folder.uri, name);
  try {
    await writeWhole(desk, target, learnt.json);
  } catch (error) {
    void window.showErrorMessage(writeFailure(target, error));
    return null;
  }
  if (use === 'setting') await workspace.getConfiguration('bulletin', folder.uri).update('houseStyle', name, ConfigurationTarget.WorkspaceFolder);
  else if (use !== 'nowhere') {
    await editProjectFile(desk, target, (project) => withHouseStyle(project, use === 'folder' ? '*' : globFor(file), name));
    if (workspace.getConfiguration('bulletin', uri).get('houseStyle', '') !== '') void window.showWarningMessage(l10n.t('The setting {0} names a house style, too, and wins over the project file.', 'bulletin.houseStyle'));
  }
  if (wish.use === undefined) void offerToOpen(target, explains);
  return target;
}

async function askName(folder: WorkspaceFolder, title: string, suggested: string): Promise<string | undefined> {
  return window.showInputBox({
    title,
    value: suggested,
    prompt: l10n.t('The name of its file in the workspace folder'),
    ignoreFocusOut: true,
    async validateInput(name) {
      if (!isStyleName(name)) return l10n.t('The name should lie within the folder and end in .bulletin-style.json.');
      const isThere = await workspace.fs.stat(Uri.joinPath(folder.uri, name)).then(() => true, () => false);
      return isThere ? { message: l10n.t('There is such a file already; it will be replaced.'), severity: 2 } : null;
    },
  });
}

async function askUse(title: string, glob: string): Promise<Required<LearnWish>['use'] | undefined> {
  const uses = [
    { use: 'glob', label: l10n.t('For files called {0}', glob), description: '.bulletin-desk.json' },
    { use: 'folder', label: l10n.t('For all files of the folder'), description: '.bulletin-desk.json' },
    { use: 'setting', label: l10n.t('For all files of the folder'), description: 'bulletin.houseStyle' },
    { use: 'nowhere', label: l10n.t('Only write the file'), description: '' },
  ] as const;
  return (await window.showQuickPick(uses, { title, placeHolder: l10n.t('Which files are to be read by it?'), ignoreFocusOut: true }))?.use;
}

async function offerToOpen(target: Uri, explains: string): Promise<void> {
  const open = l10n.t('Open');
  if ((await window.showInformationMessage(l10n.t('{0}. It is in {1}.', explains, workspace.asRelativePath(target)), open)) === open) await window.showTextDocument(target);
}
