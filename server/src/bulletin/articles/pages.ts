import { findAddresses } from '../text/addresses.ts';
import { isBareAddress, rangeOf, type Block } from '../evidence/blocks.ts';
import { findDate } from '../text/dates.ts';
import type { Page, Span } from '../model.ts';
import type { Draft } from '../readings/reading.ts';
import { CALL } from '../evidence/sources.ts';

/** Words that call an address which stands at the page's foot. */
export interface Call {
  readonly block: number;
  readonly span: Span;
  /** What the source line beside it says, to pair it by. */
  readonly publisher: string | null;
  readonly date: string | null;
}

/** An address that stands alone at a page's foot. */
interface FootAddress {
  readonly block: number;
  readonly span: Span;
}

export interface PagePairs {
  readonly pages: readonly Page[];
  /** From the block of a call to its address. */
  readonly paired: ReadonlyMap<number, { readonly call: Span; readonly address: Span }>;
  /** Blocks of addresses that stand at a page's foot. */
  readonly foot: ReadonlySet<number>;
}

/** Tells whether a host may be a publisher's: true, false, or undefined where nobody knows. */
export type KnowsHost = (publisher: string, host: string) => boolean | undefined;

/**
 * Pairs each 原文链接 with its address at the foot of the page. Both run in the same order; where a page has more of
 * one than of the other, host and date decide which stays alone, so that one missing address does not shift the rest.
 */
export function pairPages(draft: Draft, knows: KnowsHost): PagePairs {
  const { blocks } = draft;
  const calls = blocks.flatMap((block, i) => readCall(block, i, blocks[i + 1]));
  if (calls.length === 0) return { pages: [], paired: new Map(), foot: new Set() };
  const addresses = blocks.flatMap((block, i): FootAddress[] => (isFoot(blocks, i, draft) ? spansOf(block).map((span) => ({ block: i, span })) : []));
  const inline = setsAddressesInline(blocks, addresses.length);
  const paired = new Map<number, { call: Span; address: Span }>();
  const pages: Page[] = [];
  for (const { calls: own, addresses: foot, from, to } of tilePages(draft, calls, addresses)) {
    for (const [call, address] of inline ? [] : align(own, foot, knows)) paired.set(call.block, { call: call.span, address: address.span });
    pages.push({
      range: { start: { line: from, character: 0 }, end: { line: to, character: draft.lines[to]?.text.length ?? 0 } },
      addresses: foot.map((address) => address.span),
      calls: own.map((call) => call.span),
    });
  }
  return { pages, paired, foot: new Set(addresses.map((address) => address.block)) };
}

/** More addresses stand right behind the words that call them than alone: this document has no addresses at page feet. */
function setsAddressesInline(blocks: readonly Block[], alone: number): boolean {
  return blocks.filter((block) => block.kind === 'address' && !isBareAddress(block)).length > alone;
}

/** An address alone on its line that is not the line under a story's source. */
function isFoot(blocks: readonly Block[], i: number, draft: Draft): boolean {
  const block = blocks[i]!;
  if (block.kind === 'reference') return findAddresses(block.text).length > 0 && !/^\[|^\.\./.test(block.text);
  if (!isBareAddress(block)) return false;
  return draft.layout.doubleSpaced || block.gap > 0 || blocks[i - 1]?.kind === 'address';
}

/** A call has no address of its own beside it: not inline, not on the next line. */
function readCall(block: Block, index: number, next: Block | undefined): Call[] {
  if (block.kind !== 'source' && block.kind !== 'call' && block.kind !== 'text') return [];
  if (findAddresses(block.text).length > 0) return [];
  // [原文链接]() calls an address that was forgotten.
  const text = block.folded.replace(/\]\(\s{0,3}\)\s*$/, ']');
  const call = CALL.exec(text);
  if (!call || (block.kind === 'text' && !block.folded.slice(0, call.index).trimEnd().endsWith(')')) || /^(?:全文|原文|链接)$/.test(call[0]) && block.kind === 'text') return [];
  if (next?.kind === 'address' && next.gap === 0 && !next.pageBreak && spansOf(next).length === 1 && block.gap > 0) return [];
  const at = call.index + (/^[([【]?\s*/.exec(call[0])?.[0].length ?? 0);
  const end = call.index + call[0].replace(/(?<![\s)\]】>»→:：。])[\s)\]】>»→:：。]+$/, '').length;
  const publisher = block.source?.publisher ? block.folded.slice(...block.source.publisher) : null;
  return [{ block: index, span: { text: block.text.slice(at, end), range: rangeOf(block, at, end) }, publisher, date: block.source?.date?.iso ?? null }];
}

function spansOf(block: Block): Span[] {
  return findAddresses(block.text).map(({ url, start, end }) => ({ text: url, range: rangeOf(block, start, end) }));
}

interface Tile {
  readonly from: number;
  readonly to: number;
  readonly calls: Call[];
  readonly addresses: FootAddress[];
}

