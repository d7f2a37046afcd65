import type { CancellationToken, RemoteConsole } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { View } from './view.ts';

/** Answers one request about one document with what a feature makes of it as it stands now. */
export type Answer = <Result>(
  method: string,
  uri: string,
  token: CancellationToken,
  feature: (view: View) => Result | Promise<Result>,
) => Promise<Result | null | ResponseError<never>>;

/** Answers one request that is about no single document. */
export type Attempt = <Result>(
  method: string,
  about: string,
  token: CancellationToken,
  work: () => Result | Promise<Result>,
) => Promise<Result | null | ResponseError<never>>;

/**
 * The boundary of all requests: null for what throws, which is logged, so that a bad request never takes the server
 * down; an error of LSP is answered as it is, and so is a request that was cancelled.
 */
export function attempting(log: Pick<RemoteConsole, 'error'>): Attempt {
  return async (method, about, token, work) => {
    const cancelled = () => new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${method} was cancelled`);
    try {
      if (token.isCancellationRequested) return cancelled();
      const result = await work();
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      if (error instanceof ResponseError) return new ResponseError<never>(error.code, error.message);
      log.error(`${method} failed for ${about}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return null;
    }
  };
}

/**
 * Requests about one document: null where it is closed or no bulletin. Null, not an empty list: for an empty list of
 * folding ranges an editor gives up its own.
 */
export function answering(attempt: Attempt, view: (uri: string) => Promise<View | null>): Answer {
  return (method, uri, token, feature) =>
    attempt(method, uri, token, async () => {
      const seen = await view(uri);
      return seen === null || !seen.bulletin.isBulletin || token.isCancellationRequested ? null : feature(seen);
    });
}
