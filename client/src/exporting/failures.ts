import type { Uri } from 'vscode';
import { FileSystemError, l10n, workspace } from 'vscode';
import { ResponseError } from 'vscode-languageclient';

/** Which file could not be read, why, and what to do. */
export function readFailure(uri: Uri, error: unknown): string {
  // The server's own sentence names the file.
  if (error instanceof ResponseError) return error.message;
  return l10n.t('{0} cannot be read: {1}', workspace.asRelativePath(uri), cause(error));
}

/** Which file could not be written, why, and what to do. */
export function writeFailure(uri: Uri, error: unknown): string {
  return l10n.t('{0} cannot be written: {1}', workspace.asRelativePath(uri), cause(error));
}

function cause(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  const code = error instanceof FileSystemError ? error.code : '';
  if (code === 'FileNotFound') return l10n.t('there is no such file or folder any more. Check the name and try again.');
  if (code === 'NoPermissions') return l10n.t('permission denied. Change its permissions, or choose another place.');
  if (code === 'FileIsADirectory') return l10n.t('it is a folder. Choose a file.');
  if (code === 'FileNotADirectory') return l10n.t('a part of its path is a file, not a folder. Choose another place.');
  if (code === 'Unavailable') return l10n.t('its file system does not answer. Check the connection and try again.');
  if (detail.includes('ENOSPC')) return l10n.t('the disk is full. Make room, or choose another place.');
  if (detail.includes('EROFS')) return l10n.t('the disk is read-only. Choose another place.');
  return detail;
}
