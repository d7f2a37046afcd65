import { NotificationType, RequestType } from 'vscode-jsonrpc';

/** What the user has said of single lines of a file, by their words: no edit elsewhere changes it. */
export interface LineOverrides {
  /** Lines that are headlines. */
  readonly headlines: readonly string[];
  /** Lines that are none. */
  readonly notHeadlines: readonly string[];
}

export interface OverridesParams {
  readonly uri: string;
  /** All that holds for the file from now on. */
  readonly overrides: LineOverrides;
}

/** What the user has said of the lines of a text that no file of annotations lies beside; the client keeps it. */
export const overridesNotification = new NotificationType<OverridesParams>('bulletin/overrides');

export interface OverrideParams {
  readonly uri: string;
  /** What is said from now on; it replaces the opposite. */
  readonly add: LineOverrides;
  /** Lines of which nothing is said any more, by their words. */
  readonly remove: readonly string[];
}

export interface OverrideResult {
  /** All that is said of the file's lines now. */
  readonly overrides: LineOverrides;
  /** False where the text has no place for annotations beside it: then it holds while the server runs, and the client is to keep it. */
  readonly isKept: boolean;
  /** Takes it back when it is given to `undoTagsRequest`; null where nothing was written. */
  readonly undo: string | null;
  /** Why nothing was changed, in the user's language; null where all went well. */
  readonly problem: string | null;
}

/** Says of lines that they are headlines, or are none, and writes it down beside the bulletin, open or not; null where that cannot be read. */
export const overrideRequest = new RequestType<OverrideParams, OverrideResult | null, void>('bulletin/override');

/** Asks for what is said of the lines of an open document; null where it is closed. */
export const saidOfLinesRequest = new RequestType<{ readonly uri: string }, LineOverrides | null, void>('bulletin/saidOfLines');
