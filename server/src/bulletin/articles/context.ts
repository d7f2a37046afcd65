import type { Draft, Item, Reading } from '../readings/reading.ts';
import type { Block } from '../evidence/blocks.ts';
import { readRows, type Row } from '../evidence/rows.ts';
import type { Candidate } from '../slots/candidate.ts';
import type { ChosenSources } from '../slots/chooseSources.ts';
import type { Surroundings } from '../slots/slotCues.ts';
import { DECIMAL, ordinalWord } from './besideHeadlines.ts';
import { isShortLead } from './markedHeadlines.ts';
import type { PagePairs } from './pages.ts';
import type { References } from './storyLinks.ts';
import { countsOf } from '../text/counts.ts';

/** What all stories of a document share. */
export interface Context {
  readonly draft: Draft;
  readonly reading: Reading;
  readonly pairs: PagePairs;
  readonly references: References;
  /** What names the publisher of each story that has one named. */
  readonly sources: ReadonlyMap<Item, Candidate>;
  /** What it was chosen among. */
  readonly around: Surroundings;
  readonly habits: HeadlineHabits;
  /** Rows of tables, by block. */
  readonly rows: ReadonlyMap<number, Row>;
}

/** What the document sets before its headlines. */
interface HeadlineHabits {
  /** How many heads carry a word in brackets. */
  readonly tags: ReadonlyMap<string, number>;
  /** Several headlines begin with `2.1`, or with `03`. */
  readonly decimals: boolean;
  /** Words that count several headlines: 要闻 of 要闻一, 要闻二. */
  readonly ordinals: ReadonlySet<string>;
  /** What stands in bold before a colon is the headline, not a place or a kind. */
  readonly leadTitles: boolean;
}

/** Looks over all stories once and takes the publishers that were chosen. */
export function contextOf(draft: Draft, reading: Reading, pairs: PagePairs, references: References, { chosen, around }: ChosenSources): Context {
  const heads = reading.items.flatMap((item) => draft.blocks[item.head[0] ?? -1] ?? []);
  const tags = countsOf(heads.flatMap(({ mark }) => (mark.tag === null ? [] : [mark.tag])));
  const sources = new Map(reading.items.flatMap((item, k) => (chosen[k] ? [[item, chosen[k]] as const] : [])));
  const decimals = heads.filter(({ mark }) => DECIMAL.test(mark.heading)).length >= 2;
  return { draft, reading, pairs, references, sources, around, habits: { tags, decimals, ordinals: ordinalsOf(heads), leadTitles: setsLeadTitles(heads) }, rows: readRows(draft.blocks) };
}

/** Words that stand with an ordinal before three headlines at least, from the first on. */
function ordinalsOf(heads: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, string[]>();
  for (const { folded, mark } of heads) {
    const text = folded.slice(mark.headingStart, mark.headingStart + 40);
    const word = ordinalWord(text);
    const ordinal = /^[一二三四五六七八九十]{1,3}|^\d{1,2}/.exec(text.slice(word.length).trimStart())?.[0] ?? '';
    if (/^[\u4e00-\u9fff]{2,4}$/.test(word)) counts.set(word, [...(counts.get(word) ?? []), ordinal]);
  }
  return new Set([...counts].filter(([, ordinals]) => ordinals.length >= 3 && /^[一1]$/.test(ordinals[0]!) && /^[二2]$/.test(ordinals[1]!)).map(([word]) => word));
}

/** Half of what opens heads in bold, up to a colon, is too long for a place or a kind. */
function setsLeadTitles(heads: readonly Block[]): boolean {
  const leads = heads.flatMap(({ mark }) => /^(\*\*|__)([^*_]{2,90}?)[:：]\1/.exec(mark.heading)?.[2] ?? []);
  return leads.length > 0 && leads.filter((lead) => !isShortLead(lead)).length >= leads.length / 2;
}
