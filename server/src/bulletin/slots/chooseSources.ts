import type { Draft, Item } from '../readings/reading.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { slotCuesOf } from './slotCues.ts';
import { scoreOf, type SlotWeights } from './slotWeights.ts';

/**
 * What names the publisher of each story, or null where nothing does. Every story shows candidates; how each stands is compared with
 * what stands so in the other stories, and learnt weights say which is the publisher's place in this document.
 */
export function chooseSources(draft: Draft, items: readonly Item[], weights: SlotWeights): (Candidate | null)[] {
  const stories = items.map((item) => candidatesOf(draft, item));
  const cues = slotCuesOf(draft, items, stories);
  return stories.map((candidates, s) => {
    let best: { readonly candidate: Candidate; readonly score: number } | null = null;
    candidates.forEach((candidate, c) => {
      const score = scoreOf(cues[s]![c]!, weights);
      if (score > (best?.score ?? 0)) best = { candidate, score };
    });
    return (best as { readonly candidate: Candidate } | null)?.candidate ?? null;
  });
}
