import type { OverviewResult } from '../../server/src/protocol/overview.ts';

/** What the page is told. */
export interface ToPage {
  readonly kind: 'show';
  readonly overview: OverviewResult;
  readonly words: PageWords;
}

/** What the page itself says, in the user's language; `{0}` is a number. */
export interface PageWords {
  readonly table: string;
  readonly more: string;
  readonly close: string;
}

/** What the page asks for. */
export type FromPage =
  /** It is loaded, or loaded again. */
  | { readonly kind: 'ready' }
  /** The user wants what is true now. */
  | { readonly kind: 'refresh' }
  /** The user wants to see an article, by its number. */
  | { readonly kind: 'open'; readonly article: number }
  | { readonly kind: 'save'; readonly as: 'markdown' }
  /** The plots as a picture: SVG as text, PNG in base64. */
  | { readonly kind: 'save'; readonly as: 'svg' | 'png'; readonly data: string };
