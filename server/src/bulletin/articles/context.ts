import type { SourceForm } from '../evidence/sources.ts';
import type { Draft, Reading } from '../readings/reading.ts';
import type { Block } from '../evidence/blocks.ts';
import { isTagPublisher } from '../evidence/gatherEvidence.ts';
import { habitsBeside, readBeside, type BesideForm } from '../evidence/beside.ts';
import { readRows, type Row } from '../evidence/rows.ts';
import { setsFootCredits } from './footCredits.ts';
import { setsCreditLines } from './nearbySources.ts';
import { DECIMAL, LONGEST_SENTENCE, ordinalWord, suffixOf } from './besideHeadlines.ts';
import { isShortLead } from './markedHeadlines.ts';
import type { PagePairs } from './pages.ts';
import type { References } from './storyLinks.ts';
import { usualForm, type CreditHabits } from './storySources.ts';

/** What all stories of a document share. */
export interface Context {
  readonly draft: Draft;
  readonly reading: Reading;
  readonly pairs: PagePairs;
  readonly references: References;
  /** The form in which most of its stories name their source. */
  readonly usualForm: SourceForm | null;
  readonly beside: BesideHeadlines;
  readonly credits: CreditHabits;
  /** Rows of tables, by block. */
  readonly rows: ReadonlyMap<number, Row>;
}

/** What the document sets beside its headlines. */
interface BesideHeadlines {
  /** How many heads carry a word in brackets. */
  readonly tags: ReadonlyMap<string, number>;
  /** Classes whose heads mostly have a publisher in the bracket before, or behind, the headline. */
  readonly tagged: ReadonlySet<string>;
  readonly suffixed: ReadonlySet<string>;
  /** Where publishers stand on the headlines' own lines. */
  readonly habits: ReadonlySet<BesideForm>;
  /** Several headlines begin with `2.1`, or with `03`. */
  readonly decimals: boolean;
  /** Words that count several headlines: 要闻 of 要闻一, 要闻二. */
  readonly ordinals: ReadonlySet<string>;
  /** What stands in bold before a colon is the headline, not a place or a kind. */
  readonly leadTitles: boolean;
}

/** Looks over all headlines once. */
export function contextOf(draft: Draft, reading: Reading, pairs: PagePairs, references: References): Context {
  const tags = new Map<string, number>();
  const classes = new Map<string, { all: number; tagged: number; suffixed: number }>();
  for (const item of reading.items) {
    const head = draft.blocks[item.head[0] ?? -1];
    if (!head) continue;
    const count = classes.get(item.by) ?? { all: 0, tagged: 0, suffixed: 0 };
    classes.set(item.by, count);
    count.all++;
    if (head.mark.tag !== null) tags.set(head.mark.tag, (tags.get(head.mark.tag) ?? 0) + 1);
    if (isTagPublisher(head)) count.tagged++;
    if (head.text.length <= LONGEST_SENTENCE && suffixOf(head.folded, item.by)) count.suffixed++;
  }
  const most = (key: 'tagged' | 'suffixed', share: number) => new Set([...classes].filter(([, count]) => count[key] >= Math.max(2, count.all * share)).map(([by]) => by));
  const heads = reading.items.flatMap((item) => draft.blocks[item.head[0] ?? -1] ?? []);
  const habits = habitsBeside(heads.map(({ folded, mark }) => readBeside(folded, mark.headingStart, mark.headingStart + mark.heading.length)));
  const decimals = heads.filter(({ mark }) => DECIMAL.test(mark.heading)).length >= 2;
  const beside = { tags, tagged: most('tagged', 0.6), suffixed: most('suffixed', 0.5), habits, decimals, ordinals: ordinalsOf(heads), leadTitles: setsLeadTitles(heads) };
  return { draft, reading, pairs, references, usualForm: usualForm(draft, reading), beside, credits: { beside: setsCreditLines(draft, reading), foot: setsFootCredits(draft, reading) }, rows: readRows(draft.blocks) };
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
