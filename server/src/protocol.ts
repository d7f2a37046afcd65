import { NotificationType, RequestType, RequestType0 } from 'vscode-jsonrpc';
import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';

/** A token under which the work's progress is told, as LSP has it. */
interface WorkDoneProgressParams {
  readonly workDoneToken?: string | number;
}

/** How a finding of a rule is shown; `off` shows none. */
export type RuleSeverity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** The settings of the section `bulletin`, as a client sends them. */
export interface BulletinSettings {
  readonly files: {
    /** Globs of files that are bulletins whatever they look like. */
    readonly include: readonly string[];
    /** Globs of files that are none; they win over `include`. */
    readonly exclude: readonly string[];
  };
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly rules: Readonly<Record<string, RuleSeverity>>;
  /** The path of a house style within the workspace folder, or several by globs of the files that they hold for; empty for none. */
  readonly houseStyle: string | Readonly<Record<string, string>>;
  readonly diagnostics: {
    /** Whether findings are shown for bulletins of the workspace that are not open, too. */
    readonly workspace: boolean;
  };
  readonly inlayHints: { readonly enabled: boolean };
  readonly codeLens: { readonly enabled: boolean };
  readonly links: {
    readonly check: LinkChecking;
    /** Hosts, and ranges of addresses (CIDR), of private networks that may be asked for; only the user's own settings are to fill it. */
    readonly allowPrivate: readonly string[];
    /** Globs over addresses, and hosts, that are never asked for. */
    readonly exclude: readonly string[];
    /** For how many hours a result of each kind is believed. */
    readonly cacheHours: { readonly alive: number; readonly broken: number; readonly unverifiable: number };
  };
}

/** When addresses are asked for: never; when the user says so; also when a bulletin is saved, or opened and saved. */
export type LinkChecking = 'off' | 'manual' | 'onSave' | 'onOpen';

/** What the user has said of a file: it wins over every setting and over what the text looks like. */
export type Treatment = 'bulletin' | 'notBulletin';

/** What a client may hand over when it starts the server; every part may be missing. */
export interface InitializationOptions {
  /** By document URI. */
  readonly treatments?: Readonly<Record<string, Treatment>>;
  /** For clients that cannot be asked with `workspace/configuration`. */
  readonly settings?: Partial<BulletinSettings>;
  /** What the user has said of single lines, by document URI, where it is not in a file of annotations. */
  readonly overrides?: Readonly<Record<string, LineOverrides>>;
  /** What the user has suppressed, in all files. */
  readonly suppressions?: readonly Suppression[];
  /** Whether the client has the commands of `clientCommands`, so that they may be offered. */
  readonly commands?: boolean;
  /** Whether the client reads and writes files that the server has no disk for. */
  readonly servesFiles?: boolean;
  /** Whether the user trusts the workspace; without that no address is asked for, and no link in a folder is followed. True where it is missing. */
  readonly trusted?: boolean;
  /** A folder of this machine in which the server may keep what it found of links. */
  readonly cacheFolder?: string;
  /** A folder of this machine, of this workspace alone, in which the server may keep its index. */
  readonly storageFolder?: string;
}

/** What the user has said of single lines of a file, by their words: no edit elsewhere changes it. */
export interface LineOverrides {
  /** Lines that are headlines. */
  readonly headlines: readonly string[];
  /** Lines that are none. */
  readonly notHeadlines: readonly string[];
}

export interface OverridesParams {
  readonly uri: string;
  /** All that holds for the file from now on. */
  readonly overrides: LineOverrides;
}

/** What the user has said of the lines of a text that no file of annotations lies beside; the client keeps it. */
export const overridesNotification = new NotificationType<OverridesParams>('bulletin/overrides');

export interface OverrideParams {
  readonly uri: string;
  /** What is said from now on; it replaces the opposite. */
  readonly add: LineOverrides;
  /** Lines of which nothing is said any more, by their words. */
  readonly remove: readonly string[];
}

