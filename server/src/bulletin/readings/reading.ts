import type { Block } from '../evidence/blocks.ts';
import type { Evidence } from '../evidence/gatherEvidence.ts';
import type { Layout } from '../text/layout.ts';
import type { HouseStyle } from '../styles/houseStyle.ts';
import type { Line } from '../text/lines.ts';

/** Everything that a reading is made from. */
export interface Draft {
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly blocks: readonly Block[];
  readonly evidence: Evidence;
  readonly frontMatter: FrontMatter | null;
  /** Lines that return on every page. */
  readonly furniture: ReadonlySet<string>;
  /** The house style that it follows. */
  readonly style: HouseStyle | null;
}

/** What the YAML front matter of a saved page says; lines are zero-based. */
export interface FrontMatter {
  readonly values: ReadonlyMap<string, { readonly value: string; readonly line: number; readonly character: number }>;
}

/** One story in terms of blocks: indices into `Draft.blocks`, both ends inclusive. */
export interface Item {
  /** The blocks of its headline, none where the headline is missing. */
  readonly head: readonly number[];
  /** Where in the head's text the headline stands, where that holds more; UTF-16, the end exclusive. */
  readonly words?: readonly [start: number, end: number];
  readonly from: number;
  readonly to: number;
  /** Index into `Reading.sections`, or null. */
  readonly section: number | null;
  /** What told the head: the class's name. */
  readonly by: string;
  /** How sure it is that this is a story and ends here, 0 to 1, where that was weighed. */
  readonly confidence?: number;
  /** A person says that its head is a headline. */
  readonly isSaid?: true;
}

export interface SectionHead {
  /** The blocks of the head. */
  readonly blocks: readonly number[];
  readonly name: string;
  /** The last block that it covers. */
  readonly to: number;
  /** The block whose source covers the parts of a compilation. */
  readonly source: number | null;
  /** How sure it is that this is a section's head, 0 to 1, where that was weighed. */
  readonly confidence?: number;
}

/** One way to read the document. */
export interface Reading {
  readonly name: string;
  readonly items: readonly Item[];
  readonly sections: readonly SectionHead[];
  /** By block: the probability that it is a headline, 0 to 1, where that was weighed. */
  readonly headProbabilities?: ReadonlyMap<number, number>;
}

/** For each block whether it is in a story. */
export function blocksInStories({ blocks }: Pick<Draft, 'blocks'>, { items }: Reading): boolean[] {
  const inside = blocks.map(() => false);
  for (const { from, to } of items) inside.fill(true, from, to + 1);
  return inside;
}
