import { RequestType } from 'vscode-jsonrpc';
import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { PlaceParams } from './places.ts';

/** The next article that should name its source and does not, after the position and then from the top; null where there is none. */
export const nextWithoutSourceRequest = new RequestType<PlaceParams, NextArticle | null, void>('bulletin/nextWithoutSource');

export interface NextArticle {
  /** Where to go: the headline, or the article's first line. */
  readonly range: Range;
  readonly headline: string | null;
}

export interface SourceCandidatesParams extends PlaceParams {
  /** What the user has typed as a source: asks for this one alone. */
  readonly publisher?: string;
}

/** One source that could be attached to an article. */
export interface SourceCandidate {
  /** The line as it will stand in the document. */
  readonly label: string;
  /** Why it is offered. */
  readonly description: string;
  readonly edit: WorkspaceEdit;
  /** True where it is clearly right; for at most one. */
  readonly isPreferred: boolean;
}

/** The sources that could be attached to the article at the position, best first; empty where none is missing. */
export const sourceCandidatesRequest = new RequestType<SourceCandidatesParams, readonly SourceCandidate[] | null, void>('bulletin/sourceCandidates');
