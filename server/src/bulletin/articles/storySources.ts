import { rangeOf, type Block } from '../evidence/blocks.ts';
import { isPublisherLine } from '../evidence/gatherEvidence.ts';
import { publisherLikeness } from '../evidence/publisherNames.ts';
import type { SourceForm, SourceMatch } from '../evidence/sources.ts';
import type { Range, Source } from '../model.ts';
import { frontValue } from '../readings/frontMatter.ts';
import type { Draft, Item, Reading } from '../readings/reading.ts';
import { readCredit } from '../evidence/credits.ts';
import { findFootCredit } from './footCredits.ts';
import { findCited, findCreditLine, findLinkedName } from './nearbySources.ts';
import { findDate } from '../text/dates.ts';

export function sourceOf(block: Block, match: SourceMatch): Source {
  const piece = (pair: readonly [number, number] | null) => (pair === null ? null : rangeOf(block, ...pair));
  return {
    text: block.text.slice(match.start, match.end),
    publisher: match.publisher === null ? null : block.text.slice(...match.publisher),
    date: match.date?.iso ?? null,
    range: rangeOf(block, match.start, match.end),
    publisherRange: piece(match.publisher),
    dateRange: match.date && rangeOf(block, match.date.start, match.date.end),
    reasons: [{ code: `source.${match.form}`, detail: block.text.slice(match.start, match.end) }],
  };
}

/** The source line of a compilation. */
export function sectionSource(draft: Draft, block: number): Source | null {
  const { source } = draft.blocks[block]!;
  return source && sourceOf(draft.blocks[block]!, source);
}

export function frontSource(draft: Draft): Source | null {
  const front = draft.frontMatter;
  const named = frontValue(front, 'source', 'publisher', 'site', 'site_name', 'sitename', 'author');
  if (!named) return null;
  const date = frontValue(front, 'date', 'published', 'pubdate', 'publish_date', 'time');
  const span = (found: { readonly line: number; readonly character: number; readonly value: string }, length = found.value.length): Range => ({ start: { line: found.line, character: found.character }, end: { line: found.line, character: found.character + length } });
  const name = named.value.split(/\s[–—|-]\s|,/)[0]!.trim();
  return {
    text: named.value, publisher: name, date: date ? findDate(date.value)?.iso ?? null : null,
    range: span(named), publisherRange: span(named, name.length), dateRange: date && span(date),
    reasons: [{ code: 'source.front-matter', detail: named.value }],
  };
}

/** Where the document sets credits in lines of their own: beside its headlines, or at the foot of its stories. */
export interface CreditHabits {
  readonly beside: boolean;
  readonly foot: boolean;
}

interface FoundSource {
  readonly source: Source;
  readonly match: SourceMatch;
  readonly block: number;
}

