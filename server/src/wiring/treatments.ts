import type { Treatment } from '../protocol.ts';
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

  /** Null takes back what was said. */
  set(uri: string, treatment: Treatment | null): void {
    if (treatment === null) this.#byUri.delete(uri);
    else this.#byUri.set(uri, treatment);
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
