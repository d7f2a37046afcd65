import { RequestType } from 'vscode-jsonrpc';
import type { Range } from 'vscode-languageserver-types';
import type { WorkDoneProgressParams } from './progress.ts';

export interface OverviewParams extends WorkDoneProgressParams {
  /** One file, open or not. */
  readonly uri?: string;
  /** The bulletins in a folder of the workspace and below it; those of the whole workspace where neither is given. */
  readonly folder?: string;
  /** What the reports call all of it. */
  readonly name: string;
}

export interface OverviewArticle {
  /** As exports call it. */
  readonly id: string;
  /** For a reader, never empty. */
  readonly headline: string;
  readonly range: Range;
}

/** What articles are counted by. */
export type FigureKind = 'section' | 'publisher' | 'date' | 'link' | 'tag';

/** One plot; words are in the user's language. */
export interface OverviewFigure {
  readonly kind: FigureKind;
  readonly title: string;
  /** In the order in which they are shown. `key` is null for articles that have no such thing. */
  readonly bars: readonly { readonly key: string | null; readonly label: string; readonly articles: readonly number[] }[];
}

/** Bulletins in figures. Articles are numbered from 0 through all bulletins, one after the other. */
export interface OverviewResult {
  readonly bulletins: readonly { readonly uri: string; readonly name: string; readonly articles: readonly OverviewArticle[] }[];
  readonly figures: readonly OverviewFigure[];
  /** The articles that do not say where they come from. */
  readonly unsourced: readonly number[];
  /** In the user's language: what it is about, how many there are, and what `unsourced` and an empty figure are called. */
  readonly words: { readonly title: string; readonly counts: string; readonly unsourced: string; readonly name: string; readonly articles: string; readonly nothing: string };
  /** All of it as a Markdown report. */
  readonly markdown: string;
}

/** Asks for bulletins in figures; files that are none are left out, and null is answered where a file asked for is none or cannot be read. */
export const overviewRequest = new RequestType<OverviewParams, OverviewResult | null, void>('bulletin/overview');
