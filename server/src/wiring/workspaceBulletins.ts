import type { TextDocuments } from 'vscode-languageserver';
import type { Bulletin } from '../bulletin/model.ts';
import { linesOf } from '../features/documentLines.ts';
import { addressesOf } from '../links/addressesOf.ts';
import { printOf } from '../rules/common/seenStories.ts';
import { indexBulletin } from '../workspace/indexedBulletin.ts';
import { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Claims } from './claims.ts';
import type { ClosedFile } from './fileFindings.ts';
import { FileStamps } from './fileStamps.ts';
import type { Folders } from './folders.ts';
import { identityOf } from './identity.ts';
import { inspect } from './inspect.ts';
import type { KnowledgeDesk } from './knowledgeDesk.ts';
import type { OpenBulletin } from './openBulletins.ts';
import { parse, saidBeside } from './openBulletins.ts';
import type { OpenViews } from './openViews.ts';
import type { WorkspaceFiles } from './place.ts';
import type { ReaderContext } from './workspaceReader.ts';
import { WorkspaceReader } from './workspaceReader.ts';

/** Where the bulletins of the workspace come from. */
export interface BulletinSources extends Pick<ReaderContext, 'shelf' | 'openIndexers' | 'begun' | 'done' | 'failed'> {
  readonly documents: TextDocuments<OpenBulletin>;
  readonly views: OpenViews;
  readonly claims: Claims;
  readonly folders: Folders;
  readonly knowledge: KnowledgeDesk;
  /** Null where the server may not look at any. */
  readonly files: WorkspaceFiles | null;
  /** Whether the client tells of files that have changed. */
  readonly isTold: boolean;
}

/** The bulletins of the workspace, open and closed ones. */
export class WorkspaceBulletins {
  /** Every bulletin of the workspace, the open ones as they stood when `withOpen` was last asked for. */
  readonly index: WorkspaceIndex;
  /** Null where the server may not look at any file. */
  readonly reader: WorkspaceReader | null;
  readonly #sources: BulletinSources;
  readonly #stamps: FileStamps | null;
  /** The models of open documents that the index holds. */
  readonly #indexed = new Map<string, Bulletin>();

  constructor(index: WorkspaceIndex, sources: BulletinSources) {
    const { documents, claims, files, isTold, shelf, openIndexers, begun, done, failed } = sources;
    this.index = index;
    this.#sources = sources;
    this.#stamps = files && new FileStamps(files, isTold);
    this.reader =
      files &&
      new WorkspaceReader({
        index,
        files,
        shelf,
        openIndexers,
        claimOf: (uri) => claims.ofFile(uri),
        parse,
        isOpen: (uri) => documents.get(uri) !== undefined,
        open: () => documents.keys(),
        begun,
        done,
        failed,
      });
  }

  /** The index, with the open documents as they stand now. */
  async withOpen(): Promise<WorkspaceIndex> {
    for (const [uri, { bulletin }] of await this.#sources.views.all()) this.#put(uri, bulletin);
    return this.index;
  }

  /** The URIs of the bulletins, the open ones included. */
  async uris(): Promise<readonly string[]> {
    return Array.from((await this.withOpen()).bulletins(), ({ uri }) => uri);
  }

  /** The URIs of what may be a bulletin in a folder: files as they are at this moment, whether or not somebody has told of them, and what is open. */
  async urisIn(folder: string): Promise<readonly string[]> {
    const start = folder.replace(/\/?$/u, '/');
    const found = new Set((await this.uris()).filter((uri) => uri.startsWith(start)));
    for await (const uri of this.#sources.files?.bulletins(folder) ?? []) found.add(uri);
    return [...found];
  }

  /** Puts an open document into the index as it stands now. */
  async putOpen(uri: string): Promise<void> {
    const view = await this.#sources.views.of(uri);
    if (view) this.#put(uri, view.bulletin);
  }

  /** A file that is not open, with all that its findings depend on. */
  async file(uri: string): Promise<ClosedFile> {
    const { claims, folders, knowledge } = this.#sources;
    const stamp = await this.#stamps?.of(uri);
    const claim = await claims.ofFile(uri);
    const parts = await knowledge.partsOf(folders.of(uri));
    // Of the other bulletins only the neighbours matter, not every change.
    const { revision, ...known } = parts;
    return {
      values: [stamp, claim.isBulletin, claim.style, saidBeside(claim), ...Object.values(known)],
      changes: this.index.changes,
      neighbours: () => identityOf(this.index.get(uri)?.articles.flatMap(({ print }) => this.index.storiesLike(print, uri)) ?? []),
      inspect: async () => {
        const read = await this.reader?.readFile(uri, claim);
        return read ? { text: read.text, findings: inspect(uri, read.bulletin, linesOf(read.text), knowledge.once(uri, parts)).findings } : null;
      },
    };
  }

  /** The file may be another now; `isGone` where it is no more. */
  async fileChanged(uri: string, isGone: boolean): Promise<void> {
    this.#stamps?.changed(uri, isGone);
    if (this.#sources.documents.get(uri)) return;
    if (isGone) this.index.remove(uri);
    else await this.reader?.readFile(uri);
  }

  /** Something else is said of the lines of a text than before: other articles may stand in it. */
  async linesSaid(uri: string): Promise<void> {
    const { documents, folders } = this.#sources;
    if (documents.get(uri)) await this.putOpen(uri);
    else if (this.index.get(uri) || folders.of(uri) !== undefined) await this.reader?.readFile(uri);
  }

  /** The document is closed: what is on disk counts again, if anything is. */
  async closed(uri: string): Promise<void> {
    this.#indexed.delete(uri);
    this.#stamps?.changed(uri);
    if (this.reader && this.#sources.folders.of(uri) !== undefined) await this.reader.readFile(uri);
    else this.index.remove(uri);
  }

  /** Every address of a bulletin, open or not; null where the file cannot be read or is none. */
  async addressesOf(uri: string): Promise<readonly string[] | null> {
    const { documents, views } = this.#sources;
    const bulletin = documents.get(uri) ? (await views.of(uri))?.bulletin : await this.#inFile(uri);
    return bulletin?.isBulletin ? addressesOf(bulletin) : null;
  }

  /** Every address of all bulletins, each once. */
  async addresses(): Promise<readonly string[]> {
    const addresses = new Set<string>();
    for (const uri of await this.uris()) for (const address of (await this.addressesOf(uri)) ?? []) addresses.add(address);
    return [...addresses];
  }

  #put(uri: string, bulletin: Bulletin): void {
    if (this.#indexed.get(uri) === bulletin) return;
    this.#indexed.set(uri, bulletin);
    if (bulletin.isBulletin) this.index.put(indexBulletin(uri, bulletin, printOf));
    else this.index.remove(uri);
  }

  async #inFile(uri: string): Promise<Bulletin | null> {
    const { files, claims } = this.#sources;
    const text = (await files?.read(uri)) ?? null;
    return text === null ? null : parse(text, await claims.ofFile(uri));
  }
}
