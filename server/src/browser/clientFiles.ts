import type { Connection } from 'vscode-languageserver/browser';
import { readFileRequest, writeFileRequest } from '../protocol.ts';
import type { AnnotationFiles, WorkspaceFiles } from '../wiring/place.ts';
import { decodeBytes } from './decodeBytes.ts';

/** The files that the client can reach, one by one: nobody looks through the workspace here. */
export function clientFiles(connection: Pick<Connection, 'sendRequest'>): { readonly files: WorkspaceFiles; readonly annotationFiles: AnnotationFiles } {
  const bytesOf = async (uri: string, most?: number): Promise<Uint8Array | null> => {
    const read = await connection.sendRequest(readFileRequest, { uri, ...(most === undefined || most === Infinity ? {} : { most }) });
    return read === null ? null : Uint8Array.from(read, (unit) => unit.charCodeAt(0));
  };
  return {
    files: {
      async read(uri, most) {
        const bytes = isFile(uri) ? await bytesOf(uri, most).catch(() => null) : null;
        const { text, encoding } = bytes === null ? { text: '', encoding: 'binary' } : decodeBytes(bytes);
        return encoding === 'binary' ? null : text;
      },
      stamp: () => Promise.resolve(null),
      async *bulletins() {
        // None: the client tells of those that are open.
      },
    },
    annotationFiles: {
      has: isFile,
      async read(uri) {
        const bytes = await bytesOf(uri);
        return bytes === null ? null : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      },
      write: (uri, text) => connection.sendRequest(writeFileRequest, { uri, text }),
    },
  };
}

/** What was never saved, and what programs make up, has no place. */
function isFile(uri: string): boolean {
  return /^(?:file|vscode-vfs|vscode-remote|vscode-test-web|memfs):/u.test(uri);
}
