/** Gold: what a careful editor finds in a document. Two written forms, one type. Lines count from 1, ends are inclusive. */

/** Values that are as good as each other: the first is the answer, null allows "none", `*` allows anything. */
export type Wanted = readonly (string | null)[];

export interface GoldArticle {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The line on which its headline begins; null where none is printed. */
  readonly titleLine: number | null;
  readonly headline: Wanted;
  readonly section: Wanted;
  readonly publisher: Wanted;
  readonly date: Wanted;
  readonly addresses: readonly string[];
  /** Addresses that may be reported and need not be. */
  readonly addressesOptional: readonly string[];
  /** The article itself may be reported and need not be. */
  readonly optional: boolean;
}

export interface GoldHead {
  readonly name: string;
  readonly lines: readonly number[];
  readonly optional: boolean;
}

export interface Gold {
  readonly isBulletin: boolean;
  readonly articles: readonly GoldArticle[];
  /** The section heads of the document; null where the gold does not list them. */
  readonly heads: readonly GoldHead[] | null;
  /** The last annotated line; nothing after it is scored. */
  readonly scopeEnd: number;
  /** The least F1 that each figure of the document must reach, where the gold says one. */
  readonly floor: number | null;
}

interface WrittenSection {
  readonly name: string;
  readonly line: number;
  readonly alsoLines?: readonly number[];
  readonly role?: string;
}

interface SeedForm {
  readonly isBulletin: boolean;
  readonly scope?: { readonly lines: readonly [number, number] };
  readonly sections?: readonly WrittenSection[];
  readonly articles: readonly {
    readonly title: string | null;
    readonly titleLines?: readonly number[];
    readonly section: string | null;
    readonly start: number;
    readonly end: number;
    readonly source: { readonly publisher: string | null; readonly date: string | null } | null;
    readonly urls: readonly { readonly url: string }[];
    readonly alt?: {
      readonly start?: readonly number[];
      readonly end?: readonly number[];
      readonly title?: readonly (string | null)[];
      readonly section?: Wanted;
      readonly publisher?: Wanted;
      readonly date?: Wanted;
    };
  }[];
}

interface OpenForm {
  readonly isBulletin: boolean;
  readonly floor?: number;
  readonly sections?: readonly WrittenSection[];
  readonly articles: readonly {
    readonly title: string | null;
    readonly titleLine?: number | null;
    readonly start: number;
    readonly end: number;
    readonly section: string | null;
    readonly source: {
      readonly publisher: string | null;
      readonly date: string | null;
      readonly publisherAlt?: Wanted;
    } | null;
    readonly urls: readonly string[];
    readonly startAlt?: readonly number[];
    readonly endAlt?: readonly number[];
    readonly titleAlt?: Wanted;
    readonly sectionAlt?: Wanted;
    readonly sourceOptional?: readonly string[];
    readonly urlsOptional?: readonly string[];
    readonly optional?: boolean;
  }[];
}

/** Reads the form of the seeds: `titleLines`, `alt`, `scope`. Throws where the text is not JSON. */
export function readSeedGold(json: string): Gold {
  const written = JSON.parse(json) as SeedForm;
  const scopeEnd = written.scope?.lines[1] ?? Infinity;
  return {
    isBulletin: written.isBulletin,
    heads: headsOf(written.sections, scopeEnd),
    scopeEnd,
    floor: null,
    articles: written.articles
      .filter((article) => article.end <= scopeEnd)
      .map(({ alt = {}, ...article }) => ({
        starts: [article.start, ...(alt.start ?? [])],
        ends: [article.end, ...(alt.end ?? [])],
        titleLine: article.titleLines?.[0] ?? null,
        headline: [article.title, ...(alt.title ?? [])],
        section: [article.section, ...(alt.section ?? [])],
        publisher: [article.source?.publisher ?? null, ...(alt.publisher ?? [])],
        date: [article.source?.date ?? null, ...(alt.date ?? [])],
        addresses: article.urls.map(({ url }) => url),
        addressesOptional: [],
        optional: false,
      })),
  };
}

/** Reads the form of the open set and of the project's own layouts: `startAlt`, `sourceOptional`, `optional`. Throws where the text is not JSON. */
export function readOpenGold(json: string): Gold {
  const written = JSON.parse(json) as OpenForm;
  return {
    isBulletin: written.isBulletin,
    heads: written.isBulletin ? headsOf(written.sections, Infinity) : [],
    scopeEnd: Infinity,
    floor: written.floor ?? null,
    articles: written.articles.map((article) => {
      const sourceOptional = article.source === null ? (article.sourceOptional ?? []) : [];
      return {
        starts: [article.start, ...(article.startAlt ?? [])],
        ends: [article.end, ...(article.endAlt ?? [])],
        titleLine: article.titleLine ?? null,
        headline: [article.title, ...(article.titleAlt ?? [])],
        section: [article.section, ...(article.sectionAlt ?? [])],
        publisher: [article.source?.publisher ?? null, ...(article.source?.publisherAlt ?? []), ...sourceOptional],
        date: [article.source?.date ?? null, ...(sourceOptional.length > 0 ? ['*'] : [])],
        addresses: article.urls,
        addressesOptional: article.urlsOptional ?? [],
        optional: article.optional ?? false,
      };
    }),
  };
}

/** The gold of a text that is no bulletin: nothing is to be found. */
export const silence: Gold = { isBulletin: false, articles: [], heads: [], scopeEnd: Infinity, floor: null };

function headsOf(sections: readonly WrittenSection[] | undefined, scopeEnd: number): readonly GoldHead[] | null {
  return (
    sections
      ?.filter(({ line }) => line <= scopeEnd)
      .map(({ name, line, alsoLines = [], role = '' }) => ({
        name,
        lines: [line, ...alsoLines],
        optional: role.includes('no article'),
      })) ?? null
  );
}
