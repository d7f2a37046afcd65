import { firstLine, lastLine, rangeOf } from '../evidence/blocks.ts';
import type { SourceMatch } from '../evidence/sources.ts';
import type { Article, Link, Origin, Range, Reason, Source, Span } from '../model.ts';
import type { Draft, Item } from '../readings/reading.ts';
import { bodyOf } from './storyBody.ts';
import type { Context } from './context.ts';
import { readHeadline } from './headlines.ts';
import { findLinks } from './storyLinks.ts';
import { findSource, findWeakSource, frontSource, withDateBeside } from './storySources.ts';

/** One story of the model, out of an item of the reading. */
export function makeArticle(context: Context, item: Item): Article {
  const { draft, reading, pairs, references } = context;
  const headline = readHeadline(context, item);
  const front = item.by === 'front-matter' ? frontSource(draft) : null;
  const found = findSource(draft, item, context.usualForm, context.credits) ?? (front || headline.source ? null : findWeakSource(draft, item));
  const beside = found || !headline.source || headline.source.date ? headline.source : withDateBeside(draft, item, headline.source);
  const source = front ?? found?.source ?? beside;
  const bylines = findBylines(draft, item, found?.match ?? null, found?.block ?? -1);
  const links = findLinks(draft, item, pairs, references);
  const sectionSource = item.section === null ? null : reading.sections[item.section]!.source;
  const origin = front ? 'front-matter' : originOf(draft, item, source, found?.match ?? null, bylines, links, sectionSource !== null);
  return {
    headline: headline.text,
    headlineRange: headline.range,
    section: item.section,
    range: itemRange(draft, item),
    bylines, source, origin, links,
    body: bodyOf(draft, item, pairs, found?.block ?? -1),
    confidence: item.isSaid ? 1 : item.confidence ?? confidenceOf(headline.text, origin),
    reasons: [...pinReasons(draft, item), headReason(item), ...(source?.reasons ?? [])],
  };
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

function findBylines(draft: Draft, item: Item, match: SourceMatch | null, sourceBlock: number): Span[] {
  const bylines: Span[] = [];
  for (let i = item.from; i <= item.to; i++) {
    const byline = draft.evidence.byline[i];
    const block = draft.blocks[i]!;
    if (byline) bylines.push({ text: block.text.slice(...byline), range: rangeOf(block, ...byline) });
  }
  if (match?.byline) {
    const block = draft.blocks[sourceBlock]!;
    bylines.push({ text: block.text.slice(...match.byline), range: rangeOf(block, ...match.byline) });
  }
  return bylines;
}

function originOf(draft: Draft, item: Item, source: Source | null, match: SourceMatch | null, bylines: readonly Span[], links: readonly Link[], covered: boolean): Origin | null {
  if (source) return match?.form === 'dateline' ? 'agency' : 'source-line';
  for (let i = item.from; i <= Math.min(item.to, item.from + item.head.length + 1); i++) if (draft.evidence.ownReport[i]) return 'own-report';
  if (item.by === 'jump') return 'own-report';
  if (bylines.length > 0) return 'byline';
  if (covered) return 'section';
  return links.some((link) => link.role === 'source') ? 'link' : null;
}

function confidenceOf(headline: string | null, origin: Origin | null): number {
  return (headline === null ? 0.6 : 0.8) + (origin === null ? 0 : 0.15);
}
