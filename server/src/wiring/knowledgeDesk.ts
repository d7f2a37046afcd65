import type { Vocabulary } from '../annotations/vocabulary.ts';
import { lessonsOfWorkspace } from '../publishers/lessons.ts';
import type { Lessons } from '../publishers/lessons.ts';
import { seenPairs } from '../workspace/observations.ts';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Folders } from './folders.ts';
import type { Knowledge } from './inspect.ts';
import type { KnowledgeParts } from './knowledge.ts';
import { KnowledgeSource } from './knowledge.ts';
import type { LinkDesk } from './linkDesk.ts';
import type { ProjectFiles } from './projectFiles.ts';
import type { SettingsSource } from './settings.ts';
import { Suppressions } from './suppressions.ts';

/** Where knowledge comes from. */
export interface KnowledgeSources {
  readonly settings: SettingsSource;
  readonly folders: Folders;
  readonly projects: ProjectFiles;
  readonly index: WorkspaceIndex;
  /** Null where no network is. */
  readonly links: LinkDesk | null;
  readonly today: () => string;
}

/** What the rules are to know beside the text of a document, gathered from all that says something of it. */
export class KnowledgeDesk {
  readonly #sources: KnowledgeSources;
  readonly #made: KnowledgeSource;
  #suppressions: Suppressions;
  #lessons: Lessons = [];
  #revision = 0;

  constructor(suppressions: Suppressions, sources: KnowledgeSources) {
    this.#suppressions = suppressions;
    this.#sources = sources;
    this.#made = new KnowledgeSource(sources.index);
  }

  /** Counts the changes of what is known beside the texts of the open documents, but for settings and suppressions. */
  get revision(): number {
    return this.#revision;
  }

  suppress(suppressions: Suppressions): void {
    this.#suppressions = suppressions;
  }

  /** Draws from the bulletins of the workspace what they teach. */
  learn(): void {
    const lessons = lessonsOfWorkspace(seenPairs(this.#sources.index.articles()));
    // Who knows the same publishers need not compare them with hosts again.
    if (JSON.stringify(lessons) !== JSON.stringify(this.#lessons)) this.#lessons = lessons;
    this.#revision++;
  }

  /** What is known of a document; the same value while it is the same. */
  async of(uri: string): Promise<Knowledge> {
    return this.#made.of(uri, await this.partsOf(this.#sources.folders.of(uri), uri));
  }

  /**
   * From what the knowledge about documents is made.
   *
   * @param scope whose settings hold: the document's own or, for files that nobody has opened, those of their folder
   */
  async partsOf(folder: string | undefined, scope = folder): Promise<KnowledgeParts> {
    const { settings, projects, links: desk, today } = this.#sources;
    const { rules: levels, links } = await settings.of(scope);
    const project = await projects.of(folder ?? null);
    return { levels, project, lessons: this.#lessons, revision: this.#revision, today: today(), suppressions: this.#suppressions, links: desk?.lookup(links) ?? null };
  }

  /** What is known of a file that nobody has opened; not kept. */
  once(uri: string, parts: KnowledgeParts): Knowledge {
    return this.#made.once(uri, parts);
  }

  /** The tags that the project of a document knows or, without one, those of all folders. */
  async vocabulary(uri?: string): Promise<Vocabulary> {
    const { folders, projects } = this.#sources;
    const wanted = uri === undefined ? folders.uris : [folders.of(uri) ?? null];
    const read = await Promise.all(wanted.map((folder) => projects.of(folder)));
    return Object.assign({}, ...read.map(({ tags }) => tags)) as Vocabulary;
  }

  /** The document is closed. */
  forget(uri: string): void {
    this.#made.forget(uri);
  }
}