/**
 * A page ends where its addresses do: at the first break behind them. Addresses whose page shows no break end the page
 * as well, since nothing but the next page can follow a foot.
 */
function tilePages(draft: Draft, calls: readonly Call[], addresses: readonly FootAddress[]): Tile[] {
  const tiles: Tile[] = [];
  let from = 0;
  let open: Tile = { from, to: 0, calls: [], addresses: [] };
  const events = [...calls.map((call) => ({ line: call.span.range.start.line, call, address: null })), ...addresses.map((address) => ({ line: address.span.range.start.line, call: null, address }))].sort((a, b) => a.line - b.line);
  for (const [k, event] of events.entries()) {
    if (event.call) open.calls.push(event.call);
    else open.addresses.push(event.address);
    const next = events[k + 1];
    const foot = event.address !== null && (!next || next.call !== null || breaksBetween(draft, event.line, next.line));
    if (foot || !next) {
      const to = next ? Math.max(event.line, breakAfter(draft, event.line, next.line) - 1) : draft.lines.length - 1;
      tiles.push({ ...open, to });
      from = to + 1;
      open = { from, to: from, calls: [], addresses: [] };
    }
  }
  return tiles;
}

function breaksBetween(draft: Draft, line: number, next: number): boolean {
  return breakAfter(draft, line, next) < next;
}

/** The first line after `line` that begins a page, or `next`. */
function breakAfter(draft: Draft, line: number, next: number): number {
  for (let i = line + 1; i < next; i++) {
    const { blank, tight, indent, formFeed } = draft.lines[i]!;
    if (formFeed || (!blank && tight && indent > 0 && draft.layout.doubleSpaced)) return i;
  }
  return next;
}

/** What it costs to leave a call or an address alone; a plain pair costs nothing, a contradiction more than two gaps. */
const GAP = 1;
const CONTRADICTION = 2.5;

/** The cheapest monotone pairing. */
function align(calls: readonly Call[], addresses: readonly FootAddress[], knows: KnowsHost): (readonly [Call, FootAddress])[] {
  const rows = calls.length;
  const columns = addresses.length;
  const cost: number[][] = Array.from({ length: rows + 1 }, (_, i) => Array.from({ length: columns + 1 }, (_, j) => (i === 0 ? j * GAP : j === 0 ? i * GAP : 0)));
  const pair = (i: number, j: number) => disagreement(calls[i]!, addresses[j]!.span.text, knows);
  for (let i = 1; i <= rows; i++) {
    for (let j = 1; j <= columns; j++) {
      cost[i]![j] = Math.min(cost[i - 1]![j - 1]! + pair(i - 1, j - 1), cost[i - 1]![j]! + GAP, cost[i]![j - 1]! + GAP);
    }
  }
  const pairs: (readonly [Call, FootAddress])[] = [];
  for (let i = rows, j = columns; i > 0 && j > 0;) {
    const here = cost[i]![j]!;
    if (Math.abs(here - cost[i - 1]![j - 1]! - pair(i - 1, j - 1)) < 1e-9) pairs.unshift([calls[--i]!, addresses[--j]!]);
    else if (Math.abs(here - cost[i - 1]![j]! - GAP) < 1e-9) i--;
    else j--;
  }
  return pairs;
}

/** From −1 (host and date agree) over 0 (nothing known) to a contradiction. */
function disagreement(call: Call, url: string, knows: KnowsHost): number {
  let cost = 0;
  const host = hostOf(url);
  const known = call.publisher === null ? undefined : knows(call.publisher, host) ?? sharesName(call.publisher, host);
  if (known === true) cost -= 0.5;
  if (known === false) cost += CONTRADICTION / 2;
  const dated = call.date === null ? null : dateInPath(url);
  if (dated && call.date) cost += dated.slice(-5) === call.date.slice(-5) ? -0.5 : daysApart(dated, call.date) <= 1 ? -0.2 : CONTRADICTION / 2;
  return cost;
}

/** The host of an address as it is written, in lower case. */
function hostOf(url: string): string {
  return /^(?:[a-z]+:\/\/)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** Latin letters of the name in the host tell that they belong together; their absence tells nothing. */
function sharesName(publisher: string, host: string): true | undefined {
  const letters = publisher.toLowerCase().match(/[a-z0-9]{2,}/g)?.join('') ?? '';
  return letters.length >= 2 && host.replace(/\./g, '').includes(letters) ? true : undefined;
}

/** The date that an address carries in its path, ISO, or null. */
function dateInPath(url: string): string | null {
  const match = /(?<!\d)(20\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url);
  return match ? findDate(`${match[1]}-${match[2]}-${match[3]}`)?.iso ?? null : null;
}

function daysApart(full: string, other: string): number {
  const year = full.slice(0, 4);
  const a = Date.parse(`${full}T00:00:00Z`);
  const b = Date.parse(`${other.startsWith('--') ? `${year}-${other.slice(2)}` : other}T00:00:00Z`);
  return Math.abs(a - b) / 86_400_000;
}
