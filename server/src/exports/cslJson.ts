import type { AnnotatedArticle, AnnotatedDocument } from './annotatedJson.ts';
import { authorsOf } from './authors.ts';
import { type Exportable, jsonText } from './exportable.ts';

/** A date of CSL: year, month and day; or the words for one that has no year. */
type CslDate = { readonly 'date-parts': readonly [readonly number[]] } | { readonly literal: string };

/** An item of CSL-JSON, with the fields that a bulletin can fill. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'article-newspaper';
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly section?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly keyword?: string;
  readonly note?: string;
}

/** The document as CSL-JSON, one item for each article. */
export function toCslJson({ document }: Exportable): string {
  return jsonText(document.articles.map((article) => cslItem(article, document)));
}

/**
 * An article as an item of CSL-JSON: a web page where it has an address, else a piece in a newspaper. Its day is that of its source.
 *
 * @param accessed the day on which the address was looked at, ISO 8601; of its last check, if it is missing
 */
export function cslItem(article: AnnotatedArticle, { language }: Pick<AnnotatedDocument, 'language'>, accessed?: string): CslItem {
  const { id, headline, bylines, source, section, tags, links, findings } = article;
  const link = links.find(({ role }) => role === 'source');
  const looked = accessed ?? link?.status?.checkedAt.slice(0, 10);
  const keywords = [...new Set(tags.map(({ value }) => value))].join(', ');
  const notes = [...findings.map(({ message }) => message), ...(link?.status?.cause ? [link.status.cause] : [])].join('\n');
  const authors = authorsOf(bylines);
  return {
    id,
    type: link ? 'webpage' : 'article-newspaper',
    ...(headline !== null && { title: headline }),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(source?.publisher && { 'container-title': source.publisher }),
    ...(section !== null && { section }),
    ...(source?.date && { issued: cslDate(source.date) }),
    ...(link && looked && { accessed: cslDate(looked) }),
    ...(link && { URL: link.url }),
    ...(language !== 'und' && { language }),
    ...(keywords !== '' && { keyword: keywords }),
    ...(notes !== '' && { note: notes }),
  };
}

function cslDate(date: string): CslDate {
  if (date.startsWith('--')) return { literal: date.slice(2) };
  return { 'date-parts': [date.split('-').map(Number)] };
}
