import { ordinalLength, BAR, BAR_COLON, BAR_SUFFIX } from '../readings/classes.ts';
import { positionOf, rangeOf, type Block } from '../evidence/blocks.ts';
import { isTagPublisher } from '../evidence/gatherEvidence.ts';
import { isTrusted, readBeside } from '../evidence/beside.ts';
import { isKnownOutlet } from '../evidence/outlets.ts';
import { isPage } from '../evidence/creditParts.ts';
import { readCredit } from '../evidence/credits.ts';
import type { Row } from '../evidence/rows.ts';
import { findDate } from '../text/dates.ts';
import { publisherLikeness } from '../evidence/publisherNames.ts';
import type { Range, Source } from '../model.ts';
import type { Item } from '../readings/reading.ts';
import { findAddresses, plainWords } from '../text/addresses.ts';
import { joinWrapped, weight } from '../text/text.ts';
import type { Context } from './context.ts';
import { sourceOf } from './storySources.ts';

interface Headline {
  readonly text: string | null;
  readonly range: Range | null;
  /** A publisher named beside the headline. */
  readonly source: Source | null;
}

export function readHeadline(context: Context, item: Item): Headline {
  const { draft, usualForm: usual } = context;
  const [first, ...others] = item.head.map((i) => draft.blocks[i]!);
  if (!first) return { text: null, range: null, source: null };
  if (item.words) return { text: clean(first.text.slice(...item.words)), range: rangeOf(first, ...item.words), source: null };
  const org = others.length === 0 ? orgHeadline(first) : null;
  if (org) return { ...org, source: null };
  const tagged = tagPublisher(context, item);
  if (others.length > 0) {
    const last = others[others.length - 1]!;
    const text = [first, ...others].map((block) => block.mark.heading).reduce(joinWrapped);
    return { text: clean(text), range: { start: positionOf(first, first.mark.headingStart), end: rangeOf(last, 0, last.mark.headingStart + last.mark.heading.length).end }, source: tagged && ofTag(first, tagged) };
  }
  const row = context.rows.get(item.head[0]!);
  if (row) return readRow(first, row);
  let to = first.mark.headingStart + first.mark.heading.length;
  let from = keepsTag(context, first, item.by) ? tagStart(first) : first.mark.headingStart;
  let source: Source | null = null;
  if (item.by.startsWith('num') && first.mark.number === null) from += /^\d{1,3}\s+/.exec(first.folded.slice(from))?.[0].length ?? 0;
  if (item.by.startsWith('word:')) from += ordinalLength(first.folded.slice(from));
  const bar = item.by === 'bar' ? BAR.exec(first.folded.slice(from, to)) : item.by === 'bar-colon' ? BAR_COLON.exec(first.folded.slice(from, to)) : null;
  if (bar) {
    source = sourceOf(first, { form: 'prefix', start: from, end: from + bar[1]!.length, publisher: [from, from + bar[1]!.length], date: null, byline: null, strength: 0.7 });
    from += bar[0].length;
  }
  if (tagged) {
    source = ofTag(first, tagged);
    from = first.mark.headingStart;
  }
  if (first.pin?.role === 'headline' && first.pin.source) source = sourceOf(first, first.pin.source);
  if (context.beside.decimals) from += DECIMAL.exec(first.folded.slice(from, to))?.[0].length ?? 0;
  const beside = source ? undefined : readBeside(first.folded, from, to).find((match) => isTrusted(match, context.beside.habits));
  if (beside) {
    source = sourceOf(first, { form: beside.span[0] < beside.headline[0] ? 'prefix' : 'suffix', start: beside.span[0], end: beside.span[1], publisher: beside.credit.publisher, date: beside.credit.date, byline: beside.credit.byline, strength: beside.likeness });
    [from, to] = beside.headline;
  }
  const dated = /\s{0,2}\(([^()]{3,40})\)(?:\s?https?:\S*)?$/.exec(first.folded.slice(from, to));
  const day = dated && isDated(dated[1]!) ? findDate(dated[1]!) : null;
  if (dated && day && dated.index > 4) {
    const at = from + dated.index + dated[0].indexOf('(') + 1;
    if (source && source.date === null) source = { ...source, date: day.iso, dateRange: rangeOf(first, at + day.start, at + day.end) };
    to = from + dated.index;
  }
  const suffix = beside ? null : readSuffix(context, item, first.folded.slice(from, to));
  if (suffix) {
    const [start, end] = [from + suffix.publisher[0], from + suffix.publisher[1]];
    source = sourceOf(first, { form: 'suffix', start, end, publisher: [start, end], date: null, byline: null, strength: 0.7 });
    to = from + suffix.headline;
  }
  const trailing = draft.evidence.trailing[item.head[0]!];
  if (trailing && (item.from === item.to || trailing.strength >= 0.8 || usual === 'bracket') && trailing.start > from) to = Math.min(to, trailing.start);
  const address = findAddresses(first.text.slice(from, to))[0];
  if (address && address.start > 4 && first.mark.link === null && !/\]\($|`[^`]*<$/.test(first.text.slice(from, from + address.start))) to = from + address.start;
  if (item.from === item.to && weight(first.text.slice(from, to)) > (/^[^“"「].*[。！？].{6}/.test(first.folded.slice(from, to)) ? 72 : 90)) to = from + firstSentence(first.folded.slice(from, to));
  const isLong = weight(first.mark.heading) > LONGEST_TITLE;
  const lead = markedHeadline(first) ?? (item.from === item.to || isLong ? leadingHeadline(first, tagged !== null) : null);
  if (lead) [from, to] = lead;
  else if (item.from !== item.to && isLong && /[\u4e00-\u9fff]/.test(first.folded)) to = from + firstSentence(first.folded.slice(from, to));
  const text = clean(first.text.slice(from, to));
  const end = from + first.text.slice(from, to).trimEnd().length;
  return { text: text === '' ? null : text, range: rangeOf(first, from, Math.max(end, from + 1)), source };
}

/** A number without a mark that opens a headline: `2.1`, `03`. */
export const DECIMAL = /^(?:\d{1,2}\.\d{1,2}(?:\s{1,4}|[、.]\s?)|0\d\s{1,3})(?=\S)/;

/** The cells of a row; a link in the headline's is read as its words. */
function readRow(block: Block, row: Row): Headline {
  const text = clean(block.text.slice(...row.headline));
  const credit = row.publisher && readCredit(block.folded, ...row.publisher);
  const date = row.date && findDate(block.folded.slice(...row.date));
  const placed = row.date && date && { iso: date.iso, start: row.date[0] + date.start, end: row.date[0] + date.end };
  const source = row.publisher && credit?.publisher ? sourceOf(block, { form: 'prefix', start: row.publisher[0], end: row.publisher[1], publisher: credit.publisher, date: placed ?? credit.date, byline: credit.byline, strength: 0.8 }) : null;
  return { text: text === '' ? null : text, range: rangeOf(block, ...row.headline), source };
}

/** Nothing but a date, or several: `October 16 & 19, 2026`. */
function isDated(text: string): boolean {
  const date = findDate(text);
  return date !== null && date.start === 0 && (/^[\s\d,&和、至-]*$/.test(text.slice(date.end)) || isPage(text.slice(date.end)));
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

export function suffixOf(words: string, by: string): Suffix | null {
  const match = /^(.{4,}?)\s*[@＠]([^@＠\s]{2,14})$/.exec(words) ?? (by === 'bar-suffix' ? BAR_SUFFIX.exec(words) : null) ?? /^(.{6,}?)\s{0,2}(?:——|\/(?=[\u4e00-\u9fff])|\s--|\s[—–-])\s?([^—–/]{2,30}?)(?:\s?\[\d+\])?$/.exec(words);
  if (!match || publisherLikeness(match[2]!) < 0.45) return null;
  const at = words.lastIndexOf(match[2]!);
  return { headline: match[1]!.length, publisher: [at, at + match[2]!.length] };
}

function ofTag(head: Block, name: readonly [number, number]): Source {
  const { date } = readCredit(head.folded, name[0], Math.max(name[1], head.mark.headingStart));
  return sourceOf(head, { form: 'prefix', start: name[0], end: name[1], publisher: name, date, byline: null, strength: 0.8 });
}

/** `【某某网】headline`, where the brackets of most heads hold publishers. */
function tagPublisher(context: Context, item: Item): readonly [number, number] | null {
  const head = context.draft.blocks[item.head[0]!]!;
  if (head.mark.tag === null || (!isKnownOutlet(head.mark.tag) && !(context.beside.tagged.has(item.by) && isTagPublisher(head)))) return null;
  const at = head.text.lastIndexOf(head.mark.tag, head.mark.headingStart);
  const span = [at, at + head.mark.tag.length] as const;
  return readCredit(head.folded, ...span).publisher ?? span;
}

/** A word in brackets before the headline is part of it, unless several stories carry the same one as their mark. */
function keepsTag(context: Context, head: Block, by: string): boolean {
  return head.mark.tag !== null && !isKnownOutlet(head.mark.tag) && !context.beside.tagged.has(by) && (context.beside.tags.get(head.mark.tag) ?? 0) < 2;
}

function tagStart(head: Block): number {
  return Math.max(0, head.text.lastIndexOf(head.mark.tag!, head.mark.headingStart) - 1);
}

/** `[[address][headline]]` as org-mode writes links, with what stands around them. */
function orgHeadline(block: Block): { readonly text: string; readonly range: Range } | null {
  const { heading, headingStart } = block.mark;
  if (!heading.startsWith('[[') || !ORG_LINK.test(heading)) return null;
  const text = clean(heading.replace(new RegExp(ORG_LINK, 'g'), '$1').replace(/\s\([^()]{1,24}\)$/, ''));
  return { text, range: rangeOf(block, headingStart, headingStart + heading.length) };
}

const ORG_LINK = /\[\[[^[\]]{1,300}\]\[([^[\]]{1,200})\]\]/;

/** A headline that its own marks set off from what follows: `**headline.** text`, a link alone on the first line, `[headline](address)（英文）`, text behind `**Place:**`. */
function markedHeadline(block: Block): readonly [number, number] | null {
  const { headingStart, heading } = block.mark;
  const bold = /^(\*\*|__)([^*_]{2,90}?)([.。:：]?)\1\s{0,2}(?=\S)/.exec(heading);
  if (bold && /[:：]/.test(bold[3]!) && weight(bold[2]!) <= (/[\u4e00-\u9fff]/.test(bold[2]!) ? 10 : 24)) {
    const start = headingStart + bold[0].length;
    const text = block.folded.slice(start, headingStart + heading.length);
    return [start, start + beforeLink(text, firstSentence(text))];
  }
  if (bold && /[.。]/.test(bold[3]!)) return [headingStart + 2, headingStart + 2 + bold[2]!.length + bold[3]!.length];
  const link = /^\[([^\]]{4,})\]\([^()\s]*\)/.exec(heading);
  if (!link) return null;
  const rest = heading.slice(link[0].length);
  const endsLine = block.lines.length > 1 && Math.abs(block.lines[0]!.content.trimEnd().length - headingStart - link[0].length) <= 1;
  return endsLine || /^\s?[(（][^()（）]{1,12}[)）]$|^\s{0,3}<\w/.test(rest) ? [headingStart + 1, headingStart + 1 + link[1]!.length] : null;
}

/** Where a bracket with a link opens before the end, or the end. */
function beforeLink(text: string, end: number): number {
  const open = text.slice(0, end).search(/\s?\(+\[/);
  return open > 4 ? open : end;
}

/** `【headline】text`, `[headline](address) — text` and `**headline** text` in one paragraph. */
function leadingHeadline(block: Block, tagNames: boolean): readonly [number, number] | null {
  const { tag, headingStart, heading } = block.mark;
  if (tag !== null && !tagNames && weight(tag) >= 14 && weight(heading) > weight(tag)) {
    const at = block.folded.indexOf(tag);
    return [at, at + tag.length];
  }
  const link = /^\[([^\]]{4,})\]\([^)]*\)\s*[—–:：(（|-]/.exec(heading);
  const listed = /^(?:bullet|num)/.test(block.mark.signature) ? /^\[`?([^\]`]{4,60})`?\]\([^)]*\)\s{1,3}(?=[\u4e00-\u9fff])/.exec(heading) : null;
  const words = link ?? listed;
  if (words) return [headingStart + 1, headingStart + 1 + words[1]!.length];
  const bold = /^(\*\*|__)([^*_]{4,90})\1/.exec(heading);
  return bold ? [headingStart + 2, headingStart + 2 + bold[2]!.length] : null;
}

/** Columns beyond which a block is a headline with its text. */
const LONGEST_TITLE = 110;

/** UTF-16 units after which a sentence without an end is cut where it stands for a headline. */
export const LONGEST_SENTENCE = 300;

/** A brief without a headline is known by its first sentence. */
function firstSentence(text: string): number {
  const stop = /[。；;]|\.\s|[！？!?][”」』"’)]{0,2}/.exec(text);
  const end = stop === null ? text.length : /[！？!?]/.test(stop[0]) ? stop.index + stop[0].length : stop.index;
  return Math.min(end, LONGEST_SENTENCE);
}

/** Without the marks of Markdown and the colon before an address. */
function clean(text: string): string {
  return plainWords(text)
    .replace(/(^|\s)\[([^\]]*)$/, '$1$2')
    .replace(/`([^`<]+?)\s*<[^>`]+>`_{1,2}/g, '$1')
    .replace(/(\*\*|__|`{1,2})(.+?)\1_{0,2}/g, '$2')
    .replace(/<\/?(?:b|i|strong|em|u|span|a)\b[^>]*>/gi, '')
    .replace(/\\([[\]*_#])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .replace(/^【([^【】]{4,})】?$/, '$1')
    .replace(/^={2,6}\s+/, '')
    .replace(/^«\s?([^«»]{4,}?)\s?»$/, '$1')
    .replace(/^[\ufe0f\u200d\s]+|\s*[→»▸]+$/g, '')
    .replace(/(?:\s?\[\d{1,3}\])+$/, '')
    .replace(/\s\([\w-]+(?:\.[\w-]+)+\/[^\s()]*\)$/, '')
    .replace(/[\s:：,，；;\-–—|<(（]+$/, '')
    .trim();
}
