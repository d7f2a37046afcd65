import { pathToFileURL } from 'node:url';
import type { Server } from './startServer.ts';

export interface WorkbenchOptions {
  /** The folder that it opens: a path, or an address where it is on no disk. */
  readonly folder: string;
  /** A file that it opens. */
  readonly file?: string;
  /** Extensions that it loads from their folders. */
  readonly extensionDevelopmentPaths?: readonly string[];
  /** Loads those extensions in a worker of the browser, without Node. */
  readonly inBrowser?: boolean;
  /** A module whose run() is called in its extension host. */
  readonly extensionTestsPath?: string;
}

/** The address at which a browser finds the workbench of this server, with its token. */
export function workbenchAddress(server: Pick<Server, 'authority' | 'token'>, options: WorkbenchOptions): string {
  const remote = (file: string): string => `vscode-remote://${server.authority}${uriPath(file)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...(options.file ? [['openFile', remote(options.file)]] : []),
    ...(options.extensionDevelopmentPaths ?? []).map((folder) => ['extensionDevelopmentPath', remote(folder)]),
    ...(options.inBrowser ? [['extensionDevelopmentKind', 'web']] : []),
    ...(options.extensionTestsPath ? [['extensionTestsPath', remote(options.extensionTestsPath)]] : []),
  ];
  const query = new URLSearchParams({
    tkn: server.token,
    folder: /^[a-z][a-z0-9+.-]+:/iu.test(options.folder) ? options.folder : decodeURIComponent(uriPath(options.folder)),
    payload: JSON.stringify(payload),
  });
  return `http://${server.authority}/?${query}`;
}

/** `/a%20b` for a file of that path, `/c:/a` on Windows. */
function uriPath(file: string): string {
  return pathToFileURL(file).pathname;
}
