import type { SourceForm, SourceMatch } from '../evidence/sources.ts';

/** UTF-16 units in a block's folded text, the end exclusive. */
export type Span = readonly [start: number, end: number];

/** Words of a story that could name its publisher, and how they stand there. */
export interface Candidate {
  readonly block: number;
  /** The whole of what names the source. */
  readonly span: Span;
  readonly publisher: Span;
  readonly date: SourceMatch['date'];
  readonly byline: Span | null;
  readonly form: SourceForm;
  /** The places where it stands, in words that are the same for what stands so in another story: `-1 bracket(end`, `label:来源`. */
  readonly slots: readonly string[];
  /** What the grammar of sources calls it, with `+` where its form makes it sure and `-` where it hardly does; empty where no grammar knows it. */
  readonly told: string;
  /** The words of the label before it. */
  readonly key: string;
  /** The headline on its line, where it stands beside one. */
  readonly headline: Span | null;
}

/** A piece of a line that could hold a name. */
export interface Piece {
  readonly span: Span;
  /** How it is set off: `line`, `seg·0`, `bracket(end`, `label`. */
  readonly shape: string;
  readonly form: SourceForm;
  readonly key?: string;
  readonly headline?: Span;
}

/** The piece elsewhere in the text. */
export function within(side: string, piece: Piece, form: SourceForm, headline?: Span): Piece {
  return { ...piece, shape: side + piece.shape, form, ...(headline && { headline }) };
}
