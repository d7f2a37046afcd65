import { answers, searchable } from './headlineQuery.ts';
import type { IndexedArticle, IndexedBulletin, Mention } from './indexedBulletin.ts';
import { Postings } from './postings.ts';
import { sameStory, type Sameness, type Story } from './sameStory.ts';
import type { StoryPrint } from './storyPrint.ts';

/** An article and the document that it stands in. */
export interface Located extends IndexedArticle {
  readonly uri: string;
}

/** A place in a document. */
export interface LocatedMention extends Mention {
  readonly uri: string;
}

/** A story that is the same as another, and why. */
export interface Duplicate {
  readonly article: Located;
  readonly sameness: Sameness;
}

/** Hashes of a sketch by which candidates are found: two texts that share 0.6 of their n-grams share one of these but for one time in a thousand. */
const PROBES = 8;

/** A hash that so many stories have is of a set phrase and tells nothing. */
const COMMON = 256;

/** What all bulletins of a workspace hold, kept in step by whoever reads them. Memory grows with the number of stories, not with their length. */
export class WorkspaceIndex {
  readonly #bulletins = new Map<string, { readonly kept: IndexedBulletin; readonly articles: readonly Located[] }>();
  readonly #byAddress = new Postings<string, Located>();
  readonly #byHash = new Postings<number, Located>();
  #changes = 0;

  /** How many bulletins it holds. */
  get size(): number {
    return this.#bulletins.size;
  }

  /** Counts how often it was changed. */
  get changes(): number {
    return this.#changes;
  }

  /** Adds a bulletin, or puts it in the place of what was known of its document; the same bulletin again changes nothing. */
  put(bulletin: IndexedBulletin): void {
    const known = this.get(bulletin.uri);
    if (known && JSON.stringify(known) === JSON.stringify(bulletin)) return;
    this.remove(bulletin.uri);
    const articles = bulletin.articles.map((article): Located => ({ ...article, uri: bulletin.uri }));
    this.#bulletins.set(bulletin.uri, { kept: bulletin, articles });
    this.#changes++;
    for (const article of articles) this.#eachKey(article.print, (postings, key) => postings.add(key, article));
  }

  /** Forgets a document. */
  remove(uri: string): void {
    const known = this.#bulletins.get(uri);
    if (known === undefined) return;
    this.#bulletins.delete(uri);
    this.#changes++;
    for (const article of known.articles) this.#eachKey(article.print, (postings, key) => postings.remove(key, article));
  }

  /** What is kept of a document. */
  get(uri: string): IndexedBulletin | undefined {
    return this.#bulletins.get(uri)?.kept;
  }

  /** What is kept of every document, in the order in which they came. */
  *bulletins(): Iterable<IndexedBulletin> {
    for (const { kept } of this.#bulletins.values()) yield kept;
  }

  /** Every article of every document. */
  *articles(): Iterable<Located> {
    for (const { articles } of this.#bulletins.values()) yield* articles;
  }

  /** Articles whose headline or publisher answers a query, the best answers first, at most `limit`. */
  search(query: string, limit = 500): Located[] {
    const wanted = searchable(query);
    const ranks: Located[][] = [[], [], [], []];
    for (const article of this.articles()) {
      const rank = Math.max(answers(searchable(article.headline ?? ''), wanted), article.publisher === null ? 0 : answers(searchable(article.publisher), wanted));
      const found = ranks[rank]!;
      if (rank > 0 && found.length < limit) found.push(article);
      if (rank === 3 && found.length === limit) break;
    }
    return [...ranks[3]!, ...ranks[2]!, ...ranks[1]!].slice(0, limit);
  }

  /** Articles of one publisher; names are the same where `same` makes them the same. */
  byPublisher(name: string, same: (name: string) => string = searchable): Located[] {
    const wanted = same(name);
    return [...this.articles()].filter(({ publisher }) => publisher !== null && same(publisher) === wanted);
  }

  /** Every place that names a publisher or a section so, in every document. */
  mentions(kind: Mention['kind'], name: string): LocatedMention[] {
    return [...this.bulletins()].flatMap(({ uri, mentions }) =>
      mentions.filter((mention) => mention.kind === kind && mention.name === name).map((mention) => ({ ...mention, uri })));
  }

  /** Publishers that the documents name, the commonest first; `counts` picks the documents. */
  publishers(counts: (uri: string) => boolean = () => true): string[] {
    const times = new Map<string, number>();
    for (const { uri, publisher } of this.articles()) if (publisher !== null && counts(uri)) times.set(publisher, (times.get(publisher) ?? 0) + 1);
    return [...times].sort(([, a], [, b]) => b - a).map(([name]) => name);
  }

  /** Stories that may be the same as that of a print, for `sameStory` to judge; those of `except` aside. */
  storiesLike(print: StoryPrint, except?: string): Located[] {
    const found = new Set<Located>();
    this.#eachKey(print, (postings, key) => {
      if (postings.count(key) > COMMON) return;
      for (const article of postings.under(key)) if (article.uri !== except) found.add(article);
    });
    return [...found];
  }

  /** Stories of other documents that are the same as that one, and why. */
  duplicates(story: Story, except?: string): Duplicate[] {
    return this.storiesLike(story.print, except).flatMap((article) => {
      const sameness = sameStory(story, article);
      return sameness === null ? [] : [{ article, sameness }];
    });
  }

  #eachKey(print: StoryPrint, visit: { <K extends string | number>(postings: Postings<K, Located>, key: K): void }): void {
    if (print.address !== null) visit(this.#byAddress, print.address);
    for (const hash of print.sketch.slice(0, PROBES)) visit(this.#byHash, hash);
  }
}
