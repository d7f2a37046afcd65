import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Bulletin } from '../bulletin/model.ts';
import type { ParseOptions } from '../bulletin/parseBulletin.ts';
import { parseBulletin } from '../bulletin/parseBulletin.ts';

/** One version of an open document; an edit makes the next. */
export class OpenBulletin {
  readonly document: TextDocument;
  #parsed: { readonly claimed: boolean | undefined; readonly bulletin: Bulletin } | null = null;

  constructor(document: TextDocument) {
    this.document = document;
  }

  get uri(): string {
    return this.document.uri;
  }

  /** The model of this version: made when it is first asked for, so that a burst of edits costs one parse, and kept. */
  bulletin(claimed: boolean | undefined): Bulletin {
    if (this.#parsed === null || this.#parsed.claimed !== claimed) {
      this.#parsed = { claimed, bulletin: parse(this.document.getText(), claimed) };
    }
    return this.#parsed.bulletin;
  }

  /** The next version; this one is not to be used any more. */
  edited(changes: TextDocumentContentChangeEvent[], version: number): OpenBulletin {
    return new OpenBulletin(TextDocument.update(this.document, changes, version));
  }
}

/** The one place that parses: `claimed` says what is known of the text from outside, if anything. */
export function parse(text: string, claimed: boolean | undefined): Bulletin {
  const options: ParseOptions = claimed === undefined ? {} : { isBulletin: claimed };
  return parseBulletin(text, options);
}

/** The documents that the client has open, kept in step by the library. */
export function openBulletins(connection: Connection): TextDocuments<OpenBulletin> {
  const documents = new TextDocuments<OpenBulletin>({
    create: (uri, languageId, version, text) => new OpenBulletin(TextDocument.create(uri, languageId, version, text)),
    update: (open, changes, version) => open.edited(changes, version),
  });
  documents.listen(connection);
  return documents;
}
