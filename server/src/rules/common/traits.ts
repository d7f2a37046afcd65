import type { Article, Bulletin } from '../../bulletin/model.ts';
import type { RuleDocument } from '../rule.ts';
import { issueDayOf } from './issueDay.ts';
import { placementOf, type Placement } from './placement.ts';
import { patternOf, sameHabit, type SourcePattern } from './sourcePattern.ts';

/** Habits of a whole document that single stories are measured by. */
export interface Traits {
  /** The day on which the bulletin came out, ISO 8601, or null where it does not say, or says what its sources belie. */
  readonly issueDay: string | null;
  /** Most stories name their source by more than an address. */
  readonly namesSources: boolean;
  /** Most stories tell in some way where they come from. */
  readonly tellsOrigins: boolean;
  /** Sections none of whose stories tells where it comes from: readers' letters, notices. Indices into `Bulletin.sections`. */
  readonly sourcelessSections: readonly number[];
  /** Most sources of the usual form have a date. */
  readonly datesSources: boolean;
  /** The commonest pattern of a source, and whether at least 60 % of the sources keep to it. */
  readonly pattern: SourcePattern | null;
  readonly isUsual: boolean;
  readonly placement: Placement | null;
  /** Publishers that the document names, the commonest first. */
  readonly publishers: readonly string[];
  /** Equal for documents of equal traits. */
  readonly key: string;
}

/** So many stories of a section make a habit of it. */
const FEWEST = 3;

/** The share that makes a habit. */
const MOST = 0.6;

const known = new WeakMap<Bulletin, Traits>();

/** Looks over the whole document, once for each model. */
export function traitsOf(bulletin: Bulletin, document: RuleDocument): Traits {
  const traits = known.get(bulletin) ?? measure(bulletin, document);
  known.set(bulletin, traits);
  return traits;
}

function measure(bulletin: Bulletin, document: RuleDocument): Traits {
  const { articles } = bulletin;
  const named = articles.filter(({ origin }) => origin !== null && origin !== 'link');
  const patterns = articles.flatMap((article) => patternOf(article) ?? []);
  const habits = commonest(patterns, sameHabit);
  const usual = habits[0] ?? [];
  const dated = usual.filter(({ date }) => date !== null).length;
  const traits = {
    issueDay: issueDayOf(bulletin, document),
    namesSources: named.length >= articles.length * MOST,
    tellsOrigins: articles.filter(({ origin }) => origin !== null).length >= articles.length * MOST,
    sourcelessSections: commonest(articles.filter(({ section }) => section !== null), ({ section }) => String(section))
      .filter((stories) => stories.length >= FEWEST && stories.every(({ origin }) => origin === null))
      .flatMap(([story]) => story?.section ?? []),
    datesSources: dated >= 3 && dated >= patterns.length * MOST,
    pattern: commonest(usual, ({ shape, date }) => `${shape} ${date ?? ''}`)[0]?.[0] ?? null,
    isUsual: usual.length >= 3 && usual.length >= patterns.length * MOST,
    placement: commonest(articles.flatMap((article) => (patternOf(article) && placementOf(article, bulletin, document)) ?? []), (placement) => JSON.stringify(placement))[0]?.[0] ?? null,
    publishers: commonest(articles.flatMap(publisherOf), (name) => name).flatMap(([name]) => name ?? []),
  };
  return { ...traits, key: JSON.stringify(traits) };
}

function publisherOf({ source }: Article): string[] {
  return source?.publisher == null ? [] : [source.publisher];
}

/** Groups values by a key, the largest group first; groups of one size stay in order. */
export function commonest<Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly (readonly Value[])[] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
