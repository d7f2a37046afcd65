import type { Draft, Item, Reading } from './reading.ts';
import { isTagPublisher } from '../evidence/gatherEvidence.ts';

/** Where in a story a source is named: a block, and whether the head itself does. */
export interface ItemEvidence {
  /** Blocks that name a source, neighbours counted once. */
  readonly sources: readonly number[];
  /** Own report, agency or byline at its opening. */
  readonly origin: boolean;
  readonly linked: boolean;
  readonly lead: boolean;
  readonly body: boolean;
}

export function weighItem(draft: Draft, item: Item): ItemEvidence {
  const { blocks, evidence } = draft;
  const sources: number[] = [];
  let linked = false;
  let body = false;
  let opening = -1;
  for (let i = item.from; i <= item.to; i++) {
    const block = blocks[i]!;
    const inHead = item.head.includes(i);
    if (block.source && block.source.strength > 0.5) sources.push(i);
    else if (evidence.trailing[i] && (!inHead || item.head.length + item.from > item.to)) sources.push(i);
    if (evidence.linked[i]) linked = true;
    if (!inHead && block.kind === 'text') {
      if (opening < 0) opening = i;
      if (block.width >= 30) body = true;
    } else if (item.from === item.to && block.width >= BRIEF) body = true;
  }
  const head = item.head[0];
  if (/^bar/.test(item.by) || (head !== undefined && evidence.publisherLine[head + 1])) sources.push(item.from);
  if (head !== undefined && /[@＠]/.test(blocks[head]!.text) && /^[^\u4e00-\u9fff]*[\u4e00-\u9fff].*[^\s(（,，#@＠][@＠][^@＠\s]{2,14}$/.test(blocks[head]!.text)) sources.push(item.from);
  if (head !== undefined && sources.length === 0 && isTagPublisher(blocks[head]!)) sources.push(item.from);
  const first = opening >= 0 ? opening : item.from;
  const dateline = evidence.dateline[first] ?? evidence.dateline[first + 1] ?? null;
  if (dateline && sources.length === 0) sources.push(first);
  const origin = [first, first + 1].some((i) => i <= item.to && (evidence.ownReport[i] || evidence.byline[i])) || item.by === 'jump' || item.by === 'part';
  return { sources: sources.filter((at, k) => k === 0 || at - sources[k - 1]! > 1), origin, linked, lead: evidence.lead[first] ?? false, body };
}

/** All stories of a reading; the source of a section is the origin of its stories. */
export function weighItems(draft: Draft, reading: Reading): readonly ItemEvidence[] {
  return reading.items.map((item) => {
    const story = weighItem(draft, item);
    return item.section === null || reading.sections[item.section]!.source === null ? story : { ...story, origin: true };
  });
}

/** Columns from which one paragraph tells a story by itself. */
const BRIEF = 44;

/** A line that calls itself a headline (`标题：`, `SUBJECT:`) is more than one that looks like it. */
const LABELLED = 0.4;

/** With this share of its stories sourced, a document counts as one that sources them all. */
export const FULL_SHARE = 0.75;

/**
 * How well a reading explains the document, in stories: each story that has a plausible headline, a body and exactly
 * one origin adds about one; a story that lacks what the others have, or has two of it, takes away. Where not enough of its
 * stories are sourced it loses; `enough` says by how much they are, from 1 on they are.
 */
export function scoreReading(draft: Draft, reading: Reading, enough = (share: number, _stories: number): number => share / FULL_SHARE): number {
  const weighed = weighItems(draft, reading);
  const named = countOrigins(draft);
  const sourced = named >= 2 && named >= reading.items.length * 0.15;
  const shareOf = shares(reading, weighed);
  const share = shareOf(null);
  const digest = weighed.filter((story) => story.linked).length >= weighed.length * 0.8;
  let score = 0;
  reading.items.forEach((item, k) => {
    const story = weighed[k]!;
    const head = item.head[0];
    const one = item.from === item.to;
    if (item.by === 'line') { score += 0.1; return; }
    if (item.by.startsWith('label')) score += LABELLED;
    score += head === undefined ? -0.1 : draft.evidence.headShaped[head] || one ? 0.2 : -0.3;
    score += story.body || (one && (story.linked || story.sources.length > 0)) ? 0.2 : story.linked ? 0.15 : -0.4;
    if (story.sources.length > 0) score += 0.6 - 0.55 * (story.sources.length - 1);
    else if (story.origin) score += 0.5;
    else if (story.linked && (digest || !sourced)) score += 0.45;
    else if (sourced) score -= shareOf(item.by) >= FULL_SHARE ? 0.3 : 0.6;
    else score += story.lead ? 0.35 : -0.05;
  });
  return sourced && !digest && score > 0 ? score * (0.4 + 0.6 * Math.min(1, enough(share, reading.items.length))) : score;
}

/** How many of the stories, or of those told by one class, name an origin: 0 to 1. */
function shares(reading: Reading, weighed: readonly ItemEvidence[]): (by: string | null) => number {
  const counts = new Map<string | null, { all: number; named: number }>();
  reading.items.forEach((item, k) => {
    for (const key of [null, item.by]) {
      const count = counts.get(key) ?? { all: 0, named: 0 };
      count.all++;
      if (weighed[k]!.sources.length > 0 || weighed[k]!.origin) count.named++;
      counts.set(key, count);
    }
  });
  return (by) => (counts.get(by)?.named ?? 0) / Math.max(1, counts.get(by)?.all ?? 0);
}

/** The share for one class alone. */
export function shareOfOrigins(draft: Draft, reading: Reading, by: string): number {
  return shares(reading, weighItems(draft, reading))(by);
}

/** Places in the whole document that name a source or a reporter. */
export function countOrigins(draft: Draft): number {
  let count = 0;
  draft.blocks.forEach((block, i) => {
    if ((block.source && block.source.strength > 0.5) || draft.evidence.trailing[i] || draft.evidence.dateline[i] || draft.evidence.ownReport[i] || draft.evidence.byline[i] || draft.evidence.publisherLine[i]) count++;
  });
  return count;
}
