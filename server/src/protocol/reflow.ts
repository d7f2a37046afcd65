import { RequestType } from 'vscode-jsonrpc';
import type { Range, TextEdit } from 'vscode-languageserver-types';

export interface ReflowParams {
  readonly uri: string;
  /** The lines that are to be cleaned up; all where it is missing. */
  readonly range?: Range;
}

/** A text cleaned up, and the edits that make it; or why there is none. */
export type ReflowedText = { readonly text: string; readonly edits: readonly TextEdit[] } | { /** In the user's language. */ readonly problem: string };

/** Asks for an open document with its lines joined, its pages out and its addresses at their calls; null where it is closed. */
export const reflowRequest = new RequestType<ReflowParams, ReflowedText | null, void>('bulletin/reflow');
