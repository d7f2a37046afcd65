import type { Treatment } from '../protocol/treatment.ts';
import type { FileGlobs } from './fileGlobs.ts';

/** What users have said of single files. */
export class Treatments {
  readonly #byUri: Map<string, Treatment>;

  constructor(atStart: Readonly<Record<string, Treatment>> = {}) {
    this.#byUri = new Map(Object.entries(atStart));
  }

  get(uri: string): Treatment | undefined {
    return this.#byUri.get(uri);
  }

  /** What was said of a file, or of files in a folder, goes with it. */
  renamed(from: string, to: string): void {
    moveKeys(this.#byUri, from, to);
  }

  /** Null takes back what was said. */
  set(uri: string, treatment: Treatment | null): void {
    if (treatment === null) this.#byUri.delete(uri);
    else this.#byUri.set(uri, treatment);
  }
}

/** Gives what is kept of a file, or of the files in a folder, its new address. */
export function moveKeys<Value>(byUri: Map<string, Value>, from: string, to: string): void {
  for (const [uri, value] of [...byUri]) {
    if (uri !== from && !uri.startsWith(`${from}/`)) continue;
    byUri.delete(uri);
    byUri.set(to + uri.slice(from.length), value);
  }
}

/** Everything outside a text that says whether it is a bulletin. */
export interface Claims {
  readonly treatment: Treatment | undefined;
  readonly globs: FileGlobs;
  readonly paths: readonly string[];
  readonly languageId: string;
}

/** The strongest claim: the user's word, then the globs, then the language `bulletin`; undefined where the text itself is to tell. */
export function claimedBulletin({ treatment, globs, paths, languageId }: Claims): boolean | undefined {
  if (treatment !== undefined) return treatment === 'bulletin';
  return globs(paths) ?? (languageId === 'bulletin' ? true : undefined);
}
