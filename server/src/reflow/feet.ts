import type { Bulletin, Position } from '../bulletin/model.ts';
import type { Draft } from '../bulletin/readings/reading.ts';
import { positionOf } from '../bulletin/evidence/blocks.ts';

/** An address of a page's foot that is to stand behind the words that call it. */
export interface Moved {
  /** The block that holds it, and nothing else. */
  readonly foot: number;
  /** Where the words end that call it. */
  readonly to: Position;
  readonly url: string;
}

/** The addresses at page feet whose call is known, in the order of the calls; one that other words stand beside is left where it is. */
export function movedAddresses({ blocks }: Draft, bulletin: Bulletin): Moved[] {
  const feet = new Map(blocks.flatMap((block, i) => (block.kind === 'address' ? [[keyOf(positionOf(block, 0)), i] as const] : [])));
  const taken = new Set<number>();
  return bulletin.articles.flatMap(({ links }) =>
    links.flatMap(({ url, range, callRange }) => {
      const foot = feet.get(keyOf(range.start));
      if (!callRange || foot === undefined || taken.has(foot) || blocks[foot]!.text !== url || callRange.end.line === range.start.line) return [];
      taken.add(foot);
      return [{ foot, to: callRange.end, url }];
    }),
  );
}

function keyOf({ line, character }: Position): string {
  return `${line}:${character}`;
}
