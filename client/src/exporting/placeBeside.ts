import { Uri, workspace } from 'vscode';
import type { Desk } from '../desk.ts';

/**
 * The folder where something made of this file is proposed to be written: the file's own. For what has never been saved, and for the copy of
 * a sample, whose folder nobody would find again, the first folder of the workspace.
 */
export function placeBeside({ storage }: Pick<Desk, 'storage'>, file: Uri): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const isNew = file.scheme === 'untitled';
  const isSample = file.scheme === storage.scheme && file.path.startsWith(`${storage.path}/`);
  if (folder && (isNew || isSample)) return folder;
  return isNew ? Uri.file('/') : Uri.joinPath(file, '..');
}