export interface OverrideResult {
  /** All that is said of the file's lines now. */
  readonly overrides: LineOverrides;
  /** False where the text has no place for annotations beside it: then it holds while the server runs, and the client is to keep it. */
  readonly isKept: boolean;
  /** Takes it back when it is given to `undoTagsRequest`; null where nothing was written. */
  readonly undo: string | null;
  /** Why nothing was changed, in the user's language; null where all went well. */
  readonly problem: string | null;
}

/** Says of lines that they are headlines, or are none, and writes it down beside the bulletin, open or not; null where that cannot be read. */
export const overrideRequest = new RequestType<OverrideParams, OverrideResult | null, void>('bulletin/override');

/** Asks for what is said of the lines of an open document; null where it is closed. */
export const saidOfLinesRequest = new RequestType<{ readonly uri: string }, LineOverrides | null, void>('bulletin/saidOfLines');

/** A finding that the user does not want to see: of a rule, at an article, whatever is edited around it. */
export interface Suppression {
  readonly uri: string;
  readonly rule: string;
  /** The article's id, as exports call it; null for findings of the whole file. */
  readonly articleId: string | null;
}

export interface SuppressionsParams {
  /** All that holds from now on, in all files. */
  readonly suppressions: readonly Suppression[];
}

/** The user has suppressed a finding, or has taken that back. */
export const suppressionsNotification = new NotificationType<SuppressionsParams>('bulletin/suppressions');

/** The client's commands that code actions call; each is called with one argument of the type named. */
export const clientCommands = {
  /** With a `Suppression`: remembers it and sends all of them. */
  suppressFinding: 'bulletin.suppressFinding',
  /** With an `AcceptedHost`: writes it into the project file. */
  acceptPublisherHost: 'bulletin.acceptPublisherHost',
  /** With a `PlaceParams`: says that the line there is a headline. */
  isHeadline: 'bulletin.isHeadline',
  /** With a `PlaceParams`: says that no article begins at the line there. */
  notAnArticle: 'bulletin.notAnArticle',
  /** With a `PlaceParams`: shows the candidates for a source to attach there. */
  attachSource: 'bulletin.attachSource',
  /** With a `PlaceParams`: shows why the text was read as it was. */
  showWhy: 'bulletin.showWhy',
} as const;

/** A host that is a publisher's own: what "accept" teaches the project file that holds for the document. */
export interface AcceptedHost {
  readonly uri: string;
  readonly publisher: string;
  readonly host: string;
}

/** A place in an open document. */
export interface PlaceParams {
  readonly uri: string;
  readonly position: Position;
}

/** The next article that should name its source and does not, after the position and then from the top; null where there is none. */
export const nextWithoutSourceRequest = new RequestType<PlaceParams, NextArticle | null, void>('bulletin/nextWithoutSource');

export interface NextArticle {
  /** Where to go: the headline, or the article's first line. */
  readonly range: Range;
  readonly headline: string | null;
}

export interface SourceCandidatesParams extends PlaceParams {
  /** What the user has typed as a source: asks for this one alone. */
  readonly publisher?: string;
}

/** One source that could be attached to an article. */
export interface SourceCandidate {
  /** The line as it will stand in the document. */
  readonly label: string;
  /** Why it is offered. */
  readonly description: string;
  readonly edit: WorkspaceEdit;
  /** True where it is clearly right; for at most one. */
  readonly isPreferred: boolean;
}

/** The sources that could be attached to the article at the position, best first; empty where none is missing. */
export const sourceCandidatesRequest = new RequestType<SourceCandidatesParams, readonly SourceCandidate[] | null, void>('bulletin/sourceCandidates');

/** Why the text at the position was read as it was. */
export interface Explanation {
  readonly range: Range;
  /** Markdown, in the user's language; what it quotes of the document is escaped. */
  readonly markdown: string;
}

