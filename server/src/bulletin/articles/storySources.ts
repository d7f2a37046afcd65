import { rangeOf, type Block } from '../evidence/blocks.ts';
import { readCredit } from '../evidence/credits.ts';
import type { SourceMatch } from '../evidence/sources.ts';
import type { Range, Source } from '../model.ts';
import { frontValue } from '../readings/frontMatter.ts';
import type { Draft, Item } from '../readings/reading.ts';
import type { Candidate } from '../slots/candidate.ts';
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

/** What names the publisher of a story: the house's own style before what weights have chosen; with the date that stands beside it. */
export function findSource(draft: Draft, item: Item, chosen: Candidate | null): Source | null {
  for (let i = item.from; i <= item.to; i++) {
    const block = draft.blocks[i]!;
    if (block.pin?.source) return sourceOf(block, block.pin.source);
  }
  if (!chosen) return null;
  const source = sourceOf(draft.blocks[chosen.block]!, matchOf(chosen));
  const dated = source.date === null ? withDateBeside(draft, item, source) : source;
  return dated.date === null ? withDateOfPlace(openingOf(draft, item), dated) : dated;
}

/** A candidate that no grammar knows stands in the bulletin's own place for publishers. */
function matchOf({ form, span, publisher, date, byline, told }: Candidate): SourceMatch {
  const isPlace = told === '' && form !== 'prefix' && form !== 'suffix';
  return { form: isPlace ? 'place' : form, start: Math.min(span[0], publisher[0]), end: Math.max(span[1], publisher[1]), publisher, date, byline, strength: 1 };
}

/** The first text below the headline, or the headline's own. */
function openingOf({ blocks }: Draft, item: Item): Block {
  for (let i = (item.head.at(-1) ?? item.from - 1) + 1; i <= item.to; i++) if (blocks[i]!.kind === 'text') return blocks[i]!;
  return blocks[item.head.at(-1) ?? item.from]!;
}

/** With the day of `HILLTON, Idaho, Feb. 7, 2007 /Some Newswire/ --`, which opens what an announcer sends. */
function withDateOfPlace(opening: Block, source: Source): Source {
  const place = /^\p{Lu}{3}[\p{L}\d .,'’-]{1,60}(?:\([^()]{2,24}\)|\/[\w -]{2,24}\/)?\s?(?:--|—|–)\s/u.exec(opening.folded.slice(0, 120));
  const date = place && findDate(place[0]);
  return date ? { ...source, date: date.iso, dateRange: rangeOf(opening, date.start, date.end) } : source;
}

const DATE_LABEL = /^(?:\*\*)?(?:(?:发布|發布|首发|首發|发稿|刊发|刊登|刊载|见报|见報|报道|發表|发表|推送)?(?:时间|時間|日期)|date|time|published|posted|pubdate)\s?(?:\*\*)?\s?:/i;

/** With the date that a label of the same record gives (时间：…, Date: …), or a line of date, page and reporter beside the headline. */
function withDateBeside(draft: Draft, item: Item, source: Source): Source {
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
