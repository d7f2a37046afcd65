import { NotificationType, RequestType } from 'vscode-jsonrpc';
import type { Range } from 'vscode-languageserver-types';

/** A tag on an article, or on a piece of its text. */
export interface ShownTag {
  /** An IRI. */
  readonly id: string;
  /** Levels parted by `/`: `安全/勒索软件`. */
  readonly value: string;
  /** The words that it is on, as they were when it was written. */
  readonly quote: string;
  /** Where they stand now; null for an orphan, whose words are gone. */
  readonly range: Range | null;
  /** Whether it is on the whole article: on its headline or, where it has none, on its first line. */
  readonly onArticle: boolean;
}

/** What is known of a source's address. */
export type ShownLink = 'none' | 'unchecked' | 'alive' | 'moved' | 'broken' | 'unverifiable';

export interface ShownArticle {
  /** As exports call it. */
  readonly id: string;
  /** Null where the document prints none; then `words` says how it begins. */
  readonly headline: string | null;
  readonly words: string;
  readonly range: Range;
  /** The headline, or the first line. */
  readonly headRange: Range;
  /** Index into `AnnotatedBulletin.sections`, or null. */
  readonly section: number | null;
  readonly publisher: string | null;
  /** Whether it says where it comes from. */
  readonly isSourced: boolean;
  readonly link: ShownLink;
  /** In the order of the text. */
  readonly tags: readonly ShownTag[];
}

/** A bulletin with its tags, as a view shows it. */
export interface AnnotatedBulletin {
  readonly sections: readonly { readonly name: string; readonly range: Range }[];
  readonly articles: readonly ShownArticle[];
  /** Tags on text outside of every article. */
  readonly elsewhere: readonly ShownTag[];
  readonly orphans: readonly ShownTag[];
  /** By tag: `#rrggbb`, as the project file says. */
  readonly colors: Readonly<Record<string, string>>;
  /** Why the file of annotations cannot be used, in the user's language; null where it can, or there is none. */
  readonly problem: string | null;
}

/** Asks for the tags of an open document; null where it is no bulletin. */
export const annotatedRequest = new RequestType<{ readonly uri: string }, AnnotatedBulletin | null, void>('bulletin/annotated');

/** The tags of a document are others now, or stand elsewhere otherwise than by an edit. */
export const tagsChangedNotification = new NotificationType<{ readonly uri: string }>('bulletin/tagsChanged');
