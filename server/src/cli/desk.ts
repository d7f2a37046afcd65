import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReportedFinding } from '../exports/report.ts';
import { workspaceLookup } from '../project/workspaceLookup.ts';
import { type Lessons, lessonsOfWorkspace } from '../publishers/lessons.ts';
import type { LinkLookup } from '../rules/rule.ts';
import { seenPairs } from '../workspace/observations.ts';
import { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Briefing, Surveyed } from './work.ts';

/** Knows what the files that are checked together hold, as the editor knows the bulletins of a workspace. */
export class Desk {
  readonly #links: LinkLookup | null;
  readonly #addresses = new Map<string, readonly string[]>();
  readonly #index = new WorkspaceIndex();
  readonly #paths = new Map<string, string>();
  #lessons: Lessons | null = null;

  /** @param links what is known of addresses; null where nobody wants to know, and they are not kept */
  constructor(links: LinkLookup | null) {
    this.#links = links;
  }

  /** Every address of the bulletins put so far. */
  get addresses(): ReadonlySet<string> {
    return new Set([...this.#addresses.values()].flat());
  }

  /** Takes note of a bulletin; to be done with all before the first is checked. */
  put(path: string, { indexed, addresses }: Surveyed): void {
    if (indexed === null) return;
    this.#paths.set(indexed.uri, path);
    if (this.#links) this.#addresses.set(path, addresses);
    this.#index.put(indexed);
  }

  /** What a file is to be checked with: of the others only what touches it. */
  brief(path: string): Briefing {
    this.#lessons ??= lessonsOfWorkspace(seenPairs(this.#index.articles()));
    const uri = uriOf(path);
    const lookup = workspaceLookup(uri, this.#index);
    return {
      lessons: this.#lessons,
      storiesLike: (this.#index.get(uri)?.articles ?? []).flatMap(({ print }) => {
        const stories = lookup.storiesLike(print).map(({ uri: where, headline, range, print: other }) => ({ uri: where, headline, range, print: other }));
        return stories.length === 0 ? [] : [[JSON.stringify(print), stories] as const];
      }),
      links: (this.#addresses.get(path) ?? []).flatMap((url) => {
        const status = this.#links?.statusOf(url);
        return status ? [[url, status] as const] : [];
      }),
    };
  }

  /** The finding, with places in other documents called as the user called these. */
  called(finding: ReportedFinding): ReportedFinding {
    return { ...finding, related: finding.related.map((place) => ({ ...place, file: this.#paths.get(place.file) ?? place.file })) };
  }
}

/** What a file is known by among those that are checked together. */
export function uriOf(path: string): string {
  return path === '-' ? 'stdin:' : pathToFileURL(resolve(path)).href;
}
