import type { AnnotationPage } from '../../annotations/page.ts';
import { parsePage } from '../../annotations/parsePage.ts';
import { serializePage } from '../../annotations/serializePage.ts';
import { sidecarName, sourceOf } from '../../annotations/sidecarName.ts';
import type { SidecarProblem } from '../../annotations/sidecarProblem.ts';
import { emptyPage, withSource } from '../../annotations/tagChanges.ts';
import type { AnnotationFiles } from '../place.ts';

/** What the file of a bulletin's annotations holds. */
export interface Sidecar {
  /** Null where there is no file. */
  readonly text: string | null;
  /** Null where the file cannot be used: then it is left alone. */
  readonly page: AnnotationPage | null;
  readonly problems: readonly SidecarProblem[];
  /** Why the file could not even be read. */
  readonly error: unknown;
}

/** The files of annotations beside the bulletins: read when first asked for, and again when they have changed. */
export class Sidecars {
  readonly #files: AnnotationFiles;
  readonly #report: (uri: string, sidecar: Sidecar) => void;
  readonly #known = new Map<string, Promise<Sidecar>>();

  /** @param report told, with its URI, whenever a file of annotations has been read */
  constructor(files: AnnotationFiles, report: (uri: string, sidecar: Sidecar) => void) {
    this.#files = files;
    this.#report = report;
  }

  /** Whether a bulletin has a place for annotations beside it. Never rejects. */
  async isKept(bulletin: string): Promise<boolean> {
    return this.#files.has(bulletin);
  }

  /** What the annotations of a bulletin are, by its URI; the same value until they change. Never rejects. */
  of(bulletin: string): Promise<Sidecar> {
    const known = this.#known.get(bulletin) ?? this.#read(bulletin);
    this.#known.set(bulletin, known);
    return known;
  }

  /** What they are on disk at this moment. Never rejects. */
  fresh(bulletin: string): Promise<Sidecar> {
    this.#known.delete(bulletin);
    return this.of(bulletin);
  }

  /** Others may be read now than before: forgets what was read, and answers of which bulletins. */
  forgetAll(): readonly string[] {
    const known = [...this.#known.keys()];
    this.#known.clear();
    return known;
  }

  /** Writes a page, if that is anything new. Throws the system's errors. */
  async write(bulletin: string, page: AnnotationPage): Promise<void> {
    const text = serializePage(page);
    const { text: before } = await this.of(bulletin);
    if (text === before || (before === null && page.items.length === 0)) return;
    await this.#files.write(sidecarUri(bulletin), text);
    this.#known.set(bulletin, Promise.resolve({ text, page, problems: [], error: null }));
  }

  async #read(bulletin: string): Promise<Sidecar> {
    const uri = sidecarUri(bulletin);
    const sidecar = await this.#load(uri, sourceOf(nameIn(bulletin)));
    this.#report(uri, sidecar);
    return sidecar;
  }

  async #load(uri: string, source: string): Promise<Sidecar> {
    try {
      const text = (await this.#files.has(uri)) ? await this.#files.read(uri) : null;
      if (text === null || text.trim() === '') return { text, page: emptyPage(source), problems: [], error: null };
      const { page, problems = [] } = parsePage(text, source);
      // A file that was renamed by others still says its old name.
      return { text, page: page ? withSource(page, source) : null, problems, error: null };
    } catch (error) {
      return { text: null, page: null, problems: [], error };
    }
  }
}

/** The file beside a bulletin that holds its annotations; the name's ending has nothing that a URI would escape. */
export function sidecarUri(bulletin: string): string {
  return sidecarName(bulletin);
}

/** The name of a file, without its folders. */
function nameIn(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
