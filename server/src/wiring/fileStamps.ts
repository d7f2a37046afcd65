import type { WorkspaceFiles } from './place.ts';

/** Tells whether files that are not open are still the same. */
export class FileStamps {
  readonly #files: WorkspaceFiles;
  readonly #isTold: boolean;
  readonly #told = new Map<string, number>();
  #changes = 0;

  /** @param isTold whether the client tells of every file that changes; if not, each file is looked at, but not read */
  constructor(files: WorkspaceFiles, isTold: boolean) {
    this.#files = files;
    this.#isTold = isTold;
  }

  /** Another value where a file has changed. */
  async of(uri: string): Promise<string | number | null> {
    return this.#isTold ? (this.#told.get(uri) ?? 0) : this.#files.stamp(uri);
  }

  /** The file has changed, as the client tells; `isGone` where it is no more. */
  changed(uri: string, isGone = false): void {
    if (isGone) this.#told.delete(uri);
    else this.#told.set(uri, ++this.#changes);
  }
}
