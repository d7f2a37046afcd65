import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Bulletin } from '../bulletin/model.ts';
import type { Inspected } from '../features/codeActions.ts';
import type { DocumentLines } from '../features/documentLines.ts';
import type { Settings } from './settings.ts';

/** An open document as it stands now, with all that a feature may ask of it. */
export interface View {
  readonly document: TextDocument;
  readonly bulletin: Bulletin;
  readonly lines: DocumentLines;
  readonly settings: Settings;
  /** What the rules find in it; made when it is first asked for, and kept. */
  readonly inspected: Inspected;
}
