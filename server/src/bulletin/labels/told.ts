import { CLOSED } from '../readings/closedReading.ts';
import { SAVED_PAGE } from '../readings/frontMatter.ts';
import { blocksInStories, type Draft, type Reading } from '../readings/reading.ts';
import { scoreReading } from '../readings/score.ts';
import { step } from './buckets.ts';

/** How much the chosen reading explains: stories' worth of each story, and how much of the text is in them. */
export function qualityOf(draft: Draft, indices: readonly number[], reading: Reading | null): string {
  if (!reading || reading.items.length === 0) return 'none';
  const each = scoreReading(draft, reading) / reading.items.length;
  const inside = blocksInStories(draft, reading);
  const covered = indices.filter((i) => inside[i]).length / indices.length;
  return `${step(each, [0.4, 0.7, 0.9])}/${step(covered, [0.5, 0.8])}/${reading.name === CLOSED || reading.name === SAVED_PAGE ? reading.name : 'marked'}`;
}

/** What the chosen reading says of each block: H headline, h more of it, S section, B in a story, O outside. */
export function toldBy({ blocks }: Draft, reading: Reading | null): string[] {
  const told: string[] = blocks.map(() => (reading ? 'O' : '-'));
  for (const item of reading?.items ?? []) {
    for (let i = item.from; i <= item.to; i++) told[i] = 'B';
    told[item.from] = item.head[0] === item.from ? 'H' : item.head.length > 0 ? 'A' : 'N';
    item.head.forEach((i, n) => { told[i] = n === 0 ? 'H' : 'h'; });
  }
  for (const section of reading?.sections ?? []) for (const i of section.blocks) told[i] = 'S';
  return told;
}
