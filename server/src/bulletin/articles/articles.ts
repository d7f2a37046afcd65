import { findAddresses, findMarkdownLinks } from '../text/addresses.ts';
import { firstLine, lastLine, positionOf, rangeOf, type Block } from '../evidence/blocks.ts';
import { BAR, BAR_SUFFIX, ordinalLength } from '../readings/classes.ts';
import { findDate } from '../text/dates.ts';
import { isPublisherLine } from '../evidence/gatherEvidence.ts';
import { frontValue } from '../readings/frontMatter.ts';
import type { Article, Link, Origin, Range, Source, Span } from '../model.ts';
import type { PagePairs } from './pages.ts';
import { publisherLikeness } from '../evidence/publisherNames.ts';
import type { Draft, Item, Reading } from '../readings/reading.ts';
import { CALL, type SourceForm, type SourceMatch } from '../evidence/sources.ts';
import { endsSentence, joinWrapped, weight } from '../text/text.ts';

/** Where a reference (`[1]`, `` `name`_ ``) points, by its label in lower case. */
export type References = ReadonlyMap<string, { readonly url: string; readonly range: Range }>;

/** What all stories of a document share. */
export interface Context {
  readonly draft: Draft;
  readonly reading: Reading;
  readonly pairs: PagePairs;
  readonly references: References;
  /** The form in which most of its stories name their source. */
  readonly usualForm: SourceForm | null;
  readonly beside: BesideHeadlines;
}

/** What the document sets beside its headlines. */
interface BesideHeadlines {
  /** How many heads carry a word in brackets. */
  readonly tags: ReadonlyMap<string, number>;
  /** Classes whose heads mostly have a publisher in the bracket before, or behind, the headline. */
  readonly tagged: ReadonlySet<string>;
  readonly suffixed: ReadonlySet<string>;
}

/** Looks over all headlines once. */
export function contextOf(draft: Draft, reading: Reading, pairs: PagePairs, references: References): Context {
  const tags = new Map<string, number>();
  const classes = new Map<string, { all: number; tagged: number; suffixed: number }>();
  for (const item of reading.items) {
    const head = draft.blocks[item.head[0] ?? -1];
    if (!head) continue;
    const count = classes.get(item.by) ?? { all: 0, tagged: 0, suffixed: 0 };
    classes.set(item.by, count);
    count.all++;
    if (head.mark.tag !== null) tags.set(head.mark.tag, (tags.get(head.mark.tag) ?? 0) + 1);
    if (isTagPublisher(head)) count.tagged++;
    if (head.text.length <= LONGEST_SENTENCE && suffixOf(head.folded, item.by)) count.suffixed++;
  }
  const most = (key: 'tagged' | 'suffixed', share: number) => new Set([...classes].filter(([, count]) => count[key] >= Math.max(2, count.all * share)).map(([by]) => by));
  return { draft, reading, pairs, references, usualForm: usualForm(draft, reading), beside: { tags, tagged: most('tagged', 0.6), suffixed: most('suffixed', 0.5) } };
}

/** One story of the model, out of an item of the reading. */
export function makeArticle(context: Context, item: Item): Article {
  const { draft, reading, pairs, references } = context;
  const headline = readHeadline(context, item);
  const found = findSource(draft, item, context.usualForm);
  const front = item.by === 'front-matter' ? frontSource(draft) : null;
  const source = front ?? found?.source ?? headline.source;
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
    confidence: confidenceOf(headline.text, origin),
    reasons: [{ code: `head.${item.by.replace(/[^a-z-].*$/, '') || 'marked'}`, detail: item.by }, ...(source?.reasons ?? [])],
  };
}

function itemRange(draft: Draft, item: Item): Range {
  let last = 0;
  for (let i = item.from; i <= item.to; i++) last = Math.max(last, lastLine(draft.blocks[i]!));
  const first = firstLine(draft.blocks[item.from]!);
  const line = draft.lines[last]!;
  return { start: { line: first, character: draft.lines[first]!.indent }, end: { line: last, character: line.indent + line.content.length } };
}

interface Headline {
  readonly text: string | null;
  readonly range: Range | null;
  /** A publisher named beside the headline. */
  readonly source: Source | null;
}

