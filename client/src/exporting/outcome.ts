import type { Uri } from 'vscode';
import type { ExportFormatName } from '../../../server/src/protocol/exporting.ts';

/** What a caller of the export command may ask for; menus and the palette ask for nothing. */
export interface ExportWish {
  /** Annotated JSON where it is missing. */
  readonly format?: ExportFormatName;
  /** The file to write, or the folder where several files are exported; asked of the user where it is missing. */
  readonly target?: Uri;
  /** Show no message; the outcome says everything. One file goes beside itself where no target is given; what exists is replaced. */
  readonly quiet?: boolean;
}

/** What became of the files. */
export interface ExportOutcome {
  readonly written: Uri[];
  /** No bulletins. */
  readonly skipped: Uri[];
  /** Exported before, and the user would not have that replaced. */
  readonly kept: Uri[];
  /** With a sentence for the user. */
  readonly failed: { readonly uri: Uri; readonly message: string }[];
}

/** Nothing has become of any file yet. */
export function emptyOutcome(): ExportOutcome {
  return { written: [], skipped: [], kept: [], failed: [] };
}
