import { candidatesOf } from '../../server/src/bulletin/slots/candidates.ts';
import { slotCuesOf } from '../../server/src/bulletin/slots/slotCues.ts';
import type { Cues } from '../../server/src/bulletin/labels/cues.ts';
import { firstLine, lastLine } from '../../server/src/bulletin/evidence/blocks.ts';
import { publisherLikeness } from '../../server/src/bulletin/evidence/publisherNames.ts';
import { draftOf, findReading } from '../../server/src/bulletin/parseBulletin.ts';
import { bare } from '../../server/src/bulletin/text/text.ts';
import type { Wanted } from '../../test/accuracy/gold.ts';
import { itemOf } from '../../test/accuracy/givenArticles.ts';
import { normaliseText } from '../../test/accuracy/normalise.ts';
import type { Fixture } from '../../test/rules/support/fixtures.ts';
import type { Document } from './documents.ts';

/** A story as its source is learnt from. */
export interface StoryExample {
  readonly cues: readonly Cues[];
  /** Which of the candidates names a publisher that the gold has. */
  readonly right: readonly boolean[];
  /** None may be named, or none of the candidates can be. */
  readonly none: boolean;
  readonly wanted: Wanted;
}

export interface SlotExample {
  readonly document: Pick<Document, 'name' | 'weight'> & { readonly set: Document['set'] | 'planted' };
  readonly stories: readonly StoryExample[];
  /** The same where nobody knows the publishers; null where there are none. */
  readonly unknown: readonly StoryExample[] | null;
}

/** Front matter names the source of a saved page; fewer stories than these are one. */
const LEAST_STORIES = 3;

/** The stories of a document, as its gold divides it; null where that is a saved page or none begins at a block. */
export function slotExampleOf(document: Document): SlotExample | null {
  const { text, gold } = document;
  const draft = draftOf(text);
  if (draft.frontMatter && gold.articles.length < LEAST_STORIES) return null;
  const told = gold.articles.filter(({ optional }) => !optional).flatMap((article) => {
    const item = itemOf(draft, article);
    return item ? [{ item, wanted: article.publisher }] : [];
  });
  if (told.length === 0) return null;
  const items = told.map(({ item }) => item);
  const candidates = items.map((item) => candidatesOf(draft, item));
  const right = told.map(({ wanted }, k) => candidates[k]!.map(({ block, publisher }) => isWanted(wanted, draft.blocks[block]!.text.slice(...publisher))));
  const storiesOf = (cues: readonly Cues[][]) => told.map(({ wanted }, k): StoryExample => ({ cues: cues[k]!, right: right[k]!, none: wanted.includes(null) || !right[k]!.includes(true), wanted }));
  const names = new Set(told.flatMap(({ wanted }) => wanted.flatMap((name) => (name === null ? [] : [bare(name)]))));
  return { document, stories: storiesOf(slotCuesOf(draft, items, candidates)), unknown: names.size === 0 ? null : storiesOf(slotCuesOf(draft, items, candidates, names)) };
}

/**
 * A text with planted faults, as the detector divides it: a story in which a source is missing names none; in the others it is what the
 * grammar is sure of. Stories of which nothing is known are looked at and not learnt from.
 */
export function plantedSlotExample({ name, text, found }: Fixture, weight: number): SlotExample | null {
  const draft = draftOf(text);
  const items = findReading(draft)?.items ?? [];
  const candidates = items.map((item) => candidatesOf(draft, item));
  const cues = slotCuesOf(draft, items, candidates);
  const stories = items.flatMap(({ from, to }, k): StoryExample[] => {
    const isMissing = found.some(({ rule, line }) => rule === 'source-missing' && line >= firstLine(draft.blocks[from]!) && line <= lastLine(draft.blocks[to]!));
    const right = candidates[k]!.map(({ told, publisher, block }) => !isMissing && told.endsWith('+') && publisherLikeness(draft.blocks[block]!.folded.slice(...publisher)) >= 0.8);
    return isMissing || right.includes(true) ? [{ cues: cues[k]!, right, none: isMissing, wanted: [] }] : [];
  });
  return stories.length === 0 ? null : { document: { name, weight, set: 'planted' }, stories, unknown: null };
}

function isWanted(wanted: Wanted, name: string): boolean {
  return wanted.some((value) => value === '*' || (value !== null && normaliseText(value) === normaliseText(name)));
}
