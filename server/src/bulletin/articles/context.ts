import type { SourceForm } from '../evidence/sources.ts';
import type { Draft, Reading } from '../readings/reading.ts';
import { isTagPublisher } from '../evidence/gatherEvidence.ts';
import { habitsBeside, readBeside, type BesideForm } from '../evidence/beside.ts';
import { readRows, type Row } from '../evidence/rows.ts';
import { setsFootCredits } from './footCredits.ts';
import { setsCreditLines } from './nearbySources.ts';
import { DECIMAL, LONGEST_SENTENCE, suffixOf } from './headlines.ts';
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
  const beside = { tags, tagged: most('tagged', 0.6), suffixed: most('suffixed', 0.5), habits, decimals };
  return { draft, reading, pairs, references, usualForm: usualForm(draft, reading), beside, credits: { beside: setsCreditLines(draft, reading), foot: setsFootCredits(draft, reading) }, rows: readRows(draft.blocks) };
}
