import type { WorkspaceFolder } from 'vscode-languageserver';

/** The paths by which globs may know a document: in the innermost workspace folder that holds it, and from the root; with `/`. */
export function documentPaths(uri: string, folders: readonly Pick<WorkspaceFolder, 'uri'>[]): string[] {
  const inner = folderOf(uri, folders);
  const whole = decode(uri.replace(/^[a-z][\w+.-]*:(?:\/\/[^/]*)?/iu, ''));
  return inner === undefined ? [whole] : [decode(uri.slice(inner.length)), whole];
}

/** The URI of the innermost workspace folder that holds a document, with `/` at its end; undefined where none does. */
export function folderOf(uri: string, folders: readonly Pick<WorkspaceFolder, 'uri'>[]): string | undefined {
  return folders
    .map((folder) => folder.uri.replace(/\/?$/u, '/'))
    .filter((folder) => uri.startsWith(folder))
    .sort((a, b) => b.length - a.length)[0];
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
