import type { Cues } from '../labels/cues.ts';
import data from './weights.json' with { type: 'json' };

/** What each cue of a candidate speaks for: above 0 for the publisher of its story, below for none. */
export type SlotWeights = ReadonlyMap<string, number>;

/** The form of the data file: weights times `scale`, cues gathered by the first part of their names. */
export interface SlotWeightFile {
  readonly scale: number;
  readonly cues: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export function readSlotWeights({ scale, cues }: SlotWeightFile): SlotWeights {
  return new Map(Object.entries(cues).flatMap(([sort, all]) => Object.entries(all).map(([rest, value]) => [rest === '' ? sort : `${sort}:${rest}`, value / scale] as const)));
}

/** The weights that ship: learnt by `npm run learn`. */
export const shippedSlots: SlotWeights = readSlotWeights(data);

/** How much speaks for a candidate; 0 is as likely as none. */
export function scoreOf(cues: Cues, weights: SlotWeights): number {
  return cues.reduce((sum, cue) => sum + (weights.get(cue) ?? 0), 0);
}
