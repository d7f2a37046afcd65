import { Disposable, FileSystemError, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readFileRequest, writeFileRequest } from '../../server/src/protocol.ts';

/** Reads and writes files for a server that has no disk of its own. */
export function serveFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(readFileRequest, async ({ uri, most }) => {
      try {
        const file = Uri.parse(uri, true);
        if (most !== undefined && (await workspace.fs.stat(file)).size > most) return null;
        return Array.from(await workspace.fs.readFile(file), (byte) => String.fromCharCode(byte)).join('');
      } catch (error) {
        if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
        throw error;
      }
    }),
    client.onRequest(writeFileRequest, async ({ uri, text }) => {
      await workspace.fs.writeFile(Uri.parse(uri, true), new TextEncoder().encode(text));
    }),
  );
}
