import { step } from '../buckets.ts';
import type { LabelledStory } from './division.ts';
import { amount, type Ground, type Rival, type RivalCue } from './rival.ts';

/** With fewer blocks that name a source, or hold an address, the document makes no habit of it. */
const HABIT = 2;

/** Whether each story has one source and one address, as the document gives them: none left over, and each in the same place. */
export function originCues({ sources, origins, links }: Ground, { division: { stories } }: Rival): RivalCue[] {
  const share = (is: (story: LabelledStory) => boolean) => stories.filter(is).length / stories.length;
  const cues = [...perStory('source', sources, stories), ...perStory('link', links, stories), ...amount('any-origin', share((story) => countIn(origins, story) > 0))];
  if (sources.filter(Boolean).length >= HABIT) {
    cues.push(
      ...amount('source-second', share(({ from, to }) => from < to && sources[from + 1]!)),
      ...amount('source-within', share(({ from, to }) => sources.slice(from + 2, Math.max(from + 2, to)).includes(true))),
    );
  }
  if (links.filter(Boolean).length >= HABIT) cues.push(...amount('link-first', share(({ from }) => links[from]!)));
  return cues;
}

function perStory(name: string, is: readonly boolean[], stories: readonly LabelledStory[]): RivalCue[] {
  const all = is.filter(Boolean).length;
  if (all < HABIT) return [[`${name}-per:-`, 1]];
  const counts = stories.map((story) => countIn(is, story));
  const share = (test: (count: number, story: LabelledStory) => boolean) => counts.filter((count, k) => test(count, stories[k]!)).length / stories.length;
  const inside = stories.reduce((sum, { from, to }) => sum + is.slice(from, to + 1).filter(Boolean).length, 0);
  return [
    [`${name}-per:${step(all / stories.length, [0.34, 0.67, 1.2, 2, 4])}`, 1],
    ...amount(`${name}-none`, share((count) => count === 0)), ...amount(`${name}-one`, share((count) => count === 1)), ...amount(`${name}-more`, share((count) => count > 1)),
    ...amount(`${name}-outside`, 1 - inside / all), ...amount(`${name}-last`, share((_, { to }) => is[to]!)),
  ];
}

/** How many blocks of a story are so; neighbours count once. */
function countIn(is: readonly boolean[], { from, to }: LabelledStory): number {
  let count = 0;
  for (let k = from; k <= to; k++) if (is[k] && (k === from || !is[k - 1])) count++;
  return count;
}
