import type { Credit } from '../evidence/credits.ts';
import type { SourceForm } from '../evidence/sources.ts';

/** UTF-16 units in a block's text, the end exclusive. */
export type Span = readonly [start: number, end: number];

/** Words that could name who published a story, and how they stand in it. */
export interface Candidate {
  readonly block: number;
  /** The whole of what names the source. */
  readonly span: Span;
  readonly publisher: Span;
  readonly date: Credit['date'];
  readonly byline: Span | null;
  readonly form: SourceForm;
  /** Where and how it stands, in every way that other stories of the document could repeat. */
  readonly slots: readonly string[];
  /** What the grammar of sources says of it: its form and how sure that is, or ''. */
  readonly told: string;
  /** The key of the label before it, or ''. */
  readonly key: string;
  /** What is left of the headline's line without it, where it stands beside the headline. */
  readonly headline: Span | null;
}

/** Words of a line that could be a name, before they are read. */
export interface Piece {
  readonly span: Span;
  /** How they are set off: `line`, `seg·0`, `bracket(end`, `label`, `open,` … */
  readonly shape: string;
  readonly form: SourceForm;
  readonly key?: string;
  readonly headline?: Span;
}
