import { RequestType } from 'vscode-jsonrpc';
import type { Range } from 'vscode-languageserver-types';
import type { PlaceParams } from './places.ts';

/** Why the text at the position was read as it was. */
export interface Explanation {
  readonly range: Range;
  /** Markdown, in the user's language; what it quotes of the document is escaped. */
  readonly markdown: string;
}

/** Asks for the explanation behind `Bulletin: Show Why`; null where nothing of a bulletin stands. */
export const explainRequest = new RequestType<PlaceParams, Explanation | null, void>('bulletin/explain');
