import type { Connection } from 'vscode-languageserver';
import { keepsFilesRequest, readFileRequest, writeFileRequest } from '../protocol/clientFiles.ts';
import { linkNotFollowed } from '../protocol/trust.ts';
import type { StoredText } from './exportDocument.ts';
import type { KeptFiles } from './keptFiles.ts';
import { LinkNotFollowed } from './unfollowedLinks.ts';

/** The largest file of annotations that is asked for, in bytes: as many as the longest that is read can have. */
const LARGEST = 64_000_000;

/**
 * The files that the client can reach, one by one: nobody looks through the workspace in this way.
 *
 * @param decode a file's bytes (base64) as text
 */
export function clientFiles(connection: Pick<Connection, 'sendRequest'>, decode: (base64: string) => StoredText): KeptFiles {
  // A client that refuses, or has gone, keeps nothing.
  const has = async (uri: string): Promise<boolean> => mayBeKept(uri) && connection.sendRequest(keepsFilesRequest, { uri }).catch(() => false);
  return {
    files: {
      async read(uri, most = Infinity) {
        const units = mayBeKept(uri) ? await connection.sendRequest(readFileRequest, { uri, ...(most === Infinity ? {} : { most }) }).catch(() => null) : null;
        if (units === null) return null;
        const { text, encoding } = decode(btoa(units));
        return encoding === 'binary' ? null : text;
      },
      stamp: () => Promise.resolve(null),
      async *bulletins() {
        // None: the client tells of those that are open.
      },
    },
    annotationFiles: {
      has,
      async read(uri) {
        const units = await connection.sendRequest(readFileRequest, { uri, most: LARGEST }).catch((error: unknown) => refused(uri, error));
        return units === null ? null : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(units, (unit) => unit.charCodeAt(0)));
      },
      write: (uri, text) => connection.sendRequest(writeFileRequest, { uri, text }).catch((error: unknown) => refused(uri, error)),
    },
  };
}

function refused(uri: string, error: unknown): never {
  throw (error as { readonly code?: unknown } | null)?.code === linkNotFollowed ? new LinkNotFollowed(uri) : error;
}

/** What was never saved, and what programs make up, has no place: the client need not be asked. */
function mayBeKept(uri: string): boolean {
  return !/^(?:untitled|output|git|search-editor|walkThrough|bulletin-[a-z]+):/u.test(uri);
}
