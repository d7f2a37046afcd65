import type { Candidate } from './candidate.ts';
import type { NameForm } from './nameForms.ts';
import { countsOf } from '../text/counts.ts';

/** What stands in one slot, over all stories of the document; the first of each story counts. */
export interface SlotHabit {
  readonly stories: number;
  /** How often each name stands there. */
  readonly values: ReadonlyMap<string, number>;
  /** Means over the stories: likeness, and shares of what is surely a publisher, known, nothing like one, hardly one, a person, dated, told. */
  readonly like: number;
  readonly sure: number;
  readonly known: number;
  readonly none: number;
  readonly weak: number;
  readonly personal: number;
  readonly dated: number;
  readonly told: number;
  /** Columns: the mean, and its standard deviation as a share of it. */
  readonly width: number;
  readonly spread: number;
}

/** The habits of all slots. */
export function slotHabitsOf(stories: readonly (readonly Candidate[])[], names: readonly (readonly NameForm[])[]): ReadonlyMap<string, SlotHabit> {
  const members = new Map<string, { candidate: Candidate; name: NameForm; story: number }[]>();
  stories.forEach((candidates, story) => candidates.forEach((candidate, c) => {
    for (const slot of candidate.slots) {
      const all = members.get(slot);
      const one = { candidate, name: names[story]![c]!, story };
      if (!all) members.set(slot, [one]);
      else if (all.at(-1)!.story !== story) all.push(one);
    }
  }));
  const habits = new Map<string, SlotHabit>();
  for (const [slot, all] of members) {
    const mean = (of: (one: (typeof all)[number]) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length;
    const share = (is: (one: (typeof all)[number]) => boolean) => mean((one) => (is(one) ? 1 : 0));
    const values = countsOf(all.map(({ name }) => name.bare));
    const width = mean(({ name }) => name.width);
    habits.set(slot, {
      stories: all.length, values, width,
      spread: Math.sqrt(Math.max(0, mean(({ name }) => name.width ** 2) - width ** 2)) / Math.max(1, width),
      like: mean(({ name }) => name.likeness),
      sure: share(({ name }) => name.likeness >= 0.8),
      known: share(({ name }) => name.known),
      none: share(({ name }) => name.likeness === 0),
      weak: share(({ name }) => name.likeness > 0 && name.likeness < 0.45),
      personal: share(({ name }) => name.personal),
      dated: share(({ candidate }) => candidate.date !== null),
      told: share(({ candidate }) => candidate.told !== ''),
    });
  }
  return habits;
}
