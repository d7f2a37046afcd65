import { Disposable, FileSystemError, Uri, workspace } from 'vscode';
import { ResponseError, type BaseLanguageClient } from 'vscode-languageclient';
import { keepsFilesRequest, readFileRequest, writeFileRequest } from '../../server/src/protocol/clientFiles.ts';
import { linkNotFollowed } from '../../server/src/protocol/trust.ts';
import { LinkNotFollowed, refuseLink } from './unfollowedLinks.ts';

/** Reads and writes files for the server that are not on its disk. */
export function serveFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(keepsFilesRequest, ({ uri }) => workspace.fs.isWritableFileSystem(Uri.parse(uri, true).scheme) === true),
    client.onRequest(readFileRequest, async ({ uri, most = Infinity }) => {
      const file = Uri.parse(uri, true);
      await vetted(file);
      try {
        const { size } = await workspace.fs.stat(file);
        if (size > most) throw new Error(`${size} > ${most}`);
        return Array.from(await workspace.fs.readFile(file), (byte) => String.fromCharCode(byte)).join('');
      } catch (error) {
        if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
        throw error;
      }
    }),
    client.onRequest(writeFileRequest, async ({ uri, text }) => {
      const file = Uri.parse(uri, true);
      await vetted(file);
      await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    }),
  );
}

async function vetted(uri: Uri): Promise<void> {
  try {
    await refuseLink(uri);
  } catch (error) {
    throw error instanceof LinkNotFollowed ? new ResponseError(linkNotFollowed, error.message) : error;
  }
}
