import { RequestType } from 'vscode-jsonrpc';
import type { Position } from 'vscode-languageserver-types';

/** How an article is cited: by GB/T 7714, as CSL-JSON, or by the line that names its source. */
export type CitationStyle = 'gbt7714' | 'csl' | 'source-line';

export interface CitationParams {
  readonly uri: string;
  /** Each says the article that it stands in. */
  readonly positions: readonly Position[];
  readonly style: CitationStyle;
}

/**
 * Asks for the citations of articles, each once, in the order of the text: one per line, or for CSL-JSON in one array. Null where the
 * positions are in no article or, for the line of the source, none of the articles has one.
 */
export const citationRequest = new RequestType<CitationParams, string | null, void>('bulletin/citation');
