import { lstat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { localPath } from './localPath.ts';

/** Whether a file, or a folder between it and the one given, is a link; for no folder, whether the file is one. Of what is not there, or not on this machine: false. */
export async function isLink(uri: string, folder: string | undefined): Promise<boolean> {
  const path = localPath(uri);
  if (path === null) return false;
  const top = folder === undefined ? dirname(path) : localPath(folder)?.replace(/[\\/]$/u, '');
  for (let at = path; at !== top && at !== dirname(at); at = dirname(at)) {
    if ((await lstat(at).catch(() => null))?.isSymbolicLink()) return true;
  }
  return false;
}
