import { readBeside } from '../evidence/beside.ts';
import { readDateline } from '../evidence/datelines.ts';
import { readTrailing, type SourceMatch } from '../evidence/sources.ts';
import type { Draft, Item } from '../readings/reading.ts';
import type { Span } from './candidate.ts';
import { findCited, findLinkedName } from './citations.ts';

/** What the grammar of sources reads in a story; whether it is one is decided by what all stories show. */
export interface Told {
  readonly block: number;
  readonly match: SourceMatch;
  /** The grammar's name for it, with `+` where its form makes it sure and `-` where it hardly does. */
  readonly told: string;
  readonly headline: Span | null;
}

/** Paragraphs that open with a dateline, and that end in a credit. */
const OPENINGS = 2;
const ENDINGS = 3;
const LONGEST_OPENING = 400;
const LONGEST_ENDING = 800;

/** All that the grammar finds in a story. */
export function toldSources(draft: Draft, item: Item): Told[] {
  const { blocks, evidence } = draft;
  const found: Told[] = [];
  const tell = (block: number, match: SourceMatch | null | undefined, name: string = match?.form ?? '', headline: Span | null = null) => {
    if (match?.publisher) found.push({ block, match, told: `${name}${match.strength >= 0.8 ? '+' : match.strength >= 0.5 ? '' : '-'}`, headline });
  };
  const [head] = item.head;
  if (head !== undefined) {
    const { folded, mark } = blocks[head]!;
    if (item.head.length === 1) {
      for (const { form, credit, span, headline, likeness } of readBeside(folded, mark.headingStart, mark.headingStart + mark.heading.length)) {
        tell(head, { form: span[0] < headline[0] ? 'prefix' : 'suffix', start: span[0], end: span[1], publisher: credit.publisher, date: credit.date, byline: credit.byline, strength: likeness }, `beside-${form}`, headline);
      }
    }
    if (item.from === item.to) tell(head, openingOf(draft, head));
    tell(head, endingOf(draft, head));
  }
  const texts: number[] = [];
  for (let i = item.from; i <= item.to; i++) {
    tell(i, blocks[i]!.source);
    if (blocks[i]!.kind === 'text' && !item.head.includes(i)) texts.push(i);
  }
  for (const i of texts.slice(0, OPENINGS)) tell(i, evidence.dateline[i] ?? openingOf(draft, i));
  for (const i of texts.slice(-ENDINGS)) tell(i, endingOf(draft, i));
  for (let i = item.from; i <= item.to; i++) tell(i, evidence.trailing[i]);
  const cited = findCited(draft, item);
  if (cited) tell(cited.block, cited.match, 'cited');
  const linked = findLinkedName(draft, item);
  if (linked) tell(linked.block, linked.match, 'linked');
  return found;
}

function openingOf({ blocks, evidence }: Draft, i: number): SourceMatch | null {
  const read = evidence.opening[i];
  return read === undefined ? readDateline(blocks[i]!.folded.slice(0, LONGEST_OPENING)) : read;
}

function endingOf({ blocks, evidence }: Draft, i: number): SourceMatch | null {
  const { folded } = blocks[i]!;
  const read = evidence.ending[i];
  if (read !== undefined && folded.length <= LONGEST_ENDING) return read;
  const from = Math.max(0, folded.length - LONGEST_ENDING);
  const match = readTrailing(folded.slice(from));
  if (!match || from === 0) return match;
  const move = (pair: Span | null): Span | null => pair && [pair[0] + from, pair[1] + from];
  return { ...match, start: match.start + from, end: match.end + from, publisher: move(match.publisher), byline: move(match.byline), date: match.date && { ...match.date, start: match.date.start + from, end: match.date.end + from } };
}
