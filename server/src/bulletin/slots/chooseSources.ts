import type { Draft, Item } from '../readings/reading.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import type { NameForm } from './nameForms.ts';
import { type Scale, scaleOf } from './scale.ts';
import { cueTeller, namesOf, type Surroundings, surroundingsOf } from './slotCues.ts';
import type { SlotWeights } from './slotWeights.ts';

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
  const names = namesOf(draft, stories);
  const around = surroundingsOf(draft, items, stories, names);
  const scale = scaleOf(weights);
  return { around, chosen: stories.map((candidates, s) => best(draft, candidates, names[s]!, around, scale)) };
}

/** What names the publisher of one story among what all of its document show. */
export function chooseSource(draft: Draft, item: Item, around: Surroundings, weights: SlotWeights): Candidate | null {
  const candidates = candidatesOf(draft, item);
  return best(draft, candidates, namesOf(draft, [candidates])[0]!, around, scaleOf(weights));
}

function best(draft: Draft, candidates: readonly Candidate[], names: readonly NameForm[], around: Surroundings, scale: Scale): Candidate | null {
  const tellCues = cueTeller(draft, candidates, names, around);
  let chosen: Candidate | null = null;
  let highest = 0;
  candidates.forEach((candidate, c) => {
    const score = scale((tell) => tellCues(c, tell));
    if (score > highest) [chosen, highest] = [candidate, score];
  });
  return chosen;
}
