import { serializeAnnotated } from './annotatedJson.ts';
import { toCslJson } from './cslJson.ts';
import { toCsv } from './csv.ts';
import type { Exportable } from './exportable.ts';
import { toMarkdown } from './markdown.ts';
import { toNdjsonLine } from './ndjson.ts';
import { toNinjs } from './ninjs.ts';
import { toWebAnnotation } from './webAnnotation.ts';

/** What one document can be exported as. */
export interface ExportFormat {
  /** What a file of it is called, after the name of the bulletin. */
  readonly extension: string;
  /** The whole file, to be stored as UTF-8. */
  readonly serialize: (exportable: Exportable) => string;
}

/** All formats, by the names that a user gives them. */
export const exportFormats = {
  json: { extension: '.json', serialize: ({ document }) => serializeAnnotated(document) },
  ndjson: { extension: '.ndjson', serialize: ({ document }) => toNdjsonLine(document) },
  'web-annotation': { extension: '.jsonld', serialize: toWebAnnotation },
  ninjs: { extension: '.ninjs.json', serialize: toNinjs },
  csl: { extension: '.csl.json', serialize: toCslJson },
  csv: { extension: '.csv', serialize: toCsv },
  markdown: { extension: '.export.md', serialize: toMarkdown },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatId = keyof typeof exportFormats;
