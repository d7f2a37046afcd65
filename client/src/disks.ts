import type { Uri } from 'vscode';
import { workspace } from 'vscode';
import type { Desk } from './desk.ts';

/** Whether a file or folder lies on the disk of the machine where the extension runs: only there a folder can be looked through. */
export function isOnDisk({ inBrowser }: Pick<Desk, 'inBrowser'>, uri: Uri): boolean {
  return !inBrowser && uri.scheme === 'file';
}

/** Whether there are workspace folders, and none of them lies on a disk: bulletins that are not open are not known there. */
export function isWithoutDisk(desk: Pick<Desk, 'inBrowser'>): boolean {
  const folders = workspace.workspaceFolders ?? [];
  return folders.length > 0 && !folders.some(({ uri }) => isOnDisk(desk, uri));
}
