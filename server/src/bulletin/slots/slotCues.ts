import { step } from '../labels/buckets.ts';
import type { Cues } from '../labels/cues.ts';
import type { Draft, Item } from '../readings/reading.ts';
import { remembered } from '../text/remembered.ts';
import { bare } from '../text/text.ts';
import type { Candidate } from './candidate.ts';
import { type HabitWords, habitWordsOf, shareOf } from './habitWords.ts';
import { aroundOf, keyOf, likeOf, type NameForm, nameFormOf } from './nameForms.ts';
import { type SlotHabit, slotHabitsOf } from './slotHabits.ts';
import { countsOf } from '../text/counts.ts';

/** Blocks above the first story that may hold the masthead, and units of each that are looked at. */
const TOP_BLOCKS = 12;
const TOP_UNITS = 200;
/** Columns of a line between stories that could be a section's name. */
const LONGEST_SECTION = 40;

/** What all candidates of a document stand among. */
export interface Surroundings {
  readonly habits: Pick<ReadonlyMap<string, SlotHabit>, 'get'>;
  readonly stories: number;
  /** What cues say of a habit among them. */
  readonly wordsOf: (habit: SlotHabit) => HabitWords;
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

/** Is told the cues of a candidate one by one, each by the parts of its name, which `:` joins. */
export type Tell = (sort: string, first?: string, second?: string, third?: string) => void;

/** The cues of all candidates, story by story. For learning, names can be made unknown. */
export function slotCuesOf(draft: Draft, items: readonly Item[], stories: readonly (readonly Candidate[])[], unknown?: ReadonlySet<string>): Cues[][] {
  const names = namesOf(draft, stories, unknown);
  const around = surroundingsOf(draft, items, stories, names);
  return stories.map((candidates, s) => {
    const tellCues = cueTeller(draft, candidates, names[s]!, around);
    return candidates.map((_, c) => {
      const cues: string[] = [];
      tellCues(c, (...parts) => cues.push(parts.filter((part) => part !== undefined).join(':')));
      return cues;
    });
  });
}

/** What tells the cues of each of one story's candidates; its draft may be a part of the document that they stand among. */
export function cueTeller(draft: Draft, candidates: readonly Candidate[], names: readonly NameForm[], around: Surroundings): (candidate: number, tell: Tell) => void {
  const best = Math.max(0, ...names.map(({ likeness }) => likeness));
  let own: ReadonlyMap<string, SlotHabit> | null = null;
  // A slot that no other story has is as the story alone shows it.
  const habitOf = (slot: string) => around.habits.get(slot) ?? (own ??= slotHabitsOf([candidates], [names])).get(slot);
  return (c, tell) => tellCues(draft, candidates[c]!, names[c]!, best, around, habitOf, tell);
}

/** How the names of all candidates look. */
export function namesOf({ blocks }: Draft, stories: readonly (readonly Candidate[])[], unknown?: ReadonlySet<string>): NameForm[][] {
  const wordsOf = ({ block, publisher }: Candidate) => blocks[block]!.folded.slice(...publisher);
  return stories.map((candidates) => candidates.map((candidate) => nameFormOf(wordsOf(candidate), unknown?.has(bare(wordsOf(candidate))))));
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
  const times = countsOf(names.flatMap((all) => [...new Set(all.map((one) => one.bare))]));
  const n = Math.max(1, stories.length);
  return {
    habits: slotHabitsOf(stories, names), stories: n, wordsOf: habitWordsOf(n), outside, times,
    top: bare(blocks.slice(0, Math.min(first, TOP_BLOCKS)).map(({ text }) => text.slice(0, TOP_UNITS)).join(' ')),
    told: shareOf(stories.filter((all) => all.some(({ told }) => told !== '')).length / n),
    sure: shareOf(names.filter((all) => all.some(({ likeness }) => likeness >= 0.8)).length / n),
  };
}

/** Where the slot is, its shape, that without what counts its places, and that without what it stands at. */
const slotParts = remembered((slot: string) => {
  const [place = '', shape = ''] = slot.startsWith('label') ? ['label', 'label'] : slot.split(' ', 1).concat(slot.slice(slot.indexOf(' ') + 1));
  return { place, shape, family: shape.replace(/-?(?<!\d)\d+$/, ''), kind: shape.replace(/^h(?:pre|suf)|^end(?=bracket|link)|^open(?=bracket)/, '').replace(/[^a-z].*$/, '') };
});

function tellCues({ blocks }: Draft, candidate: Candidate, name: NameForm, best: number, { stories, top, outside, times, told, sure, wordsOf }: Surroundings, habitOf: (slot: string) => SlotHabit | undefined, tell: Tell): void {
  let [main = ''] = candidate.slots;
  for (const slot of candidate.slots) if (habitOf(slot)!.stories > habitOf(main)!.stories) main = slot;
  const habit = habitOf(main)!;
  const { place, shape, family, kind } = slotParts(main);
  const like = likeOf(name);
  const words = wordsOf(habit);
  const { share, count, mean, sure: surely, mix, regular } = words;
  const key = keyOf(candidate.key);
  const { before, after, word } = aroundOf(blocks[candidate.block]!.folded, candidate.publisher);
  const known = name.known ? '1' : '0';
  tell('always');
  tell('like', like);
  tell('best', best > name.likeness + 0.15 ? '0' : '1');
  tell('doc-sure', sure, like);
  tell('total', step(stories, [1, 3, 8]));
  tell('share', share);
  tell('count', count);
  tell('mean', mean);
  tell('sure', surely);
  tell('share', share, 'mean', mean);
  tell('share', share, 'like', like);
  tell('count', count, 'sure', surely);
  tell('sure', surely, 'like', like);
  tell('known', words.known, known);
  tell('none', words.none);
  tell('weak', words.weak);
  tell('personal', words.personal, name.personal ? '1' : '0');
  tell('distinct', words.distinct);
  tell('alike', step(habit.values.get(name.bare) ?? 0, [1, 2, 4]), words.distinctly);
  tell('width', step(name.width, [3, 5, 8, 12, 16, 22, 30, 44]));
  tell('widths', words.widths);
  tell('spread', words.spread);
  tell('dated', candidate.date ? '1' : '0', words.dated);
  tell('byline', candidate.byline ? '1' : '0');
  tell('kind', kind);
  tell('kind', kind, like);
  tell('kind', kind, 'share', share);
  tell('kind', kind, 'sure', surely);
  tell('kind', kind, 'mix', mix);
  tell('regular', regular);
  tell('regular', regular, 'mix', mix);
  tell('regular', regular, 'kind', kind);
  tell('place', place);
  tell('shape', shape);
  tell('at', place, shape);
  tell('family', family, like);
  tell('family', family, 'share', share);
  tell('family', family, 'sure', surely);
  tell('place', place, 'like', like);
  tell('place', place, 'share', share);
  tell('key', key);
  tell('key', key, 'like', like);
  tell('key', key, 'share', share);
  tell('before', before);
  tell('after', after);
  tell('around', before, after);
  tell('word', word);
  tell('word', word, 'like', like);
  tell('script', name.script);
  tell('form', name.form);
  tell('times', step(times.get(name.bare) ?? 0, [1, 2, 4]));
  for (const slot of candidate.slots) if (slot !== main) tell('also', slot.startsWith('label') ? 'label' : slot.slice(slot.indexOf(' ') + 1));
  if (candidate.told === '') {
    tell('untold', told);
    tell('untold-slot', words.told);
  } else {
    tell('told', candidate.told);
    tell('told', candidate.told, 'like', like);
    tell('told', candidate.told, 'share', shareOf((habitOf(`told ${candidate.told.replace(/[+-]$/, '')}`)?.stories ?? 0) / stories));
    tell('told-slot', words.told);
  }
  if (top.includes(name.bare)) {
    tell('top');
    tell('top', share);
  }
  if (outside.has(name.bare)) tell('outside');
}
