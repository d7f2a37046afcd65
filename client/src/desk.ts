import type { Extension, LogOutputChannel, Uri } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { OverrideMemory } from './overrideMemory.ts';
import type { ReflowPreview } from './reflowing/reflowPreview.ts';
import type { BulletinStatus } from './status/bulletinStatus.ts';
import type { OverviewPanels } from './overview/overviewPanels.ts';
import type { SuppressionMemory } from './suppressionMemory.ts';
import type { AnnotatedDocuments } from './tags/annotatedDocuments.ts';
import type { TagHistory } from './tags/tagHistory.ts';
import type { TreatmentMemory } from './treatmentMemory.ts';
import type { ArticlesView } from './views/articlesView.ts';
import type { WhyDocument } from './whyDocument.ts';

/** What differs between the places where the extension runs. */
export interface Place {
  /** In a worker of a browser: no disk, and no network but what the browser lets through. */
  readonly inBrowser: boolean;
  /** Makes the client that starts the server there. */
  makeClient(id: string, name: string, options: LanguageClientOptions): BaseLanguageClient;
  /** Puts a text, or bytes, in the place of a local file in one step; missing where there are no local files. */
  replaceFile?(path: string, content: string | Uint8Array): Promise<void>;
}

/** What every command works with. */
export interface Desk extends Pick<Place, 'inBrowser' | 'replaceFile'> {
  /** Requests to it wait until the server is up. */
  readonly client: BaseLanguageClient;
  readonly log: LogOutputChannel;
  readonly treatments: TreatmentMemory;
  readonly overrides: OverrideMemory;
  readonly suppressions: SuppressionMemory;
  readonly why: WhyDocument;
  readonly reflowPreview: ReflowPreview;
  readonly annotated: AnnotatedDocuments;
  readonly articles: ArticlesView;
  readonly tagHistory: TagHistory;
  readonly status: BulletinStatus;
  readonly extension: Extension<unknown>;
  /** By command: what it is called, in the user's language. */
  readonly titles: ReadonlyMap<string, string>;
  /** Where the extension may keep files of its own. */
  readonly storage: Uri;
  readonly overviews: OverviewPanels;
}
