import { publisherLikeness } from '../evidence/publisherNames.ts';
import { shareOf, step } from '../labels/buckets.ts';
import type { Cues } from '../labels/cues.ts';
import type { Draft } from '../readings/reading.ts';
import type { Candidate } from '../slots/candidate.ts';

/** From here on a name is a publisher's by its form alone. */
const SURE = 0.7;

/** How many stories name a publisher in the place where this document names them, how many different ones, and how sure their names are. */
export function sourceCues({ blocks }: Draft, named: readonly (Candidate | null)[]): Cues {
  const names = named.flatMap((one) => (one ? [blocks[one.block]!.text.slice(...one.publisher)] : []));
  const sure = names.filter((name) => publisherLikeness(name) >= SURE).length;
  return [
    `chosen:${shareOf(names.length / named.length)}`,
    `chosen-names:${step(new Set(names).size, [0, 1, 2, 4, 8])}`,
    `chosen-sure:${names.length === 0 ? 'none' : shareOf(sure / names.length)}`,
    `chosen-told:${names.length === 0 ? 'none' : shareOf(named.filter((one) => one !== null && one.told !== '').length / names.length)}`,
  ];
}
