import type { Range } from '../bulletin/model.ts';

/** What several bulletins say as a whole: the value that the page and every form of a report are made of. */
export interface Overview {
  /** In the order in which they were given; those without articles, too. */
  readonly bulletins: readonly OverviewBulletin[];
  readonly figures: readonly Figure[];
  /** The articles that do not say where they come from, by their numbers, in the order of the text. */
  readonly unsourced: readonly number[];
}

export interface OverviewBulletin {
  readonly uri: string;
  /** As the reader knows the file. */
  readonly name: string;
  /** Numbers of articles count from 0 through all bulletins, one after the other. */
  readonly articles: readonly OverviewArticle[];
}

export interface OverviewArticle {
  /** As exports call it. */
  readonly id: string;
  /** The headline, shortened where it is endless; how the article begins, said to be that, where there is none. */
  readonly headline: string;
  /** The headline, or the place of the first character. */
  readonly range: Range;
}

/** What articles are counted by. */
export type FigureKind = 'section' | 'publisher' | 'date' | 'link' | 'tag';

/** One plot. */
export interface Figure {
  readonly kind: FigureKind;
  /** In the reader's language. */
  readonly title: string;
  /** Largest first; dates and links in their own order. What has no name of its own comes last, but for links. */
  readonly bars: readonly Bar[];
}

export interface Bar {
  /** The name, the day, month or year (`2024-05-20`, `2024-05`, `2024`), or the outcome of a check; null where the articles have none. */
  readonly key: string | null;
  /** For the reader; never empty. */
  readonly label: string;
  /** By their numbers, in the order of the text; may be empty in a row of dates. */
  readonly articles: readonly number[];
}
