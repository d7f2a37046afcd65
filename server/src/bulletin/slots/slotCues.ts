import { step } from '../labels/buckets.ts';
import type { Cues } from '../labels/cues.ts';
import type { Draft, Item } from '../readings/reading.ts';
import { bare } from '../text/text.ts';
import type { Candidate } from './candidate.ts';
import { aroundOf, keyOf, likeOf, type NameForm, nameFormOf } from './nameForms.ts';
import { type SlotHabit, slotHabitsOf } from './slotHabits.ts';

/** Blocks above the first story that may hold the masthead, and units of each that are looked at. */
const TOP_BLOCKS = 12;
const TOP_UNITS = 200;
/** Columns of a line between stories that could be a section's name. */
const LONGEST_SECTION = 40;

/** What all candidates of a document stand among. */
export interface Surroundings {
  readonly habits: Pick<ReadonlyMap<string, SlotHabit>, 'get'>;
  readonly stories: number;
  /** The words above the first story. */
  readonly top: string;
  /** Short lines outside the stories. */
  readonly outside: ReadonlySet<string>;
  /** In how many stories each name is a candidate. */
  readonly times: ReadonlyMap<string, number>;
  /** Shares of the stories in which the grammar finds something, and in which a name looks like a publisher's. */
  readonly told: string;
  readonly sure: string;
}

/** The cues of all candidates, story by story. For learning, names can be made unknown. */
export function slotCuesOf(draft: Draft, items: readonly Item[], stories: readonly (readonly Candidate[])[], unknown?: ReadonlySet<string>): Cues[][] {
  const names = namesOf(draft, stories, unknown);
  const around = surroundingsOf(draft, items, stories, names);
  return stories.map((candidates, s) => storyCues(draft, candidates, names[s]!, around));
}

/** The cues of one story's candidates; its draft may be a part of the document that they stand among. */
export function storyCuesOf(draft: Draft, candidates: readonly Candidate[], around: Surroundings): Cues[] {
  const names = namesOf(draft, [candidates]);
  const own = slotHabitsOf([candidates], names);
  // A slot that no other story has is as the story alone shows it.
  const habits = { get: (slot: string) => around.habits.get(slot) ?? own.get(slot) };
  return storyCues(draft, candidates, names[0]!, { ...around, habits });
}

/** How the names of all candidates look. */
export function namesOf({ blocks }: Draft, stories: readonly (readonly Candidate[])[], unknown?: ReadonlySet<string>): NameForm[][] {
  const wordsOf = ({ block, publisher }: Candidate) => blocks[block]!.folded.slice(...publisher);
  return stories.map((candidates) => candidates.map((candidate) => nameFormOf(wordsOf(candidate), unknown?.has(bare(wordsOf(candidate))))));
}

function storyCues(draft: Draft, candidates: readonly Candidate[], names: readonly NameForm[], around: Surroundings): Cues[] {
  const best = Math.max(0, ...names.map(({ likeness }) => likeness));
  return candidates.map((candidate, c) => cuesOf(draft, candidate, names[c]!, best, around));
}

/** What the candidates of all stories show together. */
export function surroundingsOf({ blocks }: Draft, items: readonly Item[], stories: readonly (readonly Candidate[])[], names: readonly (readonly NameForm[])[]): Surroundings {
  const first = items[0]?.from ?? 0;
  const outside = new Set<string>();
  let at = 0;
  for (const { from, to } of items) {
    for (; at < from; at++) if (blocks[at]!.width <= LONGEST_SECTION) outside.add(bare(blocks[at]!.mark.heading));
    at = to + 1;
  }
  const times = new Map<string, number>();
  for (const all of names) for (const name of new Set(all.map((one) => one.bare))) times.set(name, (times.get(name) ?? 0) + 1);
  const n = Math.max(1, stories.length);
  return {
    habits: slotHabitsOf(stories, names), stories: n, outside, times,
    top: bare(blocks.slice(0, Math.min(first, TOP_BLOCKS)).map(({ text }) => text.slice(0, TOP_UNITS)).join(' ')),
    told: shareOf(stories.filter((all) => all.some(({ told }) => told !== '')).length / n),
    sure: shareOf(names.filter((all) => all.some(({ likeness }) => likeness >= 0.8)).length / n),
  };
}