function readHeadline(context: Context, item: Item): Headline {
  const { draft, usualForm: usual } = context;
  const [first, ...others] = item.head.map((i) => draft.blocks[i]!);
  if (!first) return { text: null, range: null, source: null };
  if (others.length > 0) {
    const last = others[others.length - 1]!;
    const text = [first, ...others].map((block) => block.mark.heading).reduce(joinWrapped);
    return { text: clean(text), range: { start: positionOf(first, first.mark.headingStart), end: rangeOf(last, 0, last.mark.headingStart + last.mark.heading.length).end }, source: null };
  }
  let to = first.mark.headingStart + first.mark.heading.length;
  let from = keepsTag(context, first) ? tagStart(first) : first.mark.headingStart;
  let source: Source | null = null;
  if (item.by.startsWith('num') && first.mark.number === null) from += /^\d{1,3}\s+/.exec(first.folded.slice(from))?.[0].length ?? 0;
  if (item.by.startsWith('word:')) from += ordinalLength(first.folded.slice(from));
  const bar = item.by === 'bar' ? BAR.exec(first.folded.slice(from, to)) : null;
  if (bar) {
    source = sourceOf(first, { form: 'prefix', start: from, end: from + bar[1]!.length, publisher: [from, from + bar[1]!.length], date: null, byline: null, strength: 0.7 });
    from += bar[0].length;
  }
  const named = tagPublisher(context, item);
  if (named) {
    source = sourceOf(first, { form: 'prefix', start: named[0], end: named[1], publisher: named, date: null, byline: null, strength: 0.8 });
    from = first.mark.headingStart;
  }
  const suffix = readSuffix(context, item, first.folded.slice(from, to));
  if (suffix) {
    const [start, end] = [from + suffix.publisher[0], from + suffix.publisher[1]];
    source = sourceOf(first, { form: 'suffix', start, end, publisher: [start, end], date: null, byline: null, strength: 0.7 });
    to = from + suffix.headline;
  }
  const trailing = draft.evidence.trailing[item.head[0]!];
  if (trailing && (item.from === item.to || trailing.strength >= 0.8 || usual === 'bracket') && trailing.start > from) to = Math.min(to, trailing.start);
  const address = findAddresses(first.text.slice(from, to))[0];
  if (address && address.start > 4 && first.mark.link === null && !/\]\($/.test(first.text.slice(from, from + address.start))) to = from + address.start;
  if (item.from === item.to && weight(first.text.slice(from, to)) > 90) to = from + firstSentence(first.folded.slice(from, to));
  const lead = item.from === item.to ? leadingHeadline(first) : null;
  if (lead) [from, to] = lead;
  const text = clean(first.text.slice(from, to));
  const end = from + first.text.slice(from, to).trimEnd().length;
  return { text: text === '' ? null : text, range: rangeOf(first, from, Math.max(end, from + 1)), source };
}

/** A publisher behind the headline: `headline@X`, `headline | X`, `headline — X [1]`, where most of the heads have one. */
function readSuffix(context: Context, item: Item, words: string): Suffix | null {
  if (!context.beside.suffixed.has(item.by) || (item.from === item.to && context.draft.evidence.trailing[item.from])) return null;
  return suffixOf(words, item.by);
}

interface Suffix {
  /** Where the headline ends. */
  readonly headline: number;
  readonly publisher: readonly [start: number, end: number];
}

function suffixOf(words: string, by: string): Suffix | null {
  const match = /^(.{4,}?)\s*[@＠]([^@＠\s]{2,14})$/.exec(words) ?? (by === 'bar-suffix' ? BAR_SUFFIX.exec(words) : null) ?? /^(.{6,}?)\s{0,2}(?:——|\/(?=[\u4e00-\u9fff])|\s--|\s[—–-])\s?([^—–/]{2,30}?)(?:\s?\[\d+\])?$/.exec(words);
  if (!match || publisherLikeness(match[2]!) < 0.45) return null;
  const at = words.lastIndexOf(match[2]!);
  return { headline: match[1]!.length, publisher: [at, at + match[2]!.length] };
}

/** `【某某网】headline`, where the brackets of most heads hold publishers. */
function tagPublisher(context: Context, item: Item): readonly [number, number] | null {
  const head = context.draft.blocks[item.head[0]!]!;
  if (!context.beside.tagged.has(item.by) || !isTagPublisher(head)) return null;
  const at = head.folded.lastIndexOf(head.mark.tag!, head.mark.headingStart);
  return [at, at + head.mark.tag!.length];
}

