import { RequestType, RequestType0 } from 'vscode-jsonrpc';
import type { Position, Range } from 'vscode-languageserver-types';

/** What is to be tagged: the whole article that holds a position, or a piece of the text. */
export type TagPlace = { readonly article: Position } | { readonly selection: Range };

export interface TagPlacesParams {
  readonly uri: string;
  readonly places: readonly TagPlace[];
}

export interface TagChoice {
  readonly value: string;
  /** Why it is offered: the project's vocabulary, used in the workspace, suggested for these articles. */
  readonly from: 'vocabulary' | 'used' | 'suggested';
  /** In the user's language: the vocabulary's description, how often it is used, or why it is suggested; may be empty. */
  readonly description: string;
  readonly color: string | null;
  /** Every one of the places has it. */
  readonly isSet: boolean;
}

/** Asks for the tags that could be put on places, in the order in which they are offered: vocabulary, used, suggested. Null where nothing can be tagged there. */
export const tagChoicesRequest = new RequestType<TagPlacesParams, readonly TagChoice[] | null, void>('bulletin/tagChoices');

export interface EditTagsParams {
  readonly uri: string;
  /** Where `add` goes, and where `remove` is taken from. */
  readonly places: readonly TagPlace[];
  readonly add: readonly string[];
  readonly remove: readonly string[];
  /** Annotations to take away, wherever they are: orphans, too. */
  readonly removeIds?: readonly string[];
  /** Orphans that are put on a piece of the text again, by their ids. */
  readonly attach?: readonly { readonly id: string; readonly selection: Range }[];
}

export interface EditTagsResult {
  /** How many tags came, went or were moved. */
  readonly changed: number;
  /** Takes it back when it is given to `undoTagsRequest`; null where nothing has changed. */
  readonly undo: string | null;
  /** Why nothing was written, in the user's language; null where all went well. */
  readonly problem: string | null;
}

/** Changes tags and writes them down; null where the document is closed or no bulletin. */
export const editTagsRequest = new RequestType<EditTagsParams, EditTagsResult | null, void>('bulletin/editTags');

/** Takes back a change of tags, in all the files that it was in; answers a problem in the user's language, or null. */
export const undoTagsRequest = new RequestType<{ readonly undo: string }, string | null, void>('bulletin/undoTags');

export interface ImportTagsParams {
  readonly uri: string;
  /** An export that holds tags: annotated JSON, NDJSON of it, or Web Annotation. */
  readonly text: string;
}

export interface ImportTagsResult {
  /** How many tags came; what was there already is not counted. */
  readonly tags: number;
  /** How many of them have lost their words: they are kept as orphans. */
  readonly orphans: number;
  /** Takes it back when it is given to `undoTagsRequest`; null where nothing has come. */
  readonly undo: string | null;
  /** Why nothing was imported, in the user's language; null where all went well. */
  readonly problem: string | null;
}

/** Puts the tags of an export on an open document, and writes them down; null where it is closed or no bulletin. */
export const importTagsRequest = new RequestType<ImportTagsParams, ImportTagsResult | null, void>('bulletin/importTags');

export interface RenameTagParams {
  readonly from: string;
  readonly to: string;
}

export interface RenameTagResult {
  readonly tags: number;
  readonly files: number;
  readonly undo: string | null;
  /** What was left alone and why, in the user's language. */
  readonly problems: readonly string[];
}

/** Renames a tag, and those below it, in all bulletins of the workspace; two that then have one name become one. */
export const renameTagRequest = new RequestType<RenameTagParams, RenameTagResult | null, void>('bulletin/renameTag');

/** Every tag of the workspace, with how often it is used; those of the vocabulary that nobody uses, too. */
export const allTagsRequest = new RequestType0<readonly { readonly value: string; readonly count: number; readonly color: string | null }[] | null, void>('bulletin/allTags');