/** Asks for the explanation behind `Bulletin: Show Why`; null where nothing of a bulletin stands. */
export const explainRequest = new RequestType<PlaceParams, Explanation | null, void>('bulletin/explain');

/** A tag on an article, or on a piece of its text. */
export interface ShownTag {
  /** An IRI. */
  readonly id: string;
  /** Levels parted by `/`: `安全/勒索软件`. */
  readonly value: string;
  /** The words that it is on, as they were when it was written. */
  readonly quote: string;
  /** Where they stand now; null for an orphan, whose words are gone. */
  readonly range: Range | null;
  /** Whether it is on the whole article: on its headline or, where it has none, on its first line. */
  readonly onArticle: boolean;
}

/** What is known of a source's address. */
export type ShownLink = 'none' | 'unchecked' | 'alive' | 'moved' | 'broken' | 'unverifiable';

export interface ShownArticle {
  /** As exports call it. */
  readonly id: string;
  /** Null where the document prints none; then `words` says how it begins. */
  readonly headline: string | null;
  readonly words: string;
  readonly range: Range;
  /** The headline, or the first line. */
  readonly headRange: Range;
  /** Index into `AnnotatedBulletin.sections`, or null. */
  readonly section: number | null;
  readonly publisher: string | null;
  /** Whether it says where it comes from. */
  readonly isSourced: boolean;
  readonly link: ShownLink;
  /** In the order of the text. */
  readonly tags: readonly ShownTag[];
}

/** A bulletin with its tags, as a view shows it. */
export interface AnnotatedBulletin {
  readonly sections: readonly { readonly name: string; readonly range: Range }[];
  readonly articles: readonly ShownArticle[];
  /** Tags on text outside of every article. */
  readonly elsewhere: readonly ShownTag[];
  readonly orphans: readonly ShownTag[];
  /** By tag: `#rrggbb`, as the project file says. */
  readonly colors: Readonly<Record<string, string>>;
  /** Why the file of annotations cannot be used, in the user's language; null where it can, or there is none. */
  readonly problem: string | null;
}

/** Asks for the tags of an open document; null where it is no bulletin. */
export const annotatedRequest = new RequestType<{ readonly uri: string }, AnnotatedBulletin | null, void>('bulletin/annotated');

/** The tags of a document are others now, or stand elsewhere otherwise than by an edit. */
export const tagsChangedNotification = new NotificationType<{ readonly uri: string }>('bulletin/tagsChanged');

/** What is to be tagged: the whole article that holds a position, or a piece of the text. */
export type TagPlace = { readonly article: Position } | { readonly selection: Range };

export interface TagPlacesParams {
  readonly uri: string;
  readonly places: readonly TagPlace[];
}

export interface TagChoice {
  readonly value: string;
  /** Why it is offered: the project's vocabulary, used in the workspace, suggested for these articles. */
  readonly from: 'vocabulary' | 'used' | 'suggested';
  /** In the user's language: the vocabulary's description, how often it is used, or why it is suggested; may be empty. */
  readonly description: string;
  readonly color: string | null;
  /** Every one of the places has it. */
  readonly isSet: boolean;
}

/** Asks for the tags that could be put on places, in the order in which they are offered: vocabulary, used, suggested. Null where nothing can be tagged there. */
export const tagChoicesRequest = new RequestType<TagPlacesParams, readonly TagChoice[] | null, void>('bulletin/tagChoices');

export interface EditTagsParams {
  readonly uri: string;
  /** Where `add` goes, and where `remove` is taken from. */
  readonly places: readonly TagPlace[];
  readonly add: readonly string[];
  readonly remove: readonly string[];
  /** Annotations to take away, wherever they are: orphans, too. */
  readonly removeIds?: readonly string[];
  /** Orphans that are put on a piece of the text again, by their ids. */
  readonly attach?: readonly { readonly id: string; readonly selection: Range }[];
}

