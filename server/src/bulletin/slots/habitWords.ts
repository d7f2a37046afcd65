import { step } from '../labels/buckets.ts';
import type { SlotHabit } from './slotHabits.ts';

/** What cues say of a slot's habit, in words. */
export interface HabitWords {
  readonly share: string;
  readonly count: string;
  readonly mean: string;
  readonly sure: string;
  readonly known: string;
  readonly none: string;
  readonly weak: string;
  readonly personal: string;
  readonly dated: string;
  readonly told: string;
  /** How many different names there are: as a share in five steps, in three, and beside the slot's form; `-` where too few stories have it. */
  readonly distinct: string;
  readonly distinctly: string;
  readonly mix: string;
  readonly widths: string;
  readonly spread: string;
  readonly regular: string;
}

/** The words of habits in a document of so many stories; those of each habit are made once. */
export function habitWordsOf(stories: number): (habit: SlotHabit) => HabitWords {
  const made = new WeakMap<SlotHabit, HabitWords>();
  return (habit) => {
    let words = made.get(habit);
    if (!words) made.set(habit, words = wordsOf(habit, stories));
    return words;
  };
}

function wordsOf(habit: SlotHabit, stories: number): HabitWords {
  const n = habit.stories;
  const distinct = habit.values.size / n;
  const isFew = n < 3;
  return {
    share: shareOf(n / stories), count: step(n, [1, 2, 3, 5, 9]), mean: step(habit.like, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]), sure: shareOf(habit.sure),
    known: shareOf(habit.known), none: shareOf(habit.none), weak: shareOf(habit.weak), personal: shareOf(habit.personal), dated: shareOf(habit.dated), told: shareOf(habit.told),
    distinct: isFew ? '-' : step(distinct, [0.2, 0.5, 0.8, 0.99]),
    distinctly: isFew ? '-' : step(distinct, [0.5, 0.99]),
    mix: isFew ? '-' : step(distinct, [0.34, 0.67, 0.99]),
    widths: step(habit.width, [5, 8, 12, 16, 22, 30]),
    spread: isFew ? '-' : step(habit.spread, [0.15, 0.3, 0.5, 0.8]),
    regular: isFew ? '-' : `${step(n / stories, [0.25, 0.6, 0.9])}/${step(habit.width, [6, 12, 20])}/${step(habit.none + habit.weak, [0.1, 0.4])}`,
  };
}

/** A share from 0 to 1 as a word. */
export function shareOf(value: number): string {
  return value === 0 ? '0' : step(value, [0.1, 0.25, 0.45, 0.65, 0.85, 0.99]);
}
