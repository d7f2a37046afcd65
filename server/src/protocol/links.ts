import { RequestType } from 'vscode-jsonrpc';
import type { WorkDoneProgressParams } from './progress.ts';

export interface CheckLinksParams extends WorkDoneProgressParams {
  /** The document; all bulletins of the workspace where it is missing. */
  readonly uri?: string;
  /** Ask again for what is known, too. */
  readonly recheck?: boolean;
  /** The user agrees to it this time, although checking is off. */
  readonly agreed?: boolean;
}

/** How many addresses came out how; or why none was asked for. */
export type CheckLinksResult =
  | { readonly alive: number; readonly moved: number; readonly broken: number; readonly unverifiable: number; readonly cancelled: boolean }
  | { readonly refused: 'off' | 'untrusted' | 'notBulletin' | 'impossible' };

/** Checks the addresses of a document, or of the workspace; reports progress, and can be cancelled. */
export const checkLinksRequest = new RequestType<CheckLinksParams, CheckLinksResult | null, void>('bulletin/checkLinks');
