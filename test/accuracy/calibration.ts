import type { Bulletin } from '../../server/src/bulletin/model.ts';
import { align, sameRange } from './align.ts';
import { foundArticles } from './found.ts';
import type { Gold } from './gold.ts';

/** An article that is found: how sure the detector is of it, 0 to 1, and whether the gold has it. */
export interface JudgedArticle {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** What is right of the articles that are as sure as this. */
export interface Band {
  /** Of their confidence; the end is exclusive, unless it is 1. */
  readonly from: number;
  readonly to: number;
  readonly articles: number;
  /** The share of them that the gold has, and their mean confidence; null where there are none. */
  readonly right: number | null;
  readonly confidence: number | null;
}

/** Articles that are as sure as this are called sure; so large a share of them must be right, and fewer than so many tell nothing. */
export const SURE = 0.9;
export const BAR = 0.95;
const ENOUGH = 100;

/** The bands of the table, each from one to the next; then what is called sure. */
const EDGES = [0, 0.5, 0.7, 0.9, 0.97, 1] as const;

/** The articles of a model, each as the measure of articles counts it; what may be reported and need not be counts for nothing. */
export function judgedArticles(gold: Gold, bulletin: Bulletin): readonly JudgedArticle[] {
  const founds = foundArticles(bulletin, gold.scopeEnd);
  const { pairs } = align(gold.articles, founds);
  const optional = new Set(pairs.filter((pair) => pair.gold.optional).map(({ found }) => found));
  const right = new Set(pairs.filter(sameRange).map(({ found }) => found));
  return founds.filter((found) => !optional.has(found)).map((found) => ({ confidence: found.confidence, isRight: right.has(found) }));
}

/** One band after the other, from the least sure on; the last is all that is called sure. */
export function bandsOf(articles: readonly JudgedArticle[]): readonly Band[] {
  const bands = EDGES.slice(1).map((to, k) => bandOf(articles, EDGES[k]!, to));
  return [...bands, bandOf(articles, SURE, 1)];
}

function bandOf(articles: readonly JudgedArticle[], from: number, to: number): Band {
  const own = articles.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
  const share = (sum: number) => (own.length === 0 ? null : sum / own.length);
  return { from, to, articles: own.length, right: share(own.filter(({ isRight }) => isRight).length), confidence: share(own.reduce((sum, { confidence }) => sum + confidence, 0)) };
}

/** Whether what is called sure is right as often as it must be. */
export function calibrationPasses(bands: readonly Band[]): boolean {
  const sure = bands.at(-1);
  return sure?.right == null || sure.articles < ENOUGH || sure.right >= BAR;
}

/** The bands as text; a share below the bar is marked where it must reach it. */
export function calibrationTable(bands: readonly Band[]): string {
  const cell = (value: number | null) => (value === null ? '–' : value.toFixed(3)).padStart(12);
  const lines = bands.map((band, k) => `${k < bands.length - 1 || calibrationPasses(bands) ? '  ' : '✗ '}${nameOf(band).padEnd(24)}${String(band.articles).padStart(10)}${cell(band.right)}${cell(band.confidence)}${k < bands.length - 1 ? '' : `   to be ${BAR.toFixed(2)} or more`}`);
  return [`  ${'confidence of articles'.padEnd(24)}${'articles'.padStart(10)}${'right'.padStart(12)}${'mean'.padStart(12)}`, ...lines].join('\n');
}

/** The share that is right, by band. */
export function calibrationFigures(bands: readonly Band[]): Readonly<Record<string, number>> {
  return Object.fromEntries(bands.flatMap((band) => (band.right === null ? [] : [[nameOf(band), band.right] as const])));
}

function nameOf({ from, to }: Band): string {
  if (from === 0) return `below ${to}`;
  return to === 1 ? `${from} or more` : `${from} to ${to}`;
}
