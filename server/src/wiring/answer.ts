import type { CancellationToken, RemoteConsole } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Bulletin } from '../bulletin/model.ts';

/** An open document as it stands now. */
export interface View {
  readonly document: TextDocument;
  readonly bulletin: Bulletin;
}

/** Answers one request about one document with what a feature makes of its model. */
export type Answer = <Result>(
  method: string,
  uri: string,
  token: CancellationToken,
  feature: (bulletin: Bulletin, document: TextDocument) => Result,
) => Promise<Result | null | ResponseError<void>>;

/**
 * The boundary of all requests: null for a document that is closed or no bulletin, and for a feature that throws,
 * which is logged; a bad request never takes the server down. Null, not an empty list: for an empty list of folding
 * ranges an editor gives up its own.
 */
export function answering(view: (uri: string) => Promise<View | null>, log: Pick<RemoteConsole, 'error'>): Answer {
  return async (method, uri, token, feature) => {
    try {
      const seen = await view(uri);
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, `${method} was cancelled`);
      return seen === null || !seen.bulletin.isBulletin ? null : feature(seen.bulletin, seen.document);
    } catch (error) {
      log.error(`${method} failed for ${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return null;
    }
  };
}
