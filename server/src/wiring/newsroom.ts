import type { LineOverrides } from '../protocol.ts';
import type { Connection, TextDocuments, WorkspaceFolder } from 'vscode-languageserver';
import { bothOverrides, noOverrides } from '../annotations/lineOverrides.ts';
import type { Bulletin } from '../bulletin/model.ts';
import { addressesOf } from '../links/addressesOf.ts';
import { linesOf } from '../features/documentLines.ts';
import type { Lessons } from '../publishers/lessons.ts';
import { lessonsOfWorkspace } from '../publishers/lessons.ts';
import { printOf } from '../rules/common/seenStories.ts';
import { indexBulletin } from '../workspace/indexedBulletin.ts';
import { seenPairs } from '../workspace/observations.ts';
import { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { ClientTraits } from './clientTraits.ts';
import { documentPaths, folderOf } from './documentPaths.ts';
import type { ClosedFile } from './fileFindings.ts';
import { FileStamps } from './fileStamps.ts';
import type { Knowledge } from './inspect.ts';
import { inspect } from './inspect.ts';
import { identityOf } from './identity.ts';
import type { KnowledgeParts } from './knowledge.ts';
import { KnowledgeSource } from './knowledge.ts';
import { LinkDesk } from './linkDesk.ts';
import type { Claim, OpenBulletin } from './openBulletins.ts';
import { openBulletins, parse, parseWith, saidBeside } from './openBulletins.ts';
import type { ServerPlace } from './place.ts';
import type { Vocabulary } from '../annotations/vocabulary.ts';
import type { Sidecar } from './tags/sidecars.ts';
import { Sidecars } from './tags/sidecars.ts';
import type { Seen } from './tags/tagDesk.ts';
import { TagDesk } from './tags/tagDesk.ts';
import type { ProjectReport } from './projectFiles.ts';
import { ProjectFiles } from './projectFiles.ts';
import { SettingsSource } from './settings.ts';
import { Suppressions } from './suppressions.ts';
import { claimedBulletin, Treatments } from './treatments.ts';
import type { View } from './view.ts';
import { WorkspaceReader } from './workspaceReader.ts';

/** What the newsroom tells of itself. */
export interface NewsroomEvents {
  /** The tags of a document are others now. */
  readonly tagsChanged: (uri: string) => void;
  /** A file of annotations has been read. */
  readonly sidecarRead: (uri: string, sidecar: Sidecar) => void;
  /** What is found in open documents may be another thing now. */
  readonly outdated: () => void;
  readonly projectRead: (report: ProjectReport) => void;
}

/** All that changes while the server runs: documents, settings, what users have said, what the workspace holds. */
export class Newsroom {
  readonly documents: TextDocuments<OpenBulletin>;
  readonly settings: SettingsSource;
  readonly treatments: Treatments;
  readonly #stamps: FileStamps | null;
  /** What users have said of single lines and no file of annotations holds, by document URI. */
  readonly unkept: Map<string, LineOverrides>;
  readonly projects: ProjectFiles;
  /** Every bulletin of the workspace, the open ones as they stood when `bulletins` was last asked for. */
  readonly index = new WorkspaceIndex();
  readonly reader: WorkspaceReader | null;
  /** Null where nothing may be written. */
  readonly tags: TagDesk | null;
  /** Null where no network is. */
  readonly links: LinkDesk | null;
  readonly #place: ServerPlace;
  /** Whether the client tells of files that have changed. */
  readonly #isTold: boolean;
  readonly #events: NewsroomEvents;
  readonly #knowledge = new KnowledgeSource(this.index);
  /** The models of open documents that the index holds. */
  readonly #indexed = new Map<string, Bulletin>();
  folders: readonly WorkspaceFolder[];
  #suppressions: Suppressions;
  #lessons: Lessons = [];
  #revision = 0;

  constructor(connection: Connection, client: ClientTraits, place: ServerPlace, events: NewsroomEvents) {
    const { options } = client;
    this.documents = openBulletins(connection);
    this.settings = new SettingsSource(connection, client.answersConfiguration, options.settings);
    this.treatments = new Treatments(options.treatments);
    this.unkept = new Map(Object.entries(options.overrides ?? {}));
    this.folders = client.folders;
    this.#suppressions = new Suppressions(options.suppressions);
    this.#place = place;
    this.#isTold = client.registersWatchers;
    const { files } = place;
    this.projects = new ProjectFiles(async (uri) => (await files?.read(uri)) ?? null, events.projectRead);
    this.#events = events;
    this.tags = this.#makeTags(client);
    this.#stamps = files && new FileStamps(files, client.registersWatchers);
    const { openLinkChecker } = place;
    this.links =
      openLinkChecker &&
      new LinkDesk(
        async ({ freshness }) => {
          const log = (line: string): void => connection.console.warn(line);
          return openLinkChecker({ freshness, log, cacheFolder: options.cacheFolder ?? null, ...(await this.settings.proxy()) });
        },
        options.trusted !== false,
        () => events.outdated(),
      );
    this.reader =
      files &&
      new WorkspaceReader({
        index: this.index,
        files,
        parse: async (uri, text, claim) => parse(text, claim ?? (await this.#claimedFile(uri))),
        isOpen: (uri) => this.documents.get(uri) !== undefined,
        done: () => this.learn(),
        failed: (about, error) => connection.console.error(`the bulletins in ${about} could not be read: ${String(error)}`),
      });
  }

  #makeTags({ locale }: ClientTraits): TagDesk | null {
    const { annotationFiles } = this.#place;
    if (annotationFiles === null) return null;
    return new TagDesk({
      locale,
      sidecars: new Sidecars(annotationFiles, (uri, sidecar) => this.#events.sidecarRead(uri, sidecar)),
      opened: (uri) => this.documents.get(uri),
      changed: (uri) => this.#events.tagsChanged(uri),
      see: async (uri) => {
        const seen = this.documents.get(uri) ? await this.#seen(uri) : null;
        return seen?.open && seen.bulletin.isBulletin ? seen : null;
      },
      read: (uri) => this.#seen(uri),
      linesSaid: (uri) => this.linesSaid(uri),
    });
  }

  /** A text as it stands now, in the editor or on disk; null where it cannot be read. */
  async #seen(uri: string): Promise<Seen | null> {
    const asked = this.documents.get(uri);
    const claim = await (asked ? this.claimed(uri, asked.document.languageId) : this.#claimedFile(uri));
    const stored = asked ? null : ((await this.#place.files?.read(uri)) ?? null);
    // Edited, opened or closed meanwhile: what is there now counts.
    const open = this.documents.get(uri) ?? null;
    if (open) return { open, text: open.document.getText(), bulletin: open.bulletin(claim), bulletinBy: (tags) => open.bulletin(claim, tags) };
    if (stored === null) return null;
    const { unkept = noOverrides } = claim;
    return { open, text: stored, bulletin: parse(stored, claim), bulletinBy: (tags) => parseWith(stored, claim, bothOverrides(unkept, tags.overrides)) };
  }

  /** What is said of the lines of an open document, by their words; null where it is closed. */
  async saidOfLines(uri: string): Promise<LineOverrides | null> {
    const asked = this.documents.get(uri);
    if (asked === undefined) return null;
    const claim = await this.claimed(uri, asked.document.languageId);
    return this.documents.get(uri)?.overrides(claim) ?? null;
  }

  /** Something else is said of the lines of a text than before: what stands in it is another thing. */
  async linesSaid(uri: string): Promise<void> {
    if (this.documents.get(uri)) await this.indexOpen(uri);
    else if (this.index.get(uri) || folderOf(uri, this.folders)) await this.reader?.readFile(uri);
    this.learn();
  }

  /** The URIs of the workspace's bulletins, the open ones included. */
  async bulletinUris(): Promise<readonly string[]> {
    return Array.from((await this.bulletins()).bulletins(), ({ uri }) => uri);
  }

  /** The names of all tags of the workspace, once for each place. */
  async usedTags(): Promise<readonly string[]> {
    const names = await Promise.all((await this.bulletinUris()).map((uri) => this.tags?.namesIn(uri) ?? []));
    return names.flat();
  }

  /** The tags that the project of a document knows or, without one, those of all folders. */
  async vocabulary(uri?: string): Promise<Vocabulary> {
    const folders = uri === undefined ? this.folders.map((folder) => folder.uri) : [folderOf(uri, this.folders) ?? null];
    const projects = await Promise.all(folders.map((folder) => this.projects.of(folder)));
    return Object.assign({}, ...projects.map(({ tags }) => tags)) as Vocabulary;
  }

  /** Draws from the bulletins of the workspace what they teach, after they have changed otherwise than by typing. */
  learn(): void {
    const lessons = lessonsOfWorkspace(seenPairs(this.index.articles()));
    // Who knows the same publishers need not compare them with hosts again.
    if (JSON.stringify(lessons) !== JSON.stringify(this.#lessons)) this.#lessons = lessons;
    this.#revision++;
    this.#events.outdated();
  }

  /** Counts the changes of what is known beside the texts of the open documents, but for settings and suppressions. */
  get revision(): number {
    return this.#revision;
  }

  suppress(suppressions: Suppressions): void {
    this.#suppressions = suppressions;
  }

  /** An open document as it stands now; null where it is closed. */
  async view(uri: string): Promise<View | null> {
    const asked = this.documents.get(uri);
    if (asked === undefined) return null;
    const claim = await this.claimed(uri, asked.document.languageId);
    const settings = await this.settings.of(uri);
    const knowledge = await this.knowledge(uri);
    const vocabulary = await this.vocabulary(uri);
    // Edited or closed while all that was on its way: the answer is for what is there now.
    const open = this.documents.get(uri);
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

  /** What is known of a text beside its words: whether it is a bulletin, and what the user said of its lines. */
  async claimed(uri: string, languageId: string): Promise<Claim> {
    return this.#claim(uri, languageId, uri);
  }

  /**
   * All open documents, as they stand at one moment. What is told of several is told of these, without waiting for
   * anything more: then it holds, when it goes out, for the texts that the client is known to have.
   */
  async views(): Promise<ReadonlyMap<string, View>> {
    for (;;) {
      const seen = new Map<OpenBulletin, View>();
      for (const uri of this.documents.keys()) {
        const view = await this.view(uri);
        const open = this.documents.get(uri);
        if (view && open) seen.set(open, view);
      }
      // While one was waited for, another may have been edited, opened or closed.
      const now = this.documents.all();
      if (now.length === seen.size && now.every((open) => seen.has(open))) return new Map([...seen].map(([{ uri }, view]) => [uri, view]));
    }
  }

  /** The index, with the open documents as they stand now. */
  async bulletins(): Promise<WorkspaceIndex> {
    for (const [uri, { bulletin }] of await this.views()) this.#index(uri, bulletin);
    return this.index;
  }

  /** Puts an open document into the index as it stands now. */
  async indexOpen(uri: string): Promise<void> {
    const view = await this.view(uri);
    if (view) this.#index(uri, view.bulletin);
  }

  #index(uri: string, bulletin: Bulletin): void {
    if (this.#indexed.get(uri) === bulletin) return;
    this.#indexed.set(uri, bulletin);
    if (bulletin.isBulletin) this.index.put(indexBulletin(uri, bulletin, printOf));
    else this.index.remove(uri);
  }

  /** A file that is not open, with all that its findings depend on. */
  async file(uri: string): Promise<ClosedFile> {
    const stamp = await this.#stamps?.of(uri);
    const claim = await this.#claimedFile(uri);
    const parts = await this.#partsFor(folderOf(uri, this.folders));
    // Of the other bulletins only the neighbours matter, not every change.
    const { revision, ...known } = parts;
    return {
      values: [stamp, claim.isBulletin, saidBeside(claim), ...Object.values(known)],
      changes: this.index.changes,
      neighbours: () => identityOf(this.index.get(uri)?.articles.flatMap(({ print }) => this.index.storiesLike(print, uri)) ?? []),
      inspect: async () => {
        const read = await this.reader?.readFile(uri, claim);
        return read ? { text: read.text, findings: inspect(uri, read.bulletin, linesOf(read.text), this.#knowledge.once(uri, parts)).findings } : null;
      },
    };
  }

  /** The file may be another now; `isGone` where it is no more. */
  async fileChanged(uri: string, isGone: boolean): Promise<void> {
    this.#stamps?.changed(uri, isGone);
    if (this.documents.get(uri)) return;
    if (isGone) this.index.remove(uri);
    else await this.reader?.readFile(uri);
  }

  /** Every address of a bulletin, open or not; null where the file cannot be read or is none. */
  async addressesOf(uri: string): Promise<readonly string[] | null> {
    const bulletin = this.documents.get(uri) ? (await this.view(uri))?.bulletin : await this.#bulletinInFile(uri);
    return bulletin?.isBulletin ? addressesOf(bulletin) : null;
  }

  /** Every address of the workspace's bulletins, each once. */
  async addressesOfWorkspace(): Promise<readonly string[]> {
    const addresses = new Set<string>();
    for (const { uri } of (await this.bulletins()).bulletins()) for (const address of (await this.addressesOf(uri)) ?? []) addresses.add(address);
    return [...addresses];
  }

  /** The model of a text that is not what the editor shows; `claim` as `claimed` gives it. */
  parse(text: string, claim: Claim): Bulletin {
    return parse(text, claim);
  }

  /** The document is closed: what is on disk counts again, if anything is. */
  async forget(uri: string): Promise<void> {
    this.settings.forget(uri);
    this.#knowledge.forget(uri);
    this.#indexed.delete(uri);
    this.#stamps?.changed(uri);
    if (this.reader && folderOf(uri, this.folders)) await this.reader.readFile(uri);
    else this.index.remove(uri);
  }

  async #bulletinInFile(uri: string): Promise<Bulletin | null> {
    const text = (await this.#place.files?.read(uri)) ?? null;
    return text === null ? null : parse(text, await this.#claimedFile(uri));
  }

  /** All that the rules are to know beside the text of a document. */
  async knowledge(uri: string): Promise<Knowledge> {
    return this.#knowledge.of(uri, await this.#partsFor(folderOf(uri, this.folders), uri));
  }

  /** @param scope whose settings hold: the document's own or, for files that nobody has opened, those of their folder */
  async #partsFor(folder: string | undefined, scope = folder): Promise<KnowledgeParts> {
    const { rules: levels, links } = await this.settings.of(scope);
    const project = await this.projects.of(folder ?? null);
    return { levels, project, lessons: this.#lessons, revision: this.#revision, today: this.#place.today(), suppressions: this.#suppressions, links: this.links?.lookup(links) ?? null };
  }

  /** For files that nobody has opened, the settings of their folder are asked for, once for all of them. */
  #claimedFile(uri: string): Promise<Claim> {
    return this.#claim(uri, languageOf(uri), folderOf(uri, this.folders));
  }

  async #claim(uri: string, languageId: string, scope: string | undefined): Promise<Claim> {
    const treatment = this.treatments.get(uri);
    const { files } = await this.settings.of(scope);
    const isBulletin = claimedBulletin({ treatment, globs: files, paths: documentPaths(uri, this.folders), languageId });
    const unkept = this.unkept.get(uri);
    // Nobody tells of what changes beside a file that is not open.
    const page = (await this.tags?.pageOf(uri, !this.#isTold && !this.documents.get(uri))) ?? null;
    return { ...(isBulletin !== undefined && { isBulletin }), ...(unkept && { unkept }), page };
  }
}

/** A file that no editor has open has no language; its name says it. */
export function languageOf(uri: string): string {
  return /\.bulletin$/iu.test(uri) ? 'bulletin' : '';
}
