import type { Uri } from 'vscode';
import { l10n, workspace } from 'vscode';
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

/** In the words of VS Code's file systems and of this machine's. */
function cause(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  switch (code) {
    case 'FileNotFound':
    case 'ENOENT':
      return l10n.t('there is no such file or folder any more. Check the name and try again.');
    case 'NoPermissions':
    case 'EACCES':
    case 'EPERM':
      return l10n.t('permission denied. Change its permissions, or choose another place.');
    case 'FileIsADirectory':
    case 'EISDIR':
      return l10n.t('it is a folder. Choose a file.');
    case 'FileNotADirectory':
    case 'ENOTDIR':
      return l10n.t('a part of its path is a file, not a folder. Choose another place.');
    case 'Unavailable':
      return l10n.t('its file system does not answer. Check the connection and try again.');
    case 'ENOSPC':
      return l10n.t('the disk is full. Make room, or choose another place.');
    case 'EROFS':
      return l10n.t('the disk is read-only. Choose another place.');
    default:
      return String(message ?? error);
  }
}