function isTagPublisher(head: Block): boolean {
  return head.mark.tag !== null && publisherLikeness(head.mark.tag) >= 0.85;
}

/** A word in brackets before the headline is part of it, unless several stories carry the same one as their mark. */
function keepsTag(context: Context, head: Block): boolean {
  return head.mark.tag !== null && (context.beside.tags.get(head.mark.tag) ?? 0) < 2;
}

function tagStart(head: Block): number {
  return Math.max(0, head.folded.lastIndexOf(head.mark.tag!, head.mark.headingStart) - 1);
}

/** `【headline】text` and `**headline** text` in one paragraph. */
function leadingHeadline(block: Block): readonly [number, number] | null {
  const { tag, headingStart, heading } = block.mark;
  if (tag !== null && weight(tag) >= 14 && weight(heading) > weight(tag)) {
    const at = block.folded.indexOf(tag);
    return [at, at + tag.length];
  }
  const bold = /^(\*\*|__)([^*_]{4,90})\1/.exec(heading);
  return bold ? [headingStart + 2, headingStart + 2 + bold[2]!.length] : null;
}

/** UTF-16 units after which a sentence without an end is cut where it stands for a headline. */
const LONGEST_SENTENCE = 300;

/** A brief without a headline is known by its first sentence. */
function firstSentence(text: string): number {
  const stop = /[。！？!?；]|\.\s/.exec(text);
  return Math.min(stop ? stop.index : text.length, LONGEST_SENTENCE);
}

