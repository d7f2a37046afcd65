import { readCredit } from '../evidence/credits.ts';
import { isKnownOutlet } from '../evidence/outlets.ts';
import { looksPersonal, publisherLikeness } from '../evidence/publisherNames.ts';
import { readTrailing, type SourceMatch } from '../evidence/sources.ts';
import type { Draft, Item, Reading } from '../readings/reading.ts';
import { plainWords } from '../text/addresses.ts';
import { findDate } from '../text/dates.ts';
import type { Placed } from './nearbySources.ts';

/** Credits at the foot of a story without a label: `Some Courier, Feb. 8` as its last line, or behind its last sentence. */
interface FootCredit extends Placed {
  readonly likeness: number;
}

/** Columns of a line that holds no more than a credit, and UTF-16 units of one behind a sentence. */
const LONGEST_CREDIT = 70;

/** The last words of the story, in front of addresses and calls: its last paragraph, and the short line above it. */
function footOf(draft: Draft, item: Item): FootCredit | null {
  const last = item.head.at(-1) ?? item.from;
  let seen = 0;
  for (let i = item.to; i > last && seen < 2; i--) {
    const block = draft.blocks[i]!;
    if (block.kind !== 'text' && !block.source) continue;
    seen++;
    const found = readFoot(block.folded) ?? readEnding(block.folded);
    if (found) return { block: i, ...found };
  }
  return null;
}

function readFoot(folded: string): { match: SourceMatch; likeness: number } | null {
  const end = folded.trimEnd().length;
  const tail = Math.max(0, end - LONGEST_CREDIT);
  const start = end - plainWords(folded).length <= 0 && end <= LONGEST_CREDIT ? 0 : behindSentence(folded, tail, end);
  if (start === null || /^by\s|^[(（【[]/i.test(folded.slice(start))) return null;
  const credit = readCredit(folded, start, end);
  if (!credit.publisher || !credit.whole || !credit.date) return null;
  const likeness = publisherLikeness(folded.slice(...credit.publisher));
  if (likeness < 0.45) return null;
  return { likeness, match: { form: 'line', start, end, publisher: credit.publisher, date: credit.date, byline: credit.byline, strength: likeness } };
}

/** A bracket or a dash at the end of the last paragraph, whatever the name is like; the stories' habit decides. */
function readEnding(folded: string): { match: SourceMatch; likeness: number } | null {
  const from = Math.max(0, folded.length - LONGEST_ENDING);
  const match = readTrailing(folded.slice(from));
  if (!match?.publisher || !/^(?:bracket|dash)$/.test(match.form)) return null;
  const name = folded.slice(from).slice(...match.publisher);
  const likeness = publisherLikeness(name);
  if (likeness < 0.45 || (likeness < 0.7 && looksPersonal(name))) return null;
  const move = (pair: readonly [number, number] | null) => pair && ([pair[0] + from, pair[1] + from] as const);
  return { likeness, match: { ...match, start: match.start + from, end: match.end + from, publisher: move(match.publisher), byline: move(match.byline), date: match.date && { ...match.date, start: match.date.start + from, end: match.date.end + from } } };
}

/** UTF-16 units within which a bracket at the end stands. */
const LONGEST_ENDING = 300;

/** Where what follows the last sentence before a closing date begins, or null. */
function behindSentence(text: string, from: number, end: number): number | null {
  const date = findDate(text.slice(from, end));
  if (!date || !/^[\s).\]]*$/.test(text.slice(from + date.end, end))) return null;
  const before = text.slice(from, from + date.start);
  let start: number | null = null;
  const stops = /[.!?…][”"’')\]]{0,2}\s{1,3}|[。！？][”」』]?\s{0,3}/g;
  for (let stop = stops.exec(before); stop; stop = stops.exec(before)) if (stop.index + stop[0].length < before.trimEnd().length) start = from + stop.index + stop[0].length;
  return start;
}

/** True where the stories end so: most of them, or three of which two name outlets for sure. */
export function setsFootCredits(draft: Draft, reading: Reading): boolean {
  const found = reading.items.flatMap((item) => footOf(draft, item) ?? []);
  const sure = found.filter(({ likeness }) => likeness >= 0.8).length;
  return (found.length >= 3 && sure >= 2 && sure >= found.length * 0.3) || (found.length >= 3 && found.length >= reading.items.length * 0.6);
}

/** The credit at the foot of the story; without the habit only that of a known outlet. */
export function findFootCredit(draft: Draft, item: Item, habit: boolean): Placed | null {
  const found = footOf(draft, item);
  const known = (credit: FootCredit) => credit.match.form === 'line' && isKnownOutlet(draft.blocks[credit.block]!.folded.slice(...credit.match.publisher!));
  return found && (habit || known(found)) ? found : null;
}
