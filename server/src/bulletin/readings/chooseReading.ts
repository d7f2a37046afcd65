import { findClasses, type HeadClass } from './classes.ts';
import { evidenceOf } from '../evidence/gatherEvidence.ts';
import { CLOSED, readClosed } from './closedReading.ts';
import { readSavedPage } from './frontMatter.ts';
import { withoutFrame } from './frame.ts';
import type { Draft, Reading } from './reading.ts';
import { countOrigins, FULL_SHARE, scoreReading, shareOfOrigins } from './score.ts';
import { JOINT, segment } from './segment.ts';
import { withWrappedLead } from './wrappedLead.ts';

/** Readings told by position alone must explain a little more than those told by marks. */
const BY_POSITION = 0.93;

/** In wrapped text, as magazines have it, lines told by position are subheads where fewer of them than these bring a source; one that lost its own does not count. */
const SURE_SHARE = 0.83;
const surelyEnough = (share: number, stories: number): number => (share + 1 / stories) / SURE_SHARE;

/** So many blocks show how a document is made; a longer one is read as its beginning suggests. */
export const SAMPLE = 2500;

/** Makes the readings that the document's own regularities suggest, and takes the one that explains it best. */
export function chooseReading(draft: Draft): Reading | null {
  const page = readSavedPage(draft);
  if (draft.blocks.length > SAMPLE) return readLong(draft);
  const marked = growReading(draft, findClasses(draft.blocks, draft.evidence));
  const closed = readClosed(draft);
  const candidates: { reading: Reading; score: number }[] = [];
  if (marked) candidates.push(marked);
  if (closed) {
    const reading = withoutFrame(draft, closed);
    candidates.push({ reading, score: scoreReading(draft, reading) * BY_POSITION });
  }
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0] ?? null;
  if (page && (!best || best.reading.items.length < 3 || best.score < 2.5 || scoreReading(draft, page) >= best.score / best.reading.items.length)) return page;
  return best && withWrappedLead(draft, best.reading);
}

/** Chooses by the beginning and reads the whole the same way. */
function readLong(draft: Draft): Reading | null {
  const beginning = chooseReading({ ...draft, blocks: draft.blocks.slice(0, SAMPLE), evidence: evidenceOf(draft.evidence, SAMPLE) });
  if (!beginning) return null;
  if (beginning.name === CLOSED) return readClosed(draft);
  const names = new Set(beginning.name.split(JOINT));
  return withoutFrame(draft, segment(draft, findClasses(draft.blocks, draft.evidence).filter(({ name }) => names.has(name))));
}

/** Where the user says that a text is a bulletin and nothing divides it: one story, from its headline to its last words. */
export function readAsOneStory(draft: Draft): Reading | null {
  const text = draft.blocks.flatMap((block, i) => (block.kind === 'text' || block.kind === 'source' || block.kind === 'address' ? [i] : []));
  const [from, to] = [text[0], text[text.length - 1]];
  if (from === undefined || to === undefined) return null;
  const head = draft.evidence.headShaped[from] ? [from] : [];
  return { name: 'one story', items: [{ head, from, to, section: null, by: 'one-story' }], sections: [] };
}

interface Tried {
  readonly chosen: readonly HeadClass[];
  readonly reading: Reading;
  readonly score: number;
}

/** Classes told by where a line stands. */
const POSITION = /^(?:short|above|below|line)/;

/** More classes than this no document uses for its headlines; the rare ones are left out. */
const MOST_CLASSES = 24;

/** What another class must add to be taken in. */
const WORTH_ADDING = 0.3;

/** Starts from the class that explains most alone and adds classes as long as they explain more. */
function growReading(draft: Draft, found: readonly HeadClass[]): Tried | null {
  const classes = found.slice(0, MOST_CLASSES);
  let best = bestOf(classes.map((c) => tryClasses(draft, [c])));
  while (best && best.chosen.length < 5) {
    const chosen: readonly HeadClass[] = best.chosen;
    const families = new Set(chosen.map(familyOf));
    const next = bestOf(classes.filter((c) => !families.has(familyOf(c))).map((c) => tryClasses(draft, [...chosen, c])).filter((tried) => standsBesideMarks(draft, tried)));
    if (!next || next.score <= best.score + WORTH_ADDING) break;
    best = next;
  }
  return best && best.score > 0 ? best : null;
}

/** A class and the part of it that tells stories exclude each other. */
function familyOf({ name }: HeadClass): string {
  return name.replace('?', '');
}

function tryClasses(draft: Draft, chosen: readonly HeadClass[]): Tried {
  const reading = withoutFrame(draft, segment(draft, chosen));
  const position = chosen.every(({ name }) => POSITION.test(name));
  const enough = position && draft.layout.wrapWidth !== null ? surelyEnough : undefined;
  return { chosen, reading, score: scoreReading(draft, reading, enough) * (position ? BY_POSITION : 1) };
}

/** Where stories are marked, unmarked lines are subheads, unless nearly all of them bring a source of their own. */
function standsBesideMarks(draft: Draft, { chosen, reading }: Tried): boolean {
  const added = chosen[chosen.length - 1]!;
  if (!POSITION.test(added.name) || chosen.every(({ name }) => POSITION.test(name))) return true;
  if (countOrigins(draft) < 2) return !chosen.some(({ name }) => name.startsWith('label'));
  return shareOfOrigins(draft, reading, added.name) >= FULL_SHARE;
}

function bestOf(tried: readonly Tried[]): Tried | null {
  return tried.reduce<Tried | null>((best, next) => (best && best.score >= next.score ? best : next), null);
}
