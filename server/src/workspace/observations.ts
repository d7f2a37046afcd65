import type { Located } from './workspaceIndex.ts';

/** One article that names a publisher and carries an address: what the publishers' lessons are drawn from. */
export interface SeenPair {
  readonly publisher: string;
  readonly address: string;
  readonly bulletin: string;
}

/** The pairs of publisher and address that articles show. */
export function* seenPairs(articles: Iterable<Located>): Iterable<SeenPair> {
  for (const { publisher, print, uri } of articles) {
    if (publisher !== null && print.address !== null) yield { publisher, address: print.address, bulletin: uri };
  }
}
