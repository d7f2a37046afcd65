import type { Block } from '../evidence/blocks.ts';
import { readBeside } from '../evidence/beside.ts';
import { readCredit } from '../evidence/credits.ts';
import { isKnownOutlet } from '../evidence/outlets.ts';
import { publisherLikeness } from '../evidence/publisherNames.ts';
import type { SourceMatch } from '../evidence/sources.ts';
import type { Draft, Item, Reading } from '../readings/reading.ts';
import { plainWords, scanLinks } from '../text/addresses.ts';
import { findDate } from '../text/dates.ts';

/** Sources that no word and no bracket tells: lines of credits beside the headline, lists of what to read, linked names. */
export interface Placed {
  readonly match: SourceMatch;
  readonly block: number;
}

/** A line that is wholly a credit: `某某报 A14｜记者 某某`, `Some Courier, October 13`, `A. Writer / Some Paper:`. */
interface CreditLine extends Placed {
  /** A date, a page or a reporter stands beside the name. */
  readonly dressed: boolean;
  readonly sure: boolean;
}

/** Columns of a line that holds no more than a credit. */
const LONGEST_CREDIT = 70;

function readCreditLine(draft: Draft, block: number, dated: boolean, place: 'above' | 'below'): CreditLine | null {
  const { kind, lines, folded, width, mark, source } = draft.blocks[block]!;
  const open = plainWords(folded).length;
  if (kind !== 'text' || source || lines.length > 1 || Math.min(open, width) > LONGEST_CREDIT || !(place === 'above' ? /^(?:italic|bold|bullet.*|num.*|sharp.*)?$/ : /^(?:italic|bold)?$/).test(mark.signature)) return null;
  const [from, end] = [mark.headingStart, mark.headingStart + mark.heading.length];
  const start = from + (/^\d{1,2}\s?\|\s{0,2}/.exec(folded.slice(from, end))?.[0].length ?? 0);
  const words = folded.slice(start, end);
  if (/[。！？!?]$|^[(（]/.test(words)) return null;
  const credit = readCredit(folded, start, end);
  if (!credit.publisher || !credit.whole) return null;
  const name = folded.slice(...credit.publisher);
  const likeness = publisherLikeness(name);
  if (likeness < (/^by\s/i.test(words) ? 0.8 : 0.45)) return null;
  const dressed = dated || credit.date !== null || credit.byline !== null || end - start - name.length >= 3;
  const match: SourceMatch = { form: 'line', start, end, publisher: credit.publisher, date: credit.date, byline: credit.byline, strength: likeness };
  return { match, block, dressed, sure: likeness >= 0.8 && (dressed || isKnownOutlet(name)) };
}

/** The lines right above the headline, and the two below it. */
function besideHead(draft: Draft, item: Item): CreditLine[] {
  const [first, last] = [item.head[0], item.head.at(-1)];
  if (first === undefined || last === undefined) return [];
  const places = Array.from({ length: first - item.from }, (_, k) => item.from + k).slice(-2);
  for (let i = last + 1; i <= Math.min(item.to, last + 2); i++) {
    if (draft.blocks[i]!.width > LONGEST_CREDIT && plainWords(draft.blocks[i]!.folded).length > LONGEST_CREDIT) break;
    places.push(i);
  }
  // A date on the line above or below dresses the name as one on its own line does.
  const dated = places.some((i) => draft.blocks[i]!.width <= 24 && findDate(draft.blocks[i]!.folded)?.start === 0);
  return places.flatMap((i) => readCreditLine(draft, i, dated && i < first, i < first ? 'above' : 'below') ?? []);
}

/** True where the document sets credits in lines beside its headlines: two surely are, and not much else stands there; or most stories have one with a date, a page or a reporter. */
export function setsCreditLines(draft: Draft, reading: Reading): boolean {
  const lines = reading.items.map((item) => besideHead(draft, item));
  const all = lines.filter((found) => found.length > 0).length;
  const sure = lines.filter((found) => found.some((line) => line.sure)).length;
  const dressed = lines.filter((found) => found.some((line) => line.dressed)).length;
  return (sure >= 2 && sure >= all * 0.4) || (dressed >= 4 && dressed >= reading.items.length * 0.6);
}

/** The credit beside the headline; without the habit only a known name with date, page or reporter. */
export function findCreditLine(draft: Draft, item: Item, habit: boolean): Placed | null {
  const found = besideHead(draft, item);
  const known = (line: CreditLine) => line.dressed && isKnownOutlet(draft.blocks[line.block]!.folded.slice(...line.match.publisher!));
  return (habit ? found.find((line) => line.sure) ?? found[0] : found.find(known)) ?? null;
}

/** `Read more in:` and what follows in two kinds: `Some Paper: headline` above its address. */
const READING_LIST = /(?:^|[\].!?]\s)(?:read more(?: in| at)?|further reading|more coverage|sources|references|更多报道|相关报道|延伸閱讀|延伸阅读)\s?:$/i;
/** `Some Paper, "headline," October 19, 2026:` */
const CITATION = /^([A-Z][^",:]{1,40}),\s["“][^"”]{4,160}["”],?\s(?=[^\s])/;

/** The first outlet of a reading list, or of a citation with the headline in quotes. */
export function findCited(draft: Draft, item: Item): Placed | null {
  let listed = false;
  for (let i = item.from; i <= item.to; i++) {
    const { kind, folded } = draft.blocks[i]!;
    if (item.head.includes(i)) continue;
    if (READING_LIST.test(folded.trim())) { listed = true; continue; }
    if (kind !== 'text') continue;
    const linked = folded.length <= 600 ? readBeside(folded, 0, folded.length).find((match) => match.form === 'behind-link' && match.likeness >= 0.8) : undefined;
    if (linked) return placed(i, ...linked.credit.publisher!, linked.credit.date);
    const name = listed && folded.length <= 200 ? /^([^\s:][^:]{1,40}?):\s/.exec(folded) : null;
    if (name && publisherLikeness(name[1]!) >= 0.45) return placed(i, 0, name[1]!.length, null);
    const cited = folded.length <= 300 ? CITATION.exec(folded) : null;
    const date = cited && findDate(folded.slice(cited[0].length));
    if (cited && date && date.start === 0 && publisherLikeness(cited[1]!) >= 0.45) {
      return placed(i, 0, cited[1]!.length, { iso: date.iso, start: date.start + cited[0].length, end: date.end + cited[0].length });
    }
  }
  return null;
}

function placed(block: number, start: number, end: number, date: SourceMatch['date']): Placed {
  return { block, match: { form: 'line', start, end: date ? date.end : end, publisher: [start, end], date, byline: null, strength: 0.7 } };
}

const SAYING = /^(?:(?:[Rr]ead (?:more|it|on|the (?:full )?(?:story|article))|[Ff]ull story|[Mm]ore|[Cc]ontinue reading)\s(?:at|in|on|from|via)\s)?(?:(?:the|a report in|according to)\s(?=[A-Z]))?(.+?)(?:\s(?:reports?|says|writes|has more))?$/;

/** The first link whose words are an outlet's name, for a story that names no source otherwise. */
export function findLinkedName(draft: Draft, item: Item): Placed | null {
  for (let i = item.from; i <= item.to; i++) {
    const block = draft.blocks[i]!;
    if (item.head.includes(i) && item.from !== item.to) continue;
    if (block.kind === 'text' || block.kind === 'address') {
      const name = linkedName(block);
      if (name) return { block: i, match: { form: 'line', start: name[0], end: name[1], publisher: name, date: null, byline: null, strength: 0.5 } };
    }
  }
  return null;
}

function linkedName(block: Block): readonly [number, number] | null {
  for (const { words, image } of scanLinks(block.text).links) {
    if (words === null || image || words[1] - words[0] > 40) continue;
    const text = block.folded.slice(...words);
    const name = SAYING.exec(text)?.[1] ?? text;
    const called = /^(?:read|full story|more|continue)\b.*\s(?:at|in|on|from|via)\s/i.test(text) && publisherLikeness(name) >= 0.45;
    if (called || isKnownOutlet(name) || (publisherLikeness(name) >= 0.8 && /^[A-Z]/.test(name))) {
      const at = words[0] + text.indexOf(name);
      return [at, at + name.length];
    }
  }
  return null;
}
