import type { Article, Bulletin, Link, Position, Range, Section, Source } from '../bulletin/model.ts';
import { touches } from './ranges.ts';

/** What of the model stands at a place of the text; `article` is null where no article does. */
export type Place =
  | { readonly kind: 'publisher' | 'source'; readonly range: Range; readonly source: Source; readonly article: Article | null }
  | { readonly kind: 'call' | 'address'; readonly range: Range; readonly link: Link; readonly article: Article }
  | { readonly kind: 'orphan'; readonly range: Range; readonly url: string }
  | { readonly kind: 'headline'; readonly range: Range; readonly article: Article }
  | { readonly kind: 'section'; readonly range: Range; readonly section: Section };

/** The narrowest part of the model at the position, or null. */
export function placeAt(bulletin: Bulletin, position: Position): Place | null {
  return linkAt(bulletin, position) ?? sourceAt(bulletin, position) ?? headAt(bulletin, position);
}

/** The article whose lines hold the position, or null. */
export function articleAt(bulletin: Bulletin, position: Position): Article | null {
  return bulletin.articles.find(({ range }) => touches(range, position)) ?? null;
}

/** All sources that the text names, and the articles that they stand in. */
export function sourcesOf(bulletin: Bulletin): { readonly source: Source; readonly article: Article | null }[] {
  return [
    ...bulletin.sections.flatMap(({ source }) => (source ? [{ source, article: null }] : [])),
    ...bulletin.articles.flatMap((article) => (article.source ? [{ source: article.source, article }] : [])),
  ];
}

function linkAt(bulletin: Bulletin, position: Position): Place | null {
  for (const article of bulletin.articles) {
    for (const link of article.links) {
      if (link.callRange && touches(link.callRange, position)) return { kind: 'call', range: link.callRange, link, article };
      if (touches(link.range, position)) return { kind: 'address', range: link.range, link, article };
    }
  }
  for (const page of bulletin.pages) {
    const address = page.addresses.find(({ range }) => touches(range, position));
    if (address) return { kind: 'orphan', range: address.range, url: address.text };
  }
  return null;
}

function sourceAt(bulletin: Bulletin, position: Position): Place | null {
  for (const { source, article } of sourcesOf(bulletin)) {
    if (source.publisherRange && touches(source.publisherRange, position)) return { kind: 'publisher', range: source.publisherRange, source, article };
    if (touches(source.range, position)) return { kind: 'source', range: source.range, source, article };
  }
  return null;
}

function headAt(bulletin: Bulletin, position: Position): Place | null {
  const article = bulletin.articles.find(({ headlineRange }) => headlineRange && touches(headlineRange, position));
  if (article?.headlineRange) return { kind: 'headline', range: article.headlineRange, article };
  const section = bulletin.sections.find(({ nameRange }) => touches(nameRange, position));
  return section ? { kind: 'section', range: section.nameRange, section } : null;
}