export interface EditTagsResult {
  /** How many tags came, went or were moved. */
  readonly changed: number;
  /** Takes it back when it is given to `undoTagsRequest`; null where nothing has changed. */
  readonly undo: string | null;
  /** Why nothing was written, in the user's language; null where all went well. */
  readonly problem: string | null;
}

/** Changes tags and writes them down; null where the document is closed or no bulletin. */
export const editTagsRequest = new RequestType<EditTagsParams, EditTagsResult | null, void>('bulletin/editTags');

/** Takes back a change of tags, in all the files that it was in; answers a problem in the user's language, or null. */
export const undoTagsRequest = new RequestType<{ readonly undo: string }, string | null, void>('bulletin/undoTags');

export interface ImportTagsParams {
  readonly uri: string;
  /** An export that holds tags: annotated JSON, NDJSON of it, or Web Annotation. */
  readonly text: string;
}

export interface ImportTagsResult {
  /** How many tags came; what was there already is not counted. */
  readonly tags: number;
  /** How many of them have lost their words: they are kept as orphans. */
  readonly orphans: number;
  /** Takes it back when it is given to `undoTagsRequest`; null where nothing has come. */
  readonly undo: string | null;
  /** Why nothing was imported, in the user's language; null where all went well. */
  readonly problem: string | null;
}

/** Puts the tags of an export on an open document, and writes them down; null where it is closed or no bulletin. */
export const importTagsRequest = new RequestType<ImportTagsParams, ImportTagsResult | null, void>('bulletin/importTags');

export interface RenameTagParams {
  readonly from: string;
  readonly to: string;
}

export interface RenameTagResult {
  readonly tags: number;
  readonly files: number;
  readonly undo: string | null;
  /** What was left alone and why, in the user's language. */
  readonly problems: readonly string[];
}

/** Renames a tag, and those below it, in all bulletins of the workspace; two that then have one name become one. */
export const renameTagRequest = new RequestType<RenameTagParams, RenameTagResult | null, void>('bulletin/renameTag');

/** Every tag of the workspace, with how often it is used; those of the vocabulary that nobody uses, too. */
export const allTagsRequest = new RequestType0<readonly { readonly value: string; readonly count: number; readonly color: string | null }[] | null, void>('bulletin/allTags');

/** How an article is cited: by GB/T 7714, as CSL-JSON, or by the line that names its source. */
export type CitationStyle = 'gbt7714' | 'csl' | 'source-line';

export interface CitationParams {
  readonly uri: string;
  /** Each says the article that it stands in. */
  readonly positions: readonly Position[];
  readonly style: CitationStyle;
}

/**
 * Asks for the citations of articles, each once, in the order of the text: one per line, or for CSL-JSON in one array. Null where the
 * positions are in no article or, for the line of the source, none of the articles has one.
 */
export const citationRequest = new RequestType<CitationParams, string | null, void>('bulletin/citation');

/** The user has said whether to trust the workspace. */
export const trustNotification = new NotificationType<{ readonly trusted: boolean }>('bulletin/trust');

export interface CheckLinksParams extends WorkDoneProgressParams {
  /** The document; all bulletins of the workspace where it is missing. */
  readonly uri?: string;
  /** Ask again for what is known, too. */
  readonly recheck?: boolean;
  /** The user agrees to it this time, although checking is off. */
  readonly agreed?: boolean;
}

/** How many addresses came out how; or why none was asked for. */
export type CheckLinksResult =
  | { readonly alive: number; readonly moved: number; readonly broken: number; readonly unverifiable: number; readonly cancelled: boolean }
  | { readonly refused: 'off' | 'untrusted' | 'notBulletin' | 'impossible' };

/** Checks the addresses of a document, or of the workspace; reports progress, and can be cancelled. */
export const checkLinksRequest = new RequestType<CheckLinksParams, CheckLinksResult | null, void>('bulletin/checkLinks');

