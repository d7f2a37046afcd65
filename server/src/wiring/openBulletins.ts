import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentTags } from '../annotations/documentTags.ts';
import type { Bulletin } from '../bulletin/model.ts';
import type { ParseOptions } from '../bulletin/parseBulletin.ts';
import { parseBulletin } from '../bulletin/parseBulletin.ts';
import type { Inspected } from '../features/codeActions.ts';
import type { DocumentLines } from '../features/documentLines.ts';
import { linesOf } from '../features/documentLines.ts';
import { knowsHost } from '../publishers/knowsHost.ts';
import type { Knowledge } from './inspect.ts';
import { inspect } from './inspect.ts';

/** One version of an open document; an edit makes the next. */
export class OpenBulletin {
  readonly document: TextDocument;
  #parsed: { readonly claim: Claim; readonly bulletin: Bulletin } | null = null;
  /** The annotations and where they stand in this version; null until they have been read. */
  tags: DocumentTags | null = null;
  #lines: DocumentLines | null = null;
  #inspected: { readonly bulletin: Bulletin; readonly knowledge: Knowledge; readonly inspected: Inspected } | null = null;

  constructor(document: TextDocument) {
    this.document = document;
  }

  get uri(): string {
    return this.document.uri;
  }

  /** The model of this version: made when it is first asked for, so that a burst of edits costs one parse, and kept. */
  bulletin(claim: Claim): Bulletin {
    if (this.#parsed === null || this.#parsed.claim.isBulletin !== claim.isBulletin || this.#parsed.claim.overrides !== claim.overrides) {
      this.#parsed = { claim, bulletin: parse(this.document.getText(), claim) };
    }
    return this.#parsed.bulletin;
  }

  /** The lines of this version, without their line ends. */
  get lines(): DocumentLines {
    return (this.#lines ??= linesOf(this.document.getText()));
  }

  /** What the rules find in this version: made when it is first asked for, and kept while they know the same. */
  inspected(bulletin: Bulletin, knowledge: Knowledge): Inspected {
    if (this.#inspected?.bulletin !== bulletin || this.#inspected.knowledge !== knowledge) {
      this.#inspected = { bulletin, knowledge, inspected: inspect(this.uri, bulletin, this.lines, knowledge) };
    }
    return this.#inspected.inspected;
  }

  /** The next version; this one is not to be used any more. */
  edited(changes: TextDocumentContentChangeEvent[], version: number): OpenBulletin {
    const next = new OpenBulletin(TextDocument.update(this.document, changes, version));
    next.tags = this.tags?.edited(changes) ?? null;
    return next;
  }
}

/** What is known of a text from outside, if anything. */
export type Claim = Pick<ParseOptions, 'isBulletin' | 'overrides'>;

const hosts = knowsHost();

/** The one place that parses. */
export function parse(text: string, claim: Claim): Bulletin {
  return parseBulletin(text, { ...claim, knowsHost: hosts });
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
