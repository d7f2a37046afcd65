import type { Bulletin } from '../bulletin/model.ts';
import { type ExportExtras, toAnnotatedDocument } from '../exports/annotatedJson.ts';
import { exportFormats } from '../exports/formats.ts';
import type { ExportParams, ExportResult } from '../protocol/exporting.ts';

/** A text and how it is stored; `binary` for what is no text. */
export interface StoredText {
  readonly text: string;
  readonly encoding: string;
}

/** How the export comes to a text and its model. */
export interface ExportContext {
  /** The text of an open document, or null. */
  readonly openText: (uri: string) => string | null;
  /** Reads a file's bytes (base64) as text. */
  readonly decode: (base64: string) => StoredText;
  readonly parse: (uri: string | null, stored: StoredText) => Promise<Bulletin>;
  /** What is known of a bulletin beside its model. */
  readonly extras: (uri: string, bulletin: Bulletin, text: string) => Promise<ExportExtras>;
  /** This moment, RFC 3339. */
  readonly now: () => string;
}

/** One document in the format asked for; null where the request gives no text and none is open. */
export async function exportDocument(params: ExportParams, context: ExportContext): Promise<ExportResult | null> {
  const stored = storedText(params, context);
  if (stored === null) return null;
  const bulletin = await context.parse(params.uri ?? null, stored);
  const extras = params.uri === undefined ? {} : await context.extras(params.uri, bulletin, stored.text);
  const document = toAnnotatedDocument(bulletin, { file: params.file ?? params.uri ?? '', encoding: stored.encoding }, extras);
  const { extension, serialize } = exportFormats[params.format ?? 'json'];
  const json = serialize({ document, text: stored.text, versionCreated: context.now() });
  return { isBulletin: bulletin.isBulletin, articles: bulletin.articles.length, extension, json };
}

function storedText(params: ExportParams, { openText, decode }: ExportContext): StoredText | null {
  const text = params.text ?? (params.uri === undefined ? null : openText(params.uri));
  if (text !== null) return { text, encoding: params.encoding ?? 'utf-8' };
  return params.bytes === undefined ? null : decode(params.bytes);
}
