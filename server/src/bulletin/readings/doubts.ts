import type { Doubt } from '../model.ts';
import { linesOf, type Overrides } from './overrides.ts';
import type { Draft, Reading } from './reading.ts';

const NOTHING: Overrides = { headlines: [], notHeadlines: [] };

/** What is further from being read the other way is no doubt that is worth keeping. */
const NEAR = 0.2;

/**
 * Lines that could nearly as well be read the other way, in the order of the text: headlines that may be none, and lines without a
 * story of their own that may be headlines. None where nothing was weighed, and none of which a person has said what they are.
 */
export function doubtsOf(draft: Draft, { items, headProbabilities = new Map<number, number>() }: Reading, said: Overrides = NOTHING): Doubt[] {
  const heads = new Set(items.map(({ head: [first] }) => first));
  const taken = new Set(items.flatMap(({ from, head }) => [from, ...head]));
  const settled = linesOf(draft, [...said.headlines, ...said.notHeadlines]);
  return [...headProbabilities].flatMap(([i, probability]) => {
    const block = draft.blocks[i]!;
    const isHeadline = heads.has(i);
    const isNear = isHeadline ? probability <= 1 - NEAR : probability >= NEAR && !taken.has(i);
    if (!isNear || block.kind !== 'text' || settled(i)) return [];
    const [line] = block.lines;
    const at = (character: number) => ({ line: line!.number, character: line!.indent + character });
    return [{ range: { start: at(0), end: at(line!.content.length) }, isHeadline, probability }];
  });
}