function cuesOf({ blocks }: Draft, candidate: Candidate, name: NameForm, best: number, { habits, stories, top, outside, times, told, sure }: Surroundings): Cues {
  let [main = ''] = candidate.slots;
  for (const slot of candidate.slots) if (habits.get(slot)!.stories > habits.get(main)!.stories) main = slot;
  const habit = habits.get(main)!;
  const n = habit.stories;
  const isLabel = main.startsWith('label');
  const [place = '', shape = ''] = isLabel ? ['label', 'label'] : main.split(' ', 1).concat(main.slice(main.indexOf(' ') + 1));
  const family = shape.replace(/-?(?<!\d)\d+$/, '');
  const kind = shape.replace(/^h(?:pre|suf)|^end(?=bracket|link)|^open(?=bracket)/, '').replace(/[^a-z].*$/, '');
  const like = likeOf(name);
  const share = shareOf(n / stories);
  const count = step(n, [1, 2, 3, 5, 9]);
  const mean = step(habit.like, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]);
  const surely = shareOf(habit.sure);
  const distinct = habit.values.size / n;
  const mix = n < 3 ? '-' : step(distinct, [0.34, 0.67, 0.99]);
  const regular = n < 3 ? '-' : `${step(n / stories, [0.25, 0.6, 0.9])}/${step(habit.width, [6, 12, 20])}/${step(habit.none + habit.weak, [0.1, 0.4])}`;
  const key = keyOf(candidate.key);
  const { before, after, word } = aroundOf(blocks[candidate.block]!.folded, candidate.publisher);
  const cues = [
    'always', `like:${like}`, `best:${best > name.likeness + 0.15 ? 0 : 1}`, `doc-sure:${sure}:${like}`, `total:${step(stories, [1, 3, 8])}`,
    `share:${share}`, `count:${count}`, `mean:${mean}`, `sure:${surely}`, `share:${share}:mean:${mean}`, `share:${share}:like:${like}`, `count:${count}:sure:${surely}`, `sure:${surely}:like:${like}`,
    `known:${shareOf(habit.known)}:${name.known ? 1 : 0}`, `none:${shareOf(habit.none)}`, `weak:${shareOf(habit.weak)}`, `personal:${shareOf(habit.personal)}:${name.personal ? 1 : 0}`,
    `distinct:${n < 3 ? '-' : step(distinct, [0.2, 0.5, 0.8, 0.99])}`, `alike:${step(habit.values.get(name.bare) ?? 0, [1, 2, 4])}:${n < 3 ? '-' : step(distinct, [0.5, 0.99])}`,
    `width:${step(name.width, [3, 5, 8, 12, 16, 22, 30, 44])}`, `widths:${step(habit.width, [5, 8, 12, 16, 22, 30])}`, `spread:${n < 3 ? '-' : step(habit.spread, [0.15, 0.3, 0.5, 0.8])}`,
    `dated:${candidate.date ? 1 : 0}:${shareOf(habit.dated)}`, `byline:${candidate.byline ? 1 : 0}`,
    `kind:${kind}`, `kind:${kind}:${like}`, `kind:${kind}:share:${share}`, `kind:${kind}:sure:${surely}`, `kind:${kind}:mix:${mix}`, `regular:${regular}`, `regular:${regular}:mix:${mix}`, `regular:${regular}:kind:${kind}`,
    `place:${place}`, `shape:${shape}`, `at:${place}:${shape}`, `family:${family}:${like}`, `family:${family}:share:${share}`, `family:${family}:sure:${surely}`, `place:${place}:like:${like}`, `place:${place}:share:${share}`,
    `key:${key}`, `key:${key}:like:${like}`, `key:${key}:share:${share}`,
    `before:${before}`, `after:${after}`, `around:${before}:${after}`, `word:${word}`, `word:${word}:like:${like}`, `script:${name.script}`, `form:${name.form}`, `times:${step(times.get(name.bare) ?? 0, [1, 2, 4])}`,
  ];
  for (const slot of candidate.slots) if (slot !== main) cues.push(`also:${slot.startsWith('label') ? 'label' : slot.slice(slot.indexOf(' ') + 1)}`);
  if (candidate.told === '') cues.push(`untold:${told}`, `untold-slot:${shareOf(habit.told)}`);
  else cues.push(`told:${candidate.told}`, `told:${candidate.told}:like:${like}`, `told:${candidate.told}:share:${shareOf((habits.get(`told ${candidate.told.replace(/[+-]$/, '')}`)?.stories ?? 0) / stories)}`, `told-slot:${shareOf(habit.told)}`);
  if (top.includes(name.bare)) cues.push('top', `top:${share}`);
  if (outside.has(name.bare)) cues.push('outside');
  return cues;
}

/** A share from 0 to 1 as a word. */
function shareOf(value: number): string {
  return value === 0 ? '0' : step(value, [0.1, 0.25, 0.45, 0.65, 0.85, 0.99]);
}
