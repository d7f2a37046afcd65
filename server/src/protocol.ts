import { NotificationType, RequestType } from 'vscode-jsonrpc';

/** The settings of the section `bulletin`, as a client sends them. */
export interface BulletinSettings {
  readonly files: {
    /** Globs of files that are bulletins whatever they look like. */
    readonly include: readonly string[];
    /** Globs of files that are none; they win over `include`. */
    readonly exclude: readonly string[];
  };
}

/** What the user has said of a file: it wins over every setting and over what the text looks like. */
export type Treatment = 'bulletin' | 'notBulletin';

/** What a client may hand over when it starts the server; every part may be missing. */
export interface InitializationOptions {
  /** By document URI. */
  readonly treatments?: Readonly<Record<string, Treatment>>;
  /** For clients that cannot be asked with `workspace/configuration`. */
  readonly settings?: BulletinSettings;
}

export interface TreatmentParams {
  readonly uri: string;
  /** Null takes the user's word back. */
  readonly treatment: Treatment | null;
}

/** The user has said that a file is a bulletin, or none, or has taken that back. */
export const treatmentNotification = new NotificationType<TreatmentParams>('bulletin/treatment');

/** One document to export: the text given, else the open document of that URI, else the file's bytes. */
export interface ExportParams {
  readonly uri?: string;
  readonly text?: string;
  /** The file as it is on disk, in base64; the server finds its encoding. */
  readonly bytes?: string;
  /** What the exported document calls the file; the URI where it is missing. */
  readonly file?: string;
  /** How the text is stored, where the client knows it; `utf-8` where it is missing. */
  readonly encoding?: string;
}

export interface ExportResult {
  readonly isBulletin: boolean;
  /** How many articles there are. */
  readonly articles: number;
  /** The exported document. */
  readonly json: string;
}

/** Asks for the annotated JSON of one document; fails with a message for the user where there is nothing to export. */
export const exportRequest = new RequestType<ExportParams, ExportResult, void>('bulletin/export');
