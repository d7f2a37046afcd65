import type { Connection, TextDocuments } from 'vscode-languageserver';
import { message } from '../messages/messages.ts';
import { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import { Claims } from './claims.ts';
import { clientFiles } from './clientFiles.ts';
import type { ClientTraits } from './clientTraits.ts';
import { Folders } from './folders.ts';
import { IndexShelf } from './indexShelf.ts';
import { joinedFiles } from './keptFiles.ts';
import { KnowledgeDesk } from './knowledgeDesk.ts';
import { LinkDesk } from './linkDesk.ts';
import type { OpenBulletin } from './openBulletins.ts';
import { openBulletins } from './openBulletins.ts';
import { OpenViews } from './openViews.ts';
import type { ServerPlace } from './place.ts';
import type { ProjectReport } from './projectFiles.ts';
import { ProjectFiles } from './projectFiles.ts';
import { readerIdentity } from './readerIdentity.ts';
import { noProgress, readingProgress } from './readingProgress.ts';
import { SettingsSource } from './settings.ts';
import { Settling } from './settling.ts';
import { StyleFiles } from './styleFiles.ts';
import { Suppressions } from './suppressions.ts';
import { Trust } from './trust.ts';
import { withoutLinks } from './unfollowedLinks.ts';
import type { Sidecar } from './tags/sidecars.ts';
import { Sidecars } from './tags/sidecars.ts';
import { type Seen, TagDesk } from './tags/tagDesk.ts';
import { reading } from './tags/texts.ts';
import { WorkspaceBulletins } from './workspaceBulletins.ts';

/** What the newsroom tells of itself. */
export interface NewsroomEvents {
  /** The tags of a document are others now. */
  readonly tagsChanged: (uri: string) => void;
  /** A file of annotations has been read. */
  readonly sidecarRead: (uri: string, sidecar: Sidecar) => void;
  /** What is found in open documents may be another thing now. */
  readonly outdated: () => void;
  /** A document that was edited has been read as a whole, and may be divided otherwise than was told. */
  readonly redivided: () => void;
  readonly projectRead: (report: ProjectReport) => void;
  /** A house style that is asked for cannot be read. */
  readonly styleUnread: (path: string) => void;
}

/** All that changes while the server runs, each in a holder of its own; and what concerns several of them. */
export class Newsroom {
  readonly trust: Trust;
  readonly documents: TextDocuments<OpenBulletin>;
  readonly settings: SettingsSource;
  readonly folders: Folders;
  readonly projects: ProjectFiles;
  readonly styles: StyleFiles;
  readonly claims: Claims;
  readonly knowledge: KnowledgeDesk;
  readonly views: OpenViews;
  /** A text as it stands now, in the editor or on disk; null where it cannot be read. */
  readonly read: (uri: string) => Promise<Seen | null>;
  readonly workspace: WorkspaceBulletins;
  readonly settling: Settling;
  /** Null where nothing may be written. */
  readonly tags: TagDesk | null;
  /** Null where no network is. */
  readonly links: LinkDesk | null;
  readonly #events: NewsroomEvents;
  readonly #sidecars: Sidecars | null;
  readonly #whenTrusted: (() => void)[] = [];

  constructor(connection: Connection, client: ClientTraits, place: ServerPlace, events: NewsroomEvents) {
    const { version, isLink, indexStore, openIndexers, openLinkChecker, today } = place;
    const { options, registersWatchers: isTold } = client;
    const trust = new Trust(options.trusted !== false);
    const index = new WorkspaceIndex();
    const documents = openBulletins(connection);
    const settings = new SettingsSource(connection, client.answersConfiguration, options.settings);
    const folders = new Folders(client.folders);
    const kept = joinedFiles(place, options.servesFiles === true ? clientFiles(connection, place.decode) : null);
    const { files, annotationFiles } = isLink ? withoutLinks(kept, async (uri) => !trust.isGiven && isLink(uri, folders.of(uri))) : kept;
    const projects = new ProjectFiles(files, events.projectRead);
    const styles = new StyleFiles(async (uri, most) => (await files?.read(uri, most)) ?? null, { read: events.projectRead, unread: events.styleUnread });
    const sidecars = annotationFiles && new Sidecars(annotationFiles, events.sidecarRead);
    const claims = new Claims(options.treatments, options.overrides ?? {}, {
      settings,
      folders,
      projects,
      styles,
      // Where nobody tells of what changes beside a file that is not open, it is read again.
      pageOf: async (uri) => (await (isTold || documents.get(uri) ? sidecars?.of(uri) : sidecars?.fresh(uri)))?.page ?? null,
    });
    const links = openLinkChecker && new LinkDesk(
      async ({ freshness }) => {
        const log = (line: string): void => connection.console.warn(line);
        return openLinkChecker({ freshness, log, cacheFolder: options.cacheFolder ?? null, ...(await settings.proxy()) });
      },
      trust,
      events.outdated,
    );
    const knowledge = new KnowledgeDesk(new Suppressions(options.suppressions), { settings, folders, projects, index, links, today });
    const views = new OpenViews({ documents, claims, settings, knowledge });
    this.settling = new Settling({
      documents,
      claims,
      settled: (_, wasReshaped) => {
        events.outdated();
        if (wasReshaped) events.redivided();
      },
    });
    this.workspace = new WorkspaceBulletins(index, {
      documents,
      views,
      claims,
      folders,
      knowledge,
      files,
      isTold,
      shelf: indexStore && options.storageFolder !== undefined ? new IndexShelf(indexStore(options.storageFolder), () => readerIdentity(version)) : null,
      openIndexers,
      begun: (stop) => (client.showsProgress ? readingProgress(connection, message(client.locale, 'workspace.reading'), stop) : noProgress),
      done: () => this.learn(),
      failed: (about, error) => connection.console.error(`the bulletins in ${about} could not be read: ${String(error)}`),
    });
    this.read = reading(documents, claims, files);
    this.tags = sidecars && new TagDesk({
      locale: client.locale,
      sidecars,
      opened: (uri) => documents.get(uri),
      changed: events.tagsChanged,
      read: this.read,
      linesSaid: (uri) => this.linesSaid(uri),
    });
    this.trust = trust;
    this.documents = documents;
    this.settings = settings;
    this.folders = folders;
    this.projects = projects;
    this.styles = styles;
    this.claims = claims;
    this.knowledge = knowledge;
    this.views = views;
    this.links = links;
    this.#events = events;
    this.#sidecars = sidecars;
  }

  /** What is done when the user comes to trust the workspace. */
  onTrusted(act: () => void): void {
    this.#whenTrusted.push(act);
  }

  /** The user has said whether to trust the workspace. What was not followed until then is read, and nothing else is forgotten. */
  async trusts(isTrusted: boolean): Promise<void> {
    if (this.trust.isGiven === isTrusted) return;
    this.trust.isGiven = isTrusted;
    this.projects.forgetAll();
    this.styles.forgetAll();
    this.settings.changed(undefined);
    for (const uri of this.#sidecars?.forgetAll() ?? []) await this.tags?.refresh(uri);
    if (isTrusted) for (const act of this.#whenTrusted) act();
  }

  /** Draws from the bulletins of the workspace what they teach, after they have changed otherwise than by typing. */
  learn(): void {
    this.knowledge.learn();
    this.#events.outdated();
  }

  /** Something else is said of the lines of a text than before: what stands in it is another thing. */
  async linesSaid(uri: string): Promise<void> {
    await this.workspace.linesSaid(uri);
    this.learn();
  }

  /** The names of all tags of the workspace, once for each place. */
  async usedTags(): Promise<readonly string[]> {
    const names = await Promise.all((await this.workspace.uris()).map((uri) => this.tags?.namesIn(uri) ?? []));
    return names.flat();
  }

  /** The document is closed: what is on disk counts again, if anything is. */
  async forget(uri: string): Promise<void> {
    this.settling.forget(uri);
    this.settings.forget(uri);
    this.knowledge.forget(uri);
    await this.workspace.closed(uri);
  }
}
