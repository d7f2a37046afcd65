import type { Cues } from '../labels/cues.ts';
import type { Draft, Item } from '../readings/reading.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { namesOf, storyCuesOf, type Surroundings, surroundingsOf } from './slotCues.ts';
import { scoreOf, type SlotWeights } from './slotWeights.ts';

/** What names the publishers of all stories, and what they were chosen among. */
export interface ChosenSources {
  /** Null where nothing names one. */
  readonly chosen: readonly (Candidate | null)[];
  readonly around: Surroundings;
}

/**
 * What names the publisher of each story, or null where nothing does. Every story shows candidates; how each stands is compared with
 * what stands so in the other stories, and learnt weights say which is the publisher's place in this document.
 */
export function chooseSources(draft: Draft, items: readonly Item[], weights: SlotWeights): ChosenSources {
  const stories = items.map((item) => candidatesOf(draft, item));
  const around = surroundingsOf(draft, items, stories, namesOf(draft, stories));
  return { around, chosen: stories.map((candidates) => best(candidates, storyCuesOf(draft, candidates, around), weights)) };
}

/** What names the publisher of one story among what all of its document show. */
export function chooseSource(draft: Draft, item: Item, around: Surroundings, weights: SlotWeights): Candidate | null {
  const candidates = candidatesOf(draft, item);
  return best(candidates, storyCuesOf(draft, candidates, around), weights);
}

function best(candidates: readonly Candidate[], cues: readonly Cues[], weights: SlotWeights): Candidate | null {
  let chosen: Candidate | null = null;
  let highest = 0;
  candidates.forEach((candidate, c) => {
    const score = scoreOf(cues[c]!, weights);
    if (score > highest) [chosen, highest] = [candidate, score];
  });
  return chosen;
}
