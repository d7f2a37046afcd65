/**
 * The model: what a bulletin says, as values. Every feature, rule and export only looks at it.
 *
 * Lines count from 0, characters are UTF-16 code units, the end of a range is exclusive: the units of LSP, so that no
 * room above has to convert.
 */

export interface Position {
  /** Zero-based. */
  readonly line: number;
  /** Zero-based, in UTF-16 code units. */
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
}

/** A piece of text and where it stands. */
export interface Span {
  readonly text: string;
  readonly range: Range;
}

/** One piece of evidence behind a decision. `code` is a key for translation; `detail` quotes the text. */
export interface Reason {
  readonly code: string;
  readonly detail?: string;
}

/**
 * Why an article counts as sourced.
 * - `source-line`: a line or bracket names the publisher
 * - `front-matter`: the file's front matter does
 * - `own-report`: the house's own correspondents (本报讯, 本报记者)
 * - `agency`: a dateline names an agency (新华社北京8月1日电, "ATLANTA (UPI) --")
 * - `byline`: a byline of the house
 * - `section`: the compilation that the article is part of has a source
 * - `link`: a digest whose stories name their origin by an address alone
 */
export type Origin = 'source-line' | 'front-matter' | 'own-report' | 'agency' | 'byline' | 'section' | 'link';

export interface Source {
  /** As it stands in the document: `（来源：8 月 6日，新浪科技）`. */
  readonly text: string;
  /** As the document writes it; null where the source line names none. */
  readonly publisher: string | null;
  /** ISO 8601: `2021-08-06`, or `--08-06` where no year is printed; null where there is no (valid) date. */
  readonly date: string | null;
  readonly range: Range;
  readonly publisherRange: Range | null;
  readonly dateRange: Range | null;
  readonly reasons: readonly Reason[];
}

export type LinkRole = 'source' | 'body';

export interface Link {
  /** Exactly as written, never decoded or encoded again. */
  readonly url: string;
  readonly range: Range;
  /** The words that call the address (原文链接) where they stand apart from it. */
  readonly callRange: Range | null;
  readonly role: LinkRole;
}

export interface Article {
  /** Wrapped lines joined, without marks, numbers and publisher. Where the document prints none, the first sentence; null where that stands on another page, or nowhere. */
  readonly headline: string | null;
  /** Null where the document prints no headline. */
  readonly headlineRange: Range | null;
  /** Index into `Bulletin.sections`, or null. */
  readonly section: number | null;
  /** From the headline (or the first line) to the end of the last line. */
  readonly range: Range;
  readonly bylines: readonly Span[];
  readonly source: Source | null;
  readonly origin: Origin | null;
  readonly links: readonly Link[];
  /** The text with wrapped lines joined, one `\n` between paragraphs, without page furniture and foreign addresses. */
  readonly body: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

export interface Section {
  readonly name: string;
  /** The head's own line. */
  readonly nameRange: Range;
  /** The head and all articles under it. */
  readonly range: Range;
  /** The source of a compilation, which covers its parts. */
  readonly source: Source | null;
  /** How sure it is that its head is one, 0 to 1, where that was weighed. */
  readonly confidence?: number;
}

/** A printed page: it carries the addresses at its foot and the calls that they answer. */
export interface Page {
  readonly range: Range;
  /** Addresses at the page's foot, in order, those that nobody calls included. */
  readonly addresses: readonly Span[];
  /** The words that call an address (原文链接), in order. */
  readonly calls: readonly Span[];
}

/** A line that may be a headline, and may be none. */
export interface Doubt {
  /** The words of the line, or of the first one where they go on below. */
  readonly range: Range;
  /** Whether it is read as a headline. */
  readonly isHeadline: boolean;
  /** That it is one, 0 to 1. */
  readonly probability: number;
}

export interface Bulletin {
  readonly isBulletin: boolean;
  /** 0 to 1: how sure the detector is that this is a bulletin at all. */
  readonly confidence: number;
  /** BCP 47: `zh-Hans`, `zh-Hant`, `en`, `und`. */
  readonly language: string;
  readonly sections: readonly Section[];
  /** In the order of the text; ranges do not overlap. */
  readonly articles: readonly Article[];
  readonly pages: readonly Page[];
  /** Lines of which it is not sure whether they are headlines, in the order of the text; a person's word leaves no doubt. */
  readonly doubts: readonly Doubt[];
  readonly reasons: readonly Reason[];
}
