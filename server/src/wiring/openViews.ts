import type { TextDocuments } from 'vscode-languageserver';
import type { LineOverrides } from '../protocol/lineOverrides.ts';
import type { Claims } from './claims.ts';
import type { KnowledgeDesk } from './knowledgeDesk.ts';
import type { OpenBulletin } from './openBulletins.ts';
import type { SettingsSource } from './settings.ts';
import type { View } from './view.ts';

/** What views are made of. */
export interface ViewSources {
  readonly documents: TextDocuments<OpenBulletin>;
  readonly claims: Claims;
  readonly settings: SettingsSource;
  readonly knowledge: KnowledgeDesk;
}

/** The open documents as they stand now, each with all that a feature may ask of it. */
export class OpenViews {
  readonly #sources: ViewSources;

  constructor(sources: ViewSources) {
    this.#sources = sources;
  }

  /** An open document; null where it is closed. */
  async of(uri: string): Promise<View | null> {
    const { documents, claims, settings: source, knowledge: desk } = this.#sources;
    const asked = documents.get(uri);
    if (asked === undefined) return null;
    const claim = await claims.of(uri, asked.document.languageId);
    const settings = await source.of(uri);
    const knowledge = await desk.of(uri);
    const vocabulary = await desk.vocabulary(uri);
    // Edited or closed while all that was on its way: the answer is for what is there now.
    const open = documents.get(uri);
    if (open === undefined) return null;
    const bulletin = open.bulletin(claim);
    return {
      document: open.document,
      bulletin,
      settings,
      vocabulary,
      tags: open.tags,
      get lines() {
        return open.lines;
      },
      get inspected() {
        return open.inspected(bulletin, knowledge);
      },
    };
  }

  /**
   * All open documents, as they stand at one moment. What is told of several is told of these, without waiting for
   * anything more: then it holds, when it goes out, for the texts that the client is known to have.
   */
  async all(): Promise<ReadonlyMap<string, View>> {
    const { documents } = this.#sources;
    for (;;) {
      const seen = new Map<OpenBulletin, View>();
      for (const uri of documents.keys()) {
        const view = await this.of(uri);
        const open = documents.get(uri);
        if (view && open) seen.set(open, view);
      }
      // While one was waited for, another may have been edited, opened or closed.
      const now = documents.all();
      if (now.length === seen.size && now.every((open) => seen.has(open))) return new Map([...seen].map(([{ uri }, view]) => [uri, view]));
    }
  }

  /** What is said of the lines of an open document, by their words; null where it is closed. */
  async saidOfLines(uri: string): Promise<LineOverrides | null> {
    const { documents, claims } = this.#sources;
    const asked = documents.get(uri);
    if (asked === undefined) return null;
    const claim = await claims.of(uri, asked.document.languageId);
    return documents.get(uri)?.overrides(claim) ?? null;
  }
}
