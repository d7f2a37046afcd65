import { firstLine, lastLine, rangeOf } from '../evidence/blocks.ts';
import type { Article, Link, Origin, Range, Reason, Source, Span } from '../model.ts';
import type { Draft, Item } from '../readings/reading.ts';
import type { Candidate } from '../slots/candidate.ts';
import { bodyOf } from './storyBody.ts';
import type { Context } from './context.ts';
import { type Headline, readHeadline } from './headlines.ts';
import { findLinks } from './storyLinks.ts';
import { findSource, frontSource } from './storySources.ts';

/** One story of the model, out of an item of the reading. */
export function makeArticle(context: Context, item: Item): Article {
  const { draft, reading, pairs, references } = context;
  const headline = readHeadline(context, item);
  const front = item.by === 'front-matter' ? frontSource(draft) : null;
  const chosen = context.sources.get(item) ?? null;
  const source = front ?? withDate(findSource(draft, item, chosen), headline.date);
  const bylines = findBylines(draft, item, chosen);
  const links = findLinks(draft, item, pairs, references);
  const sectionSource = item.section === null ? null : reading.sections[item.section]!.source;
  const origin = front ? 'front-matter' : originOf(draft, item, source, chosen, bylines, links, sectionSource !== null);
  return {
    headline: headline.text,
    headlineRange: headline.range,
    section: item.section,
    range: itemRange(draft, item),
    bylines, source, origin, links,
    body: bodyOf(draft, item, pairs, chosen?.block ?? -1),
    confidence: item.isSaid ? 1 : item.confidence ?? confidenceOf(headline.text, origin),
    reasons: [...pinReasons(draft, item), headReason(item), ...(source?.reasons ?? [])],
  };
}

/** With the date that stands on the headline's line, where the source has none. */
function withDate(source: Source | null, date: Headline['date']): Source | null {
  return source && date && source.date === null ? { ...source, date: date.iso, dateRange: date.range } : source;
}

function headReason({ by, isSaid }: Item): Reason {
  return isSaid ? { code: 'head.said' } : { code: `head.${by.replace(/[^a-z-].*$/, '') || 'marked'}`, detail: by };
}

function pinReasons(draft: Draft, item: Item): Reason[] {
  const pin = draft.blocks[item.head[0] ?? -1]?.pin;
  return pin?.role === 'headline' && pin.pattern !== null ? [{ code: 'head.style', detail: pin.pattern }] : [];
}

function itemRange(draft: Draft, item: Item): Range {
  let last = 0;
  for (let i = item.from; i <= item.to; i++) last = Math.max(last, lastLine(draft.blocks[i]!));
  const first = firstLine(draft.blocks[item.from]!);
  const line = draft.lines[last]!;
  return { start: { line: first, character: draft.lines[first]!.indent }, end: { line: last, character: line.indent + line.content.length } };
}

function findBylines(draft: Draft, item: Item, chosen: Candidate | null): Span[] {
  const bylines: Span[] = [];
  for (let i = item.from; i <= item.to; i++) {
    const byline = draft.evidence.byline[i];
    const block = draft.blocks[i]!;
    if (byline) bylines.push({ text: block.text.slice(...byline), range: rangeOf(block, ...byline) });
  }
  if (chosen?.byline) {
    const block = draft.blocks[chosen.block]!;
    bylines.push({ text: block.text.slice(...chosen.byline), range: rangeOf(block, ...chosen.byline) });
  }
  return bylines;
}

function originOf(draft: Draft, item: Item, source: Source | null, chosen: Candidate | null, bylines: readonly Span[], links: readonly Link[], covered: boolean): Origin | null {
  if (source) return chosen?.form === 'dateline' ? 'agency' : 'source-line';
  for (let i = item.from; i <= Math.min(item.to, item.from + item.head.length + 1); i++) if (draft.evidence.ownReport[i]) return 'own-report';
  if (item.by === 'jump') return 'own-report';
  if (bylines.length > 0) return 'byline';
  if (covered) return 'section';
  return links.some((link) => link.role === 'source') ? 'link' : null;
}

function confidenceOf(headline: string | null, origin: Origin | null): number {
  return (headline === null ? 0.6 : 0.8) + (origin === null ? 0 : 0.15);
}
