import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Units } from './columns.ts';
import { MeasuredText } from './measuredText.ts';
import { isRecord, movePlaces } from './places.ts';

/** The texts of the documents that the client has open, in step with what the server holds of them. */
export class OpenTexts {
  readonly #units: Units;
  readonly #open = new Map<string, { readonly document: TextDocument; readonly text: MeasuredText }>();

  constructor(units: Units) {
    this.#units = units;
  }

  /** The text of an open document as it stands now. */
  get(uri: string): MeasuredText | undefined {
    return this.#open.get(uri)?.text;
  }

  /** Follows `didOpen`. */
  opened(params: unknown): void {
    const { uri, text } = documentOf(params);
    if (typeof uri === 'string' && typeof text === 'string') this.#keep(TextDocument.create(uri, '', 0, text));
  }

  /** Follows `didClose`. */
  closed(params: unknown): void {
    const { uri } = documentOf(params);
    if (typeof uri === 'string') this.#open.delete(uri);
  }

  /**
   * Follows `didChange`, and gives its parameters as we count: each change stands in the text that the one before has
   * made. What makes no sense is given on as it is, and ends the change here as it does in the server.
   */
  changed(params: unknown): unknown {
    const { uri, version } = documentOf(params);
    const open = typeof uri === 'string' ? this.#open.get(uri) : undefined;
    const changes: unknown = isRecord(params) ? params['contentChanges'] : undefined;
    if (open === undefined || typeof version !== 'number' || !Array.isArray(changes)) return params;
    const { document } = open;
    const contentChanges = [...(changes as readonly unknown[])];
    try {
      for (const [at, change] of contentChanges.entries()) {
        contentChanges[at] = this.#inOurs(change, document);
        this.#keep(TextDocument.update(document, [contentChanges[at] as TextDocumentContentChangeEvent], version));
      }
    } catch {
      // The server cannot do this change either; it says so itself.
    }
    return { ...(params as object), contentChanges };
  }

  #inOurs(change: unknown, document: TextDocument): unknown {
    const text = new MeasuredText(document, this.#units);
    return movePlaces(change, null, (position: Position) => text.in(position));
  }

  #keep(document: TextDocument): void {
    this.#open.set(document.uri, { document, text: new MeasuredText(document, this.#units) });
  }
}

function documentOf(params: unknown): Readonly<Record<string, unknown>> {
  const document: unknown = isRecord(params) ? params['textDocument'] : undefined;
  return isRecord(document) ? document : {};
}
