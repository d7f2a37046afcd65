import type { AnnotatedDocument } from './annotatedJson.ts';

/** All that any format is made of. */
export interface Exportable {
  readonly document: AnnotatedDocument;
  /** The text that the document was made of. */
  readonly text: string;
  /** When this version was made, RFC 3339; null where nobody says, and then no format says so. */
  readonly versionCreated: string | null;
}

/** The name of the exported file without its folders. */
export function baseName({ file }: Pick<AnnotatedDocument, 'file'>): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

/** JSON as an export writes it: indented by two spaces, LF, lone surrogates escaped so that it can always be stored as UTF-8. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
