import type { Draft } from '../../readings/reading.ts';
import { eighthOf } from '../buckets.ts';
import { countsOf } from '../../text/counts.ts';
import type { Looks } from '../looks.ts';
import type { Division } from './division.ts';

/** A cue and how much of it there is: a share from 0 to 1, or 1 for what is so. */
export type RivalCue = readonly [name: string, amount: number];

/** What holds for all divisions of a document: facts of its labelled blocks, in their order. */
export interface Ground {
  readonly draft: Draft;
  readonly indices: readonly number[];
  readonly looks: Looks;
  /** Names a source. */
  readonly sources: readonly boolean[];
  /** Names a source, a reporter or where it was reported. */
  readonly origins: readonly boolean[];
  readonly links: readonly boolean[];
  /** As wide as a paragraph. */
  readonly wide: readonly boolean[];
  /** How many blocks each class has. */
  readonly classCounts: ReadonlyMap<string, number>;
  /** The probability of each label at each place. */
  readonly sure: readonly Float64Array[];
  /** The division that the labels' scores alone prefer. */
  readonly first: Division;
  readonly firstLabels: readonly number[];
}

/** A division that is weighed against others. */
export interface Rival {
  readonly labels: readonly number[];
  readonly division: Division;
  /** By how much its score is below the first's: 0 or more. */
  readonly behind: number;
}

/** Columns from which a block is a paragraph rather than a line. */
const PARAGRAPH = 50;

/** The facts that hold for every division; `first`, and its labels, are what the labels' scores alone prefer. */
export function groundOf(draft: Draft, indices: readonly number[], looks: Looks, sure: readonly Float64Array[], first: Division, firstLabels: readonly number[]): Ground {
  const { blocks, evidence } = draft;
  const sources = indices.map((i) => (blocks[i]!.source !== null && blocks[i]!.source.strength > 0.5) || evidence.trailing[i] != null || evidence.publisherLine[i] === true);
  return {
    draft, indices, looks, sources, sure, first, firstLabels,
    origins: indices.map((i, k) => sources[k]! || evidence.dateline[i] != null || evidence.ownReport[i] === true || evidence.byline[i] != null),
    links: indices.map((i, k) => evidence.linked[i] === true || looks.shapes[k] === 'a'),
    wide: indices.map((i) => blocks[i]!.kind === 'text' && blocks[i]!.width >= PARAGRAPH),
    classCounts: countsOf(looks.classes),
  };
}

/** An amount, as itself and as one of eight words. */
export function amount(name: string, value: number): RivalCue[] {
  return [[`${name}:${eighthOf(value)}`, 1], [name, value]];
}
