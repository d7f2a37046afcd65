import { DocumentTags } from '../../annotations/documentTags.ts';
import { overridesOf, type OverridesChange } from '../../annotations/lineOverrides.ts';
import type { AnnotationPage } from '../../annotations/page.ts';
import { tagsOf } from '../../annotations/page.ts';
import { revertPage } from '../../annotations/revertPage.ts';
import { serializePage } from '../../annotations/serializePage.ts';
import { isWithin } from '../../annotations/tagNames.ts';
import { renameTag } from '../../annotations/tagChanges.ts';
import type { Bulletin } from '../../bulletin/model.ts';
import type { Locale } from '../../messages/messages.ts';
import type { OpenBulletin } from '../openBulletins.ts';
import { faultIn, noPlace, notWritten } from './sidecarFaults.ts';
import type { Sidecars } from './sidecars.ts';
import type { PageChange } from './undoMemory.ts';
import { UndoMemory } from './undoMemory.ts';

/** A text and its model, as they stand now. */
export interface Seen {
  /** Null where it is closed. */
  readonly open: OpenBulletin | null;
  readonly text: string;
  readonly bulletin: Bulletin;
  /** The model as the text alone has it, whatever is said of its lines: by that the file is arranged, so that saying it touches no other line. */
  readonly asFound: () => Bulletin;
}

/** What became of a change. */
export interface Changed {
  /** How many tags came, went or became others. */
  readonly tags: number;
  /** Takes the change back; null where nothing has changed. */
  readonly undo: string | null;
  /** Why nothing was written, in the user's language. */
  readonly problem: string | null;
}

export interface TagDeskContext {
  readonly sidecars: Sidecars;
  readonly locale: Locale;
  /** A bulletin or any other text, open or on disk; null where it cannot be read. */
  readonly read: (uri: string) => Promise<Seen | null>;
  /** The open version of a document, if any. */
  readonly opened: (uri: string) => OpenBulletin | undefined;
  /** The tags of a document are others now. */
  readonly changed: (uri: string) => void;
  /** Something else is said of the lines of a text now. */
  readonly linesSaid: (uri: string) => Promise<void>;
}

