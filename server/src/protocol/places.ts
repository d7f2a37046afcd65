import type { Position } from 'vscode-languageserver-types';

/** A place in an open document. */
export interface PlaceParams {
  readonly uri: string;
  readonly position: Position;
}