/** What `Bulletin: Learn House Style` is to write, or why it cannot. */
export type LearntHouseStyle =
  | {
      /** The file's text. */
      readonly json: string;
      /** How many of the articles the style explains. */
      readonly explained: number;
      readonly articles: number;
    }
  | { /** In the user's language. */ readonly problem: string };

/** Asks for the house style of an open document; null where it is closed. */
export const learnHouseStyleRequest = new RequestType<{ readonly uri: string }, LearntHouseStyle | null, void>('bulletin/learnHouseStyle');

export interface ReflowParams {
  readonly uri: string;
  /** The lines that are to be cleaned up; all where it is missing. */
  readonly range?: Range;
}

/** A text cleaned up, and the edits that make it; or why there is none. */
export type ReflowedText = { readonly text: string; readonly edits: readonly TextEdit[] } | { /** In the user's language. */ readonly problem: string };

/** Asks for an open document with its lines joined, its pages out and its addresses at their calls; null where it is closed. */
export const reflowRequest = new RequestType<ReflowParams, ReflowedText | null, void>('bulletin/reflow');

export interface TreatmentParams {
  readonly uri: string;
  /** Null takes the user's word back. */
  readonly treatment: Treatment | null;
}

/** The user has said that a file is a bulletin, or none, or has taken that back. */
export const treatmentNotification = new NotificationType<TreatmentParams>('bulletin/treatment');

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

export interface OverviewParams extends WorkDoneProgressParams {
  /** One file, open or not. */
  readonly uri?: string;
  /** The bulletins in a folder of the workspace and below it; those of the whole workspace where neither is given. */
  readonly folder?: string;
  /** What the reports call all of it. */
  readonly name: string;
}

export interface OverviewArticle {
  /** As exports call it. */
  readonly id: string;
  /** For a reader, never empty. */
  readonly headline: string;
  readonly range: Range;
}

/** What articles are counted by. */
export type FigureKind = 'section' | 'publisher' | 'date' | 'link' | 'tag';

/** One plot; words are in the user's language. */
export interface OverviewFigure {
  readonly kind: FigureKind;
  readonly title: string;
  /** In the order in which they are shown. `key` is null for articles that have no such thing. */
  readonly bars: readonly { readonly key: string | null; readonly label: string; readonly articles: readonly number[] }[];
}

/** Bulletins in figures. Articles are numbered from 0 through all bulletins, one after the other. */
export interface OverviewResult {
  readonly bulletins: readonly { readonly uri: string; readonly name: string; readonly articles: readonly OverviewArticle[] }[];
  readonly figures: readonly OverviewFigure[];
  /** The articles that do not say where they come from. */
  readonly unsourced: readonly number[];
  /** In the user's language: what it is about, how many there are, and what `unsourced` and an empty figure are called. */
  readonly words: { readonly title: string; readonly counts: string; readonly unsourced: string; readonly name: string; readonly articles: string; readonly nothing: string };
  /** All of it as a Markdown report. */
  readonly markdown: string;
}

/** Asks for bulletins in figures; files that are none are left out, and null is answered where a file asked for is none or cannot be read. */
export const overviewRequest = new RequestType<OverviewParams, OverviewResult | null, void>('bulletin/overview');

/** The code of the error with which the client refuses to follow a link in a workspace that is not trusted. */
export const linkNotFollowed = 1;

/** Asks the client whether files can be kept where one lies. Asked only of a client that says `servesFiles`, as are the two below. */
export const keepsFilesRequest = new RequestType<{ readonly uri: string }, boolean, void>('bulletin/keepsFiles');

/** Asks the client for a file that is not on the server's disk: its bytes, each as one character; null where there is none. Fails where it has more than `most`. */
export const readFileRequest = new RequestType<{ readonly uri: string; readonly most?: number }, string | null, void>('bulletin/readFile');

/** Asks the client to write a file as UTF-8. */
export const writeFileRequest = new RequestType<{ readonly uri: string; readonly text: string }, void, void>('bulletin/writeFile');
