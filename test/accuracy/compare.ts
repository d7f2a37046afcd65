import type { Bulletin } from '../../server/src/bulletin/model.ts';
import { align, sameRange, type Pair } from './align.ts';
import { foundArticles, type FoundArticle } from './found.ts';
import type { Gold, GoldArticle, GoldHead, Wanted } from './gold.ts';
import { normaliseAddress, normaliseDate, normaliseText } from './normalise.ts';

export const FIGURES = ['articles', 'headlines', 'publishers', 'dates', 'addresses', 'sections', 'heads'] as const;
export type Figure = (typeof FIGURES)[number];

export interface Count {
  readonly right: number;
  /** Reported, and should not be. */
  readonly extra: number;
  /** Not reported, and should be. */
  readonly missing: number;
}

/** One place where model and gold differ, in words. */
export interface Miss {
  readonly figure: Figure | 'isBulletin';
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

export interface Comparison {
  readonly counts: Readonly<Record<Figure, Count>>;
  readonly misses: readonly Miss[];
}

/** Compares a model with the gold of its document; lines in the misses count from 1. */
export function compare(gold: Gold, bulletin: Bulletin): Comparison {
  const tally = new Tally();
  if (gold.isBulletin !== bulletin.isBulletin) {
    const confidence = bulletin.confidence.toFixed(2);
    tally.note('isBulletin', 1, `expected ${gold.isBulletin}, got ${bulletin.isBulletin} (confidence ${confidence})`);
  }
  const { pairs, missing, extra } = align(gold.articles, foundArticles(bulletin, gold.scopeEnd));
  for (const pair of pairs) if (!pair.gold.optional) comparePair(tally, pair);
  for (const article of missing) missArticle(tally, article);
  for (const article of extra) rejectArticle(tally, article);
  if (gold.heads !== null) compareHeads(tally, gold.heads, bulletin, gold.scopeEnd);
  return { counts: tally.counts, misses: [...tally.misses].sort((a, b) => a.line - b.line) };
}

/** Precision, recall and F1 of a count; null where there is nothing to find and nothing was found. */
export function rates({ right, extra, missing }: Count): { precision: number; recall: number; f1: number } | null {
  if (right + extra + missing === 0) return null;
  return {
    precision: right === 0 ? 0 : right / (right + extra),
    recall: right === 0 ? 0 : right / (right + missing),
    f1: (2 * right) / (2 * right + extra + missing),
  };
}

/** The lowest F1 of a comparison; 0 where bulletin and non-bulletin were confused. */
export function lowestFigure({ counts, misses }: Comparison): number {
  if (misses.some(({ figure }) => figure === 'isBulletin')) return 0;
  return Math.min(1, ...FIGURES.map((figure) => rates(counts[figure])?.f1 ?? 1));
}

class Tally {
  readonly counts: Record<Figure, { right: number; extra: number; missing: number }>;
  readonly misses: Miss[] = [];

  constructor() {
    const none = () => ({ right: 0, extra: 0, missing: 0 });
    this.counts = {
      articles: none(),
      headlines: none(),
      publishers: none(),
      dates: none(),
      addresses: none(),
      sections: none(),
      heads: none(),
    };
  }

  note(figure: Miss['figure'], line: number, text: string): void {
    this.misses.push({ figure, line, text });
  }

