import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentTags } from '../annotations/documentTags.ts';
import type { Vocabulary } from '../annotations/vocabulary.ts';
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
  /** The tags that the project knows. */
  readonly vocabulary: Vocabulary;
  /** The annotations and where they stand; null until they have been read, and where they cannot be. */
  readonly tags: DocumentTags | null;
  /** What the rules find in it; made when it is first asked for, and kept. */
  readonly inspected: Inspected;
}
