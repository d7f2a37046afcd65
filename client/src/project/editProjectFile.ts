import { FileSystemError, Range, Uri, WorkspaceEdit, l10n, window, workspace } from 'vscode';
import type { Desk } from '../desk.ts';
import { readFailure, writeFailure } from '../exporting/failures.ts';
import { baseName } from '../exporting/names.ts';
import { writeWhole } from '../exporting/writeWhole.ts';
import { refuseLink } from '../unfollowedLinks.ts';
import type { Project } from './projectText.ts';
import { readProject, writeProject } from './projectText.ts';

/** What teaches a whole workspace folder, and lies in it. */
const name = '.bulletin-desk.json';

/**
 * Changes the project file of the workspace folder that holds the document, or makes it; true where it holds what is wanted
 * now. A file that is no JSON object is left as it is, and the user is told, as of every other failure.
 */
export async function editProjectFile(desk: Desk, document: Uri, change: (project: Project) => Project): Promise<boolean> {
  const folder = workspace.getWorkspaceFolder(document);
  if (!folder) {
    void window.showWarningMessage(l10n.t('{0} lies in no folder of the workspace. Open its folder, then try again.', baseName(document.path)));
    return false;
  }
  const uri = Uri.joinPath(folder.uri, name);
  const text = await textOf(uri);
  if (text === null) return false;
  const project = readProject(text);
  if (project === null) {
    void offerToRepair(uri);
    return false;
  }
  const wanted = change(project);
  return wanted === project || replaceText(desk, uri, writeProject(wanted, text));
}

/** What the editor shows where it is open, else what is on disk, nothing where there is no file; null where it cannot be read. */
async function textOf(uri: Uri): Promise<string | null> {
  try {
    return openDocument(uri)?.getText() ?? new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
    void window.showErrorMessage(readFailure(uri, error));
    return null;
  }
}

/** Through the editor where the file is open, so that what is not saved there is not lost. */
async function replaceText(desk: Desk, uri: Uri, text: string): Promise<boolean> {
  try {
    await refuseLink(uri);
    const document = openDocument(uri);
    if (!document) {
      await writeWhole(desk, uri, text);
      return true;
    }
    const edit = new WorkspaceEdit();
    edit.replace(uri, new Range(0, 0, document.lineCount, 0), text);
    return (await workspace.applyEdit(edit)) && (await document.save());
  } catch (error) {
    void window.showErrorMessage(writeFailure(uri, error));
    return false;
  }
}

function openDocument(uri: Uri) {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

async function offerToRepair(uri: Uri): Promise<void> {
  const open = l10n.t('Open');
  const message = l10n.t('{0} is not valid JSON, so nothing was written into it. Correct it, then try again.', workspace.asRelativePath(uri));
  if ((await window.showErrorMessage(message, open)) === open) await window.showTextDocument(uri);
}