  /** Counts one value against what is wanted; a value that need not be there counts for nothing when it is right. */
  judge(figure: Figure, line: number, wanted: Wanted, got: string | null, normalise: (text: string) => string): void {
    const [answer = null] = wanted;
    const count = this.counts[figure];
    const isRight =
      got === null
        ? wanted.includes(null)
        : wanted.some((value) => value === '*' || (value !== null && normalise(value) === normalise(got)));
    if (isRight) {
      if (answer !== null && got !== null) count.right += 1;
      return;
    }
    if (got !== null) count.extra += 1;
    if (!wanted.includes(null)) count.missing += 1;
    this.note(figure, line, `expected ${quote(answer)}, got ${quote(got)}`);
  }
}

function comparePair(tally: Tally, pair: Pair): void {
  const { gold, found } = pair;
  const line = found.start;
  if (sameRange(pair)) tally.counts.articles.right += 1;
  else {
    tally.counts.articles.extra += 1;
    tally.counts.articles.missing += 1;
    tally.note('articles', line, `expected ${rangeOf(gold)}, got ${found.start}–${found.end} ${quote(found.headline)}`);
  }
  tally.judge('headlines', line, gold.headline, found.headline, normaliseText);
  tally.judge('publishers', line, gold.publisher, found.publisher, normaliseText);
  tally.judge('dates', line, gold.date, found.date, normaliseDate);
  tally.judge('sections', line, gold.section, found.section, normaliseText);
  compareAddresses(tally, gold, found);
}

function compareAddresses(tally: Tally, gold: GoldArticle, found: FoundArticle): void {
  const wanted = addressSet(gold.addresses);
  const allowed = addressSet([...gold.addresses, ...gold.addressesOptional]);
  const got = addressSet(found.addresses);
  const inBody = addressSet(found.bodyAddresses);
  for (const address of wanted) {
    if (got.has(address)) tally.counts.addresses.right += 1;
    else {
      tally.counts.addresses.missing += 1;
      tally.note('addresses', found.start, `missing ${address}${inBody.has(address) ? ' (found with role body)' : ''}`);
    }
  }
  for (const address of got) {
    if (allowed.has(address)) continue;
    tally.counts.addresses.extra += 1;
    tally.note('addresses', found.start, `extra ${address}`);
  }
}

function missArticle(tally: Tally, gold: GoldArticle): void {
  const { counts } = tally;
  counts.articles.missing += 1;
  for (const [figure, wanted] of valuesOf(gold)) if (!wanted.includes(null)) counts[figure].missing += 1;
  counts.addresses.missing += addressSet(gold.addresses).size;
  const [start = 0] = gold.starts;
  tally.note('articles', start, `missing ${rangeOf(gold)} ${quote(gold.headline[0] ?? null)}`);
}

function rejectArticle(tally: Tally, found: FoundArticle): void {
  const { counts } = tally;
  counts.articles.extra += 1;
  if (found.headline !== null) counts.headlines.extra += 1;
  if (found.publisher !== null) counts.publishers.extra += 1;
  if (found.date !== null) counts.dates.extra += 1;
  if (found.section !== null) counts.sections.extra += 1;
  counts.addresses.extra += addressSet(found.addresses).size;
  tally.note('articles', found.start, `extra ${found.start}–${found.end} ${quote(found.headline)}`);
}

function compareHeads(tally: Tally, heads: readonly GoldHead[], bulletin: Bulletin, scopeEnd: number): void {
  const open = new Set(heads);
  for (const { name, nameRange } of bulletin.sections) {
    const line = nameRange.start.line + 1;
    if (line > scopeEnd) continue;
    const head = heads.find(
      (wanted) =>
        wanted.lines.some((wantedLine) => Math.abs(wantedLine - line) <= 1) &&
        normaliseText(wanted.name) === normaliseText(name),
    );
    if (head?.optional) continue;
    if (head && open.delete(head)) tally.counts.heads.right += 1;
    else {
      tally.counts.heads.extra += 1;
      tally.note('heads', line, `extra ${quote(name)}`);
    }
  }
  for (const { name, lines, optional } of open) {
    if (optional) continue;
    tally.counts.heads.missing += 1;
    tally.note('heads', lines[0] ?? 0, `missing ${quote(name)}`);
  }
}

function valuesOf(gold: GoldArticle): readonly (readonly [Figure, Wanted])[] {
  return [
    ['headlines', gold.headline],
    ['publishers', gold.publisher],
    ['dates', gold.date],
    ['sections', gold.section],
  ];
}

function rangeOf({ starts, ends }: GoldArticle): string {
  return `${[...new Set(starts)].join('|')}–${[...new Set(ends)].join('|')}`;
}

function addressSet(addresses: readonly string[]): ReadonlySet<string> {
  return new Set(addresses.map(normaliseAddress));
}

function quote(text: string | null): string {
  return text === null ? 'none' : `“${text.length > 70 ? `${text.slice(0, 69)}…` : text}”`;
}
