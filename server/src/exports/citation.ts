import type { AnnotatedArticle, AnnotatedDocument } from './annotatedJson.ts';
import { authorsOf } from './authors.ts';
import { cslItem } from './cslJson.ts';
import { jsonText } from './exportable.ts';

export interface CitationOptions {
  /** The day on which the citation is made, ISO 8601. */
  readonly accessed: string;
  /** The year of a source that prints none, where it can be told; else null. */
  readonly year?: number | null;
}

/** After so many authors the others are summed up. */
const MOST_AUTHORS = 3;
const LONGEST_TITLE = 30;

/**
 * A reference to an article by GB/T 7714—2015: an online resource (`[EB/OL]`) where it has an address, else a piece in a newspaper
 * (`[N]`). By the standard's rules a missing author, place or publisher of an online resource is left out, a title and a year that
 * the source does not print stand in square brackets, and from the fourth author on it is 等 or `et al`.
 */
export function citeGbt7714(article: AnnotatedArticle, { language }: Pick<AnnotatedDocument, 'language'>, { accessed, year = null }: CitationOptions): string {
  const link = article.links.find(({ role }) => role === 'source');
  const publisher = article.source?.publisher ?? null;
  const parts = [authorPart(authorsOf(article.bylines), language), `${titleOf(article)}[${link ? 'EB/OL' : 'N'}]`];
  const date = dateOf(article.source?.date ?? null, year);
  if (!link) return sentences([...parts, [publisher, date].filter((part) => part !== null).join(', ')]);
  const issued = [publisher, date && date.slice(0, date.startsWith('[') ? 6 : 4)].filter((part) => part !== null).join(', ');
  const imprint = publisher === null ? '' : issued;
  return sentences([...parts, `${imprint}${date === null ? '' : `(${date})`}[${accessed}]`, link.url]);
}

/** References to articles as CSL-JSON, an array of one item for each. */
export function citeCsl(articles: readonly AnnotatedArticle[], document: Pick<AnnotatedDocument, 'language'>, { accessed }: Pick<CitationOptions, 'accessed'>): string {
  return jsonText(articles.map((article) => cslItem(article, document, accessed)));
}

/** The source of an article as its document writes it; null where it names none. */
export function sourceLine({ source }: AnnotatedArticle): string | null {
  return source?.text ?? null;
}

function authorPart(authors: readonly string[], language: string): string {
  const named = authors.slice(0, MOST_AUTHORS).map(authorName);
  if (authors.length > MOST_AUTHORS) named.push(language.startsWith('zh') ? '等' : 'et al');
  return named.join(', ');
}

/** Surname first, in capitals, given names by their initials; names in other scripts as they are. */
function authorName(name: string): string {
  const words = name.split(/[\s.]+/u).filter((word) => word !== '');
  if (words.length < 2 || !words.every((word) => /^\p{Script=Latin}[\p{Script=Latin}'’-]*$/u.test(word))) return name;
  const surname = words.at(-1)!.toUpperCase();
  return `${surname} ${words.slice(0, -1).map((word) => word.charAt(0).toUpperCase()).join(' ')}`;
}

/** Without a headline the first words of the text, in brackets: the citing editor has supplied them. */
function titleOf({ headline, body }: AnnotatedArticle): string {
  if (headline !== null) return headline;
  const opening = [...(body.split('\n')[0] ?? '').trim()];
  return opening.length === 0 ? '' : `[${opening.slice(0, LONGEST_TITLE).join('')}${opening.length > LONGEST_TITLE ? '…' : ''}]`;
}

/** A day with its year; an inferred one in brackets; null where there is no year. */
function dateOf(date: string | null, year: number | null): string | null {
  if (date === null || !date.startsWith('--')) return date;
  return year === null ? null : `[${year}]${date.slice(1)}`;
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ');
}
