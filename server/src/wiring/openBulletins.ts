import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentTags } from '../annotations/documentTags.ts';
import { bothOverrides, noOverrides, overridesInText } from '../annotations/lineOverrides.ts';
import type { AnnotationPage } from '../annotations/page.ts';
import type { Bulletin } from '../bulletin/model.ts';
import { parseBulletin } from '../bulletin/parseBulletin.ts';
import type { HouseStyle } from '../bulletin/styles/houseStyle.ts';
import type { Overrides } from '../bulletin/readings/overrides.ts';
import type { Inspected } from '../features/codeActions.ts';
import type { DocumentLines } from '../features/documentLines.ts';
import { linesOf } from '../features/documentLines.ts';
import { knowsHost } from '../publishers/knowsHost.ts';
import type { Knowledge } from './inspect.ts';
import { inspect } from './inspect.ts';

/** One version of an open document; an edit makes the next. */
export class OpenBulletin {
  readonly document: TextDocument;
  #parsed: { readonly isBulletin: boolean | undefined; readonly said: string; readonly style: HouseStyle | null; readonly bulletin: Bulletin } | null = null;
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
    const overrides = this.overrides(claim);
    const said = JSON.stringify(overrides);
    const { isBulletin, style = null } = claim;
    if (this.#parsed === null || this.#parsed.isBulletin !== isBulletin || this.#parsed.said !== said || this.#parsed.style !== style) {
      this.#parsed = { isBulletin, said, style, bulletin: parseWith(this.document.getText(), claim, overrides) };
    }
    return this.#parsed.bulletin;
  }

  /** All that is said of lines, in the words that they have in this version. */
  overrides({ unkept = noOverrides, page = null }: Claim): Overrides {
    return bothOverrides(unkept, this.tags?.overrides ?? (page ? overridesInText(page, this.document.getText()) : noOverrides));
  }

  /** The model as the text alone has it, whatever is said of its lines. */
  asFound(claim: Claim): Bulletin {
    const { headlines, notHeadlines } = this.overrides(claim);
    return headlines.length + notHeadlines.length === 0 ? this.bulletin(claim) : parseWith(this.document.getText(), claim, noOverrides);
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
export interface Claim {
  readonly isBulletin?: boolean;
  /** What its house says of its lines. */
  readonly style?: HouseStyle | null;
  /** The annotations beside it, as they were last written. */
  readonly page?: AnnotationPage | null;
  /** What is said of its lines and not kept beside it. */
  readonly unkept?: Overrides;
}

/** What a claim says of lines, as a value that is the same for the same: what stands in a text changes with it. */
export function saidBeside({ page, unkept }: Claim): string {
  const said = page?.items.flatMap(({ annotation }) => (annotation.kind === 'override' ? [[annotation.value, annotation.target]] : [])) ?? [];
  return JSON.stringify([unkept, said]);
}

const hosts = knowsHost();

/** The model of a text that is open nowhere, with what is said of its lines. */
export function parse(text: string, claim: Claim): Bulletin {
  const { unkept = noOverrides, page = null } = claim;
  return parseWith(text, claim, bothOverrides(unkept, page ? overridesInText(page, text) : noOverrides));
}

/** The one place that parses. */
export function parseWith(text: string, { isBulletin, style = null }: Claim, overrides: Overrides): Bulletin {
  return parseBulletin(text, { ...(isBulletin !== undefined && { isBulletin }), overrides, style, knowsHost: hosts });
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
