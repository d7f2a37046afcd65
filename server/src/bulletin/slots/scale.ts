import type { Tell } from './slotCues.ts';
import type { SlotWeights } from './slotWeights.ts';

/** How much speaks for a candidate whose cues are told; 0 is as likely as none. */
export type Scale = (tellAll: (tell: Tell) => void) => number;

/** A part of a cue's name behind those before it. */
interface Part {
  readonly name: string;
  readonly weight: number;
  readonly next: Map<string, Part>;
}

/** A scale for the candidates of one document: the same sums as `scoreOf`, by a tree of the parts of cues that grows as they are met, so that no name is put together twice. */
export function scaleOf(weights: SlotWeights): Scale {
  const sorts = new Map<string, Part>();
  const partOf = (within: Map<string, Part>, before: string | null, word: string): Part => {
    let part = within.get(word);
    if (!part) {
      const name = before === null ? word : `${before}:${word}`;
      within.set(word, part = { name, weight: weights.get(name) ?? 0, next: new Map() });
    }
    return part;
  };
  let sum = 0;
  const tell: Tell = (sort, first, second, third) => {
    let part = partOf(sorts, null, sort);
    if (first !== undefined) part = partOf(part.next, part.name, first);
    if (second !== undefined) part = partOf(part.next, part.name, second);
    if (third !== undefined) part = partOf(part.next, part.name, third);
    sum += part.weight;
  };
  return (tellAll) => {
    sum = 0;
    tellAll(tell);
    return sum;
  };
}