/** The tags of all bulletins: anchored in the open ones, and kept in files beside them. */
export class TagDesk {
  readonly #context: TagDeskContext;
  readonly #undos = new UndoMemory();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(context: TagDeskContext) {
    this.#context = context;
  }

  /** A document has been opened, or its file of annotations has changed: anchors what that says. */
  async refresh(uri: string): Promise<void> {
    const { page } = await this.#context.sidecars.of(uri);
    const open = this.#context.opened(uri);
    // Told by words: an editor may hold the same page in another value.
    if (!open || open.tags?.page === page) return;
    open.tags = page && DocumentTags.open(page, open.document.getText());
    this.#context.changed(uri);
  }

  /** The file of annotations of a bulletin has changed on disk, by whomever; answers whether it says something else of lines. */
  async fileChanged(uri: string): Promise<boolean> {
    const { sidecars } = this.#context;
    const known = await sidecars.of(uri);
    const now = await sidecars.fresh(uri);
    if (now.text !== known.text || now.page === null) await this.refresh(uri);
    return saidOf(now.page) !== saidOf(known.page);
  }

  /** Why the file of annotations cannot be used; null where it can. */
  async problemOf(uri: string): Promise<string | null> {
    return faultIn(uri, await this.#context.sidecars.of(uri), this.#context.locale);
  }

  /** Whether a bulletin has a file of annotations. */
  async hasFile(uri: string): Promise<boolean> {
    const { text, error } = await this.#context.sidecars.of(uri);
    return text !== null || error !== null;
  }

  /** The annotations of a bulletin as they were last written; null where they cannot be used. */
  async pageOf(uri: string): Promise<AnnotationPage | null> {
    return (await this.#context.sidecars.of(uri)).page;
  }

  /** The names of all tags of a bulletin, open or not, once for each place. */
  async namesIn(uri: string): Promise<string[]> {
    const page = this.#context.opened(uri)?.tags?.page ?? (await this.#context.sidecars.of(uri)).page;
    return page ? tagsOf(page).map(({ value }) => value) : [];
  }

  /** Whether a text has a place for annotations beside it. */
  isKept(uri: string): Promise<boolean> {
    return this.#context.sidecars.isKept(uri);
  }

  /** Changes the tags of an open document, and writes them down. Null where it is closed or no bulletin. */
  change(uri: string, edit: (tags: DocumentTags, bulletin: Bulletin) => DocumentTags): Promise<Changed | null> {
    return this.#change(uri, () => this.#see(uri), edit);
  }

  /** Changes what is said of the lines of a text, open or not, and writes it down. Null where the text cannot be read. */
  override(uri: string, change: OverridesChange): Promise<Changed | null> {
    return this.#change(uri, this.#context.read, (tags) => tags.withOverrides(change));
  }

  /** An open document as it stands now; null where it is closed or no bulletin. */
  async #see(uri: string): Promise<Seen | null> {
    const seen = this.#context.opened(uri) ? await this.#context.read(uri) : null;
    return seen?.open && seen.bulletin.isBulletin ? seen : null;
  }

  #change(uri: string, read: TagDeskContext['read'], edit: (tags: DocumentTags, bulletin: Bulletin) => DocumentTags): Promise<Changed | null> {
    return this.#inTurn(async () => {
      const { sidecars, locale, changed, linesSaid } = this.#context;
      if (!(await sidecars.isKept(uri))) return { tags: 0, undo: null, problem: noPlace(uri, locale) };
      const sidecar = await sidecars.fresh(uri);
      const seen = await read(uri);
      if (seen === null) return null;
      if (sidecar.page === null) return { tags: 0, undo: null, problem: faultIn(uri, sidecar, this.#context.locale) };
      const { open, text, bulletin, asFound } = seen;
      const before = open?.tags && isSamePage(open.tags.page, sidecar.page) ? open.tags : DocumentTags.open(sidecar.page, text);
      const after = edit(before, bulletin).settled(asFound());
      const problem = await this.#write(uri, after.page);
      if (problem !== null) return { tags: 0, undo: null, problem };
      this.#anchor(uri, after, open);
      changed(uri);
      const tags = differences(before.page, after.page);
      const isOfLines = saidOf(before.page) !== saidOf(after.page);
      if (isOfLines) await linesSaid(uri);
      return { tags, undo: tags > 0 || isOfLines ? this.#undos.keep([{ uri, before: before.page, after: after.page }]) : null, problem: null };
    });
  }

  /** A document has been saved: what has moved or been edited is quoted anew. */
  async saved(uri: string): Promise<void> {
    await this.#inTurn(async () => {
      const seen = await this.#see(uri);
      const { open = null } = seen ?? {};
      const tags = open?.tags;
      const { page } = await this.#context.sidecars.of(uri);
      if (!seen || !open || !tags || page === null || tags.page.items.length === 0) return;
      const settled = tags.settled(seen.asFound());
      if (settled.page !== tags.page && (await this.#write(uri, settled.page)) === null) this.#anchor(uri, settled, open);
    });
  }

  /** Renames a tag, and those below it, in these bulletins. */
  rename(uris: Iterable<string>, from: string, to: string): Promise<{ tags: number; files: number; undo: string | null; problems: string[] }> {
    return this.#inTurn(async () => {
      const changes: PageChange[] = [];
      const problems: string[] = [];
      let tags = 0;
      for (const uri of uris) {
        const sidecar = await this.#context.sidecars.fresh(uri);
        const problem = faultIn(uri, sidecar, this.#context.locale);
        if (problem !== null) problems.push(problem);
        const before = sidecar.page;
        const found = before ? tagsOf(before).filter(({ value }) => isWithin(value, from)).length : 0;
        if (before === null || found === 0) continue;
        const failure = await this.#put(uri, renameTag(before, from, to));
        if (failure !== null) problems.push(failure);
        else {
          tags += found;
          changes.push({ uri, before, after: renameTag(before, from, to) });
        }
      }
      return { tags, files: changes.length, undo: changes.length > 0 ? this.#undos.keep(changes) : null, problems };
    });
  }

  /** Takes a change back; answers why that could not be done, or null. */
  undo(token: string): Promise<string | null> {
    return this.#inTurn(async () => {
      for (const { uri, before, after } of this.#undos.take(token)) {
        const sidecar = await this.#context.sidecars.fresh(uri);
        if (sidecar.page === null) return faultIn(uri, sidecar, this.#context.locale);
        const reverted = revertPage(sidecar.page, before, after);
        const problem = await this.#put(uri, reverted);
        if (problem !== null) return problem;
        if (saidOf(reverted) !== saidOf(sidecar.page)) await this.#context.linesSaid(uri);
      }
      return null;
    });
  }

  /** Writes a page and, where the document is open, anchors it. */
  async #put(uri: string, page: AnnotationPage): Promise<string | null> {
    const { opened, changed } = this.#context;
    const problem = await this.#write(uri, page);
    const open = opened(uri);
    if (problem !== null || !open) return problem;
    open.tags = anchored(page, open);
    changed(uri);
    return null;
  }

  /** Gives the open version annotations that were made for a version that may be older: while they were written the text was perhaps edited. */
  #anchor(uri: string, tags: DocumentTags, madeFor: OpenBulletin | null): void {
    const open = this.#context.opened(uri);
    if (open) open.tags = open === madeFor ? tags : anchored(tags.page, open);
  }

  async #write(uri: string, page: AnnotationPage): Promise<string | null> {
    try {
      await this.#context.sidecars.write(uri, page);
      return null;
    } catch (error) {
      return notWritten(uri, error, this.#context.locale);
    }
  }

  /** One change after the other: each is of what the one before has written. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

/** A page on a version: what it has of it already stays where it is. */
function anchored(page: AnnotationPage, open: OpenBulletin): DocumentTags {
  return open.tags?.withPage(page) ?? DocumentTags.open(page, open.document.getText());
}

function differences(before: AnnotationPage, after: AnnotationPage): number {
  const [was, is] = [keysOf(before), keysOf(after)];
  return [...was].filter((key) => !is.has(key)).length + [...is].filter((key) => !was.has(key)).length;
}

/** Told by value: whether something else is said of lines. */
function saidOf(page: AnnotationPage | null): string {
  return JSON.stringify(page && overridesOf(page));
}

function keysOf(page: AnnotationPage): Set<string> {
  return new Set(tagsOf(page).map(({ id, value, target }) => JSON.stringify([id, value, target.exact])));
}

function isSamePage(a: AnnotationPage, b: AnnotationPage): boolean {
  return a === b || serializePage(a) === serializePage(b);
}