/** The form that most stories use, or null. */
export function usualForm(draft: Draft, reading: Reading): SourceForm | null {
  const counts = new Map<SourceForm, number>();
  for (const item of reading.items) {
    const forms = new Set<SourceForm>();
    for (let i = item.from; i <= item.to; i++) {
      for (const match of [draft.blocks[i]!.source, draft.evidence.trailing[i], i <= item.from + 2 ? draft.evidence.dateline[i] : null]) if (match?.publisher) forms.add(match.form);
    }
    const under = item.head[0] === undefined ? undefined : draft.blocks[item.head[0] + 1];
    if (under && item.head[0]! < item.to && isPublisherLine(under)) forms.add('line');
    for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= Math.max(2, reading.items.length * 0.6) ? best[0] : null;
}

/** The best place in the story that names its source: a label, then what stands at its end, then its dateline; the document's usual form first. */
export function findSource(draft: Draft, item: Item, usual: SourceForm | null, habits: CreditHabits): FoundSource | null {
  const { blocks, evidence } = draft;
  let best: { match: SourceMatch; block: number; rank: number } | null = null;
  const offer = (match: SourceMatch | null | undefined, block: number, rank: number) => {
    const own = rank + (match?.form === usual ? 1.5 : 0);
    if (match?.publisher && (!best || own >= best.rank)) best = { match, block, rank: own };
  };
  const underHeads = usual === 'line';
  let opening = -1;
  for (let i = item.from; i <= item.to; i++) {
    const block = blocks[i]!;
    if (block.source) offer(block.source, i, best === null || block.source.strength > 0.5 ? 3 : 0);
    const trailing = evidence.trailing[i];
    if (trailing && !(item.head.includes(i) && item.from !== item.to && trailing.form === 'bracket' && trailing.strength < 0.8 && usual !== 'bracket')) offer(trailing, i, trailing.form === 'bracket-label' ? 3 : 2);
    if (block.kind === 'text' && i > (item.head.at(-1) ?? -1) && opening < 0) opening = i;
  }
  if (opening < 0) opening = item.head.at(-1) ?? item.from;
  if (item.from < opening && !item.head.includes(item.from)) offer(evidence.dateline[item.from] ?? null, item.from, 1);
  offer(evidence.dateline[opening] ?? null, opening, 1);
  if (!evidence.dateline[opening] && opening < item.to) offer(evidence.dateline[opening + 1] ?? null, opening + 1, 1);
  const head = item.head[0];
  if (head !== undefined && head < item.to && isPublisherLine(blocks[head + 1]!) && (item.by === 'above-publisher' || underHeads)) {
    const { headingStart, heading } = blocks[head + 1]!.mark;
    const name: readonly [number, number] = [headingStart, headingStart + heading.length];
    offer({ form: 'line', start: name[0], end: name[1], publisher: name, date: null, byline: null, strength: publisherLikeness(heading) }, head + 1, 2);
  }
  const line = findCreditLine(draft, item, habits.beside);
  if (line) offer(line.match, line.block, habits.beside ? 2 : 1.5);
  const foot = findFootCredit(draft, item, habits.foot);
  if (foot) offer(foot.match, foot.block, 1.5);
  const cited = best === null ? findCited(draft, item) : null;
  if (cited) offer(cited.match, cited.block, 1);
  const found = best as { match: SourceMatch; block: number; rank: number } | null;
  if (!found) return null;
  const source = sourceOf(blocks[found.block]!, found.match);
  const dated = source.date === null ? withDateBeside(draft, item, source) : source;
  return { source: dated.date === null ? withDateOfPlace(blocks[opening]!, dated) : dated, match: found.match, block: found.block };
}

/** The last resort: a link whose words name an outlet. */
export function findWeakSource(draft: Draft, item: Item): FoundSource | null {
  const found = findLinkedName(draft, item);
  return found && { source: sourceOf(draft.blocks[found.block]!, found.match), ...found };
}

/** With the day of `HILLTON, Idaho, Feb. 7, 2007 /Some Newswire/ --`, which opens what an announcer sends. */
function withDateOfPlace(opening: Block, source: Source): Source {
  const place = /^\p{Lu}{3}[\p{L}\d .,'’-]{1,60}(?:\([^()]{2,24}\)|\/[\w -]{2,24}\/)?\s?(?:--|—|–)\s/u.exec(opening.folded.slice(0, 120));
  const date = place && findDate(place[0]);
  return date ? { ...source, date: date.iso, dateRange: rangeOf(opening, date.start, date.end) } : source;
}

const DATE_LABEL = /^(?:\*\*)?(?:(?:发布|發布|首发|首發|发稿|刊发|刊登|刊载|见报|见報|报道|發表|发表|推送)?(?:时间|時間|日期)|date|time|published|posted|pubdate)\s?(?:\*\*)?\s?:/i;

/** With the date that a label of the same record gives (时间：…, Date: …), or a line of date, page and reporter beside the headline. */
export function withDateBeside(draft: Draft, item: Item, source: Source): Source {
  for (let i = item.from; i <= item.to; i++) {
    const block = draft.blocks[i]!;
    const isLine = block.kind === 'text' && block.lines.length === 1 && block.width <= 60 && !item.head.includes(i) && i <= (item.head.at(-1) ?? i) + 2;
    if (!(block.kind === 'label' && DATE_LABEL.test(block.folded)) && !(isLine && isDateLine(block.folded))) continue;
    const date = findDate(block.folded);
    if (date) return { ...source, date: date.iso, dateRange: rangeOf(block, date.start, date.end) };
  }
  return source;
}

/** `2021年11月22日 第09版 记者 某某`; not in brackets. */
function isDateLine(text: string): boolean {
  if (/^[(\[]/.test(text)) return false;
  const credit = readCredit(text, 0, text.length);
  return credit.date !== null && credit.publisher === null;
}
