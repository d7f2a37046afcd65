import { RequestType } from 'vscode-jsonrpc';

/** What a document can be exported as. */
export type ExportFormatName = 'json' | 'ndjson' | 'web-annotation' | 'ninjs' | 'csl' | 'csv' | 'markdown';

/** One document to export: the text given, else the open document of that URI, else the file's bytes. */
export interface ExportParams {
  readonly uri?: string;
  readonly text?: string;
  /** The file as it is on disk, in base64; the server finds its encoding. */
  readonly bytes?: string;
  /** What the exported document calls the file; the URI where it is missing. */
  readonly file?: string;
  /** Annotated JSON where it is missing. */
  readonly format?: ExportFormatName;
  /** How the text is stored, where the client knows it; `utf-8` where it is missing. */
  readonly encoding?: string;
}

export interface ExportResult {
  readonly isBulletin: boolean;
  /** How many articles there are. */
  readonly articles: number;
  /** What a file of it is called, after the name of the bulletin: `.json`, `.csv` … */
  readonly extension: string;
  /** The exported document; JSON, unless another format was asked for. */
  readonly json: string;
}

/** Asks for the annotated JSON of one document; fails with a message for the user where there is nothing to export. */
export const exportRequest = new RequestType<ExportParams, ExportResult, void>('bulletin/export');
