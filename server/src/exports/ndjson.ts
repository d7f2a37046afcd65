import type { AnnotatedDocument } from './annotatedJson.ts';

/** The document as one line of NDJSON, its line end included; line ends in the text are escaped. */
export function toNdjsonLine(document: AnnotatedDocument): string {
  return `${JSON.stringify(document)}\n`;
}