/** Without the marks of Markdown and the colon before an address. */
function clean(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`{1,2})(.+?)\1_{0,2}/g, '$2')
    .replace(/<\/?(?:b|i|strong|em|u|span|a)\b[^>]*>/gi, '')
    .replace(/\\([[\]*_#])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .replace(/[\s:：,，\-–—|<(（]+$/, '')
    .trim();
}

function sourceOf(block: Block, match: SourceMatch): Source {
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

function frontSource(draft: Draft): Source | null {
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

interface FoundSource {
  readonly source: Source;
  readonly match: SourceMatch;
  readonly block: number;
}

/** The form that most stories use, or null. */
function usualForm(draft: Draft, reading: Reading): SourceForm | null {
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
function findSource(draft: Draft, item: Item, usual: SourceForm | null): FoundSource | null {
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
    if (block.kind === 'text' && !item.head.includes(i) && opening < 0) opening = i;
  }
  if (opening < 0) opening = item.from;
  offer(evidence.dateline[opening] ?? null, opening, 1);
  if (!evidence.dateline[opening] && opening < item.to) offer(evidence.dateline[opening + 1] ?? null, opening + 1, 1);
  const head = item.head[0];
  if (head !== undefined && head < item.to && isPublisherLine(blocks[head + 1]!) && (item.by === 'above-publisher' || underHeads)) {
    const { headingStart, heading } = blocks[head + 1]!.mark;
    const name: readonly [number, number] = [headingStart, headingStart + heading.length];
    offer({ form: 'line', start: name[0], end: name[1], publisher: name, date: null, byline: null, strength: publisherLikeness(heading) }, head + 1, 2);
  }
  const found = best as { match: SourceMatch; block: number; rank: number } | null;
  if (!found) return null;
  const source = sourceOf(blocks[found.block]!, found.match);
  return { source: source.date === null ? withLabelledDate(draft, item, source) : source, match: found.match, block: found.block };
}

/** The date that a label of the same record gives: 时间：…, Date: … */
function withLabelledDate(draft: Draft, item: Item, source: Source): Source {
  for (let i = item.from; i <= item.to; i++) {
    const block = draft.blocks[i]!;
    if (block.kind !== 'label' || !/^(?:\*\*)?(?:发布时间|發布時間|发布日期|时间|時間|日期|date|time|published|posted)/i.test(block.folded)) continue;
    const date = findDate(block.folded);
    if (date) return { ...source, date: date.iso, dateRange: rangeOf(block, date.start, date.end) };
  }
  return source;
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

function findLinks(draft: Draft, item: Item, pairs: PagePairs, references: References): Link[] {
  const links: Link[] = [];
  if (item.by === 'front-matter') {
    const address = frontValue(draft.frontMatter, 'url', 'link', 'source_url', 'original_url', 'permalink', 'canonical')!;
    links.push({ url: address.value, range: { start: { line: address.line, character: address.character }, end: { line: address.line, character: address.character + address.value.length } }, callRange: null, role: 'source' });
  }
  const inText: Link[] = [];
  for (let i = item.from; i <= item.to; i++) {
    const block = draft.blocks[i]!;
    const pair = pairs.paired.get(i);
    if (pair) links.push({ url: pair.address.text, range: pair.address.range, callRange: pair.call.range, role: 'source' });
    if (pairs.foot.has(i) || block.kind === 'picture' || block.kind === 'code' || block.kind === 'html' || block.kind === 'directive') continue;
    const own = block.kind === 'address' || block.kind === 'source' || block.kind === 'label' || item.head.includes(i);
    for (const link of linksOf(block, references)) {
      if (own && item.by !== 'front-matter' || link.call) links.push({ url: link.url, range: link.range, callRange: link.call, role: 'source' });
      else inText.push({ url: link.url, range: link.range, callRange: null, role: 'body' });
    }
  }
  const named = links.length > 0;
  return [...distinct(links), ...inText.map((link) => (named ? link : { ...link, role: 'source' as const }))].filter((link, k, all) => all.findIndex((other) => other.url === link.url) === k);
}

function distinct(links: readonly Link[]): Link[] {
  return links.filter((link, k) => links.findIndex((other) => other.url === link.url) === k);
}

interface FoundLink {
  readonly url: string;
  readonly range: Range;
  readonly call: Range | null;
}

/** All addresses of a block: Markdown links (pictures aside), references, plain addresses. */
function linksOf(block: Block, references: References): FoundLink[] {
  const found: FoundLink[] = [];
  const taken: (readonly [number, number])[] = [];
  for (const link of findMarkdownLinks(block.text)) {
    taken.push([link.textStart, link.end]);
    if (link.image || !/^(?:https?:|www\.)/i.test(link.url)) continue;
    const calls = CALL.exec(link.text)?.index === 0;
    found.push({ url: link.url, range: rangeOf(block, link.start, link.end), call: calls ? rangeOf(block, link.textStart, link.textEnd) : null });
  }
  for (const { url, start, end } of findAddresses(block.text)) {
    if (taken.some(([from, to]) => start < to && end > from)) continue;
    found.push({ url, range: rangeOf(block, start, end), call: null });
  }
  for (const match of block.text.matchAll(/`([^`<]+)`_{1,2}|\[[^\]]*\]\[([^\]]+)\]|\[([^\]]{1,40})\](?![(:[])/g)) {
    const target = references.get((match[1] ?? match[2] ?? match[3] ?? '').replace(/\s+/g, ' ').toLowerCase());
    if (target) found.push({ url: target.url, range: target.range, call: rangeOf(block, match.index, match.index + match[0].length) });
  }
  return found;
}

const OUTSIDE_BODY: ReadonlySet<string> = new Set(['folio', 'rule', 'picture', 'reference', 'directive', 'frontMatter', 'label', 'source', 'call']);

/** The story's text: wrapped lines joined, paragraphs that a page cut in two mended, furniture left out. */
function bodyOf(draft: Draft, item: Item, pairs: PagePairs, sourceBlock: number): string {
  const paragraphs: string[] = [];
  let mendable = false;
  for (let i = item.from; i <= item.to; i++) {
    const block = draft.blocks[i]!;
    if (item.head.includes(i) && item.from !== item.to) continue;
    if (OUTSIDE_BODY.has(block.kind) || pairs.foot.has(i) || (i === sourceBlock && item.by === 'above-publisher')) continue;
    const text = block.mark.level > 0 ? block.mark.heading : block.text;
    const last = paragraphs.length - 1;
    const goesOn = mendable && block.mark.signature === '' && last >= 0 && !draft.evidence.headShaped[i];
    if (goesOn) paragraphs[last] = joinWrapped(paragraphs[last]!, text);
    else paragraphs.push(text);
    mendable = block.kind === 'text' && block.mark.level === 0 && block.width > 30 && !endsSentence(text) && !draft.evidence.headShaped[i];
  }
  return paragraphs.join('\n');
}

function confidenceOf(headline: string | null, origin: Origin | null): number {
  return (headline === null ? 0.6 : 0.8) + (origin === null ? 0 : 0.15);
}
