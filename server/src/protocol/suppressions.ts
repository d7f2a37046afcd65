import { NotificationType } from 'vscode-jsonrpc';

/** A finding that the user does not want to see: of a rule, at an article, whatever is edited around it. */
export interface Suppression {
  readonly uri: string;
  readonly rule: string;
  /** The article's id, as exports call it; null for findings of the whole file. */
  readonly articleId: string | null;
}

export interface SuppressionsParams {
  /** All that holds from now on, in all files. */
  readonly suppressions: readonly Suppression[];
}

/** The user has suppressed a finding, or has taken that back. */
export const suppressionsNotification = new NotificationType<SuppressionsParams>('bulletin/suppressions');
