import type { Bulletin, Position, Range } from '../bulletin/model.ts';
import { placeAt, sourcesOf } from './placeAt.ts';

/** A thing that several places of one or more bulletins name. */
export type Named =
  | { readonly kind: 'publisher'; readonly name: string }
  | { readonly kind: 'section'; readonly name: string }
  | { readonly kind: 'address'; readonly url: string };

/** What is named at the position, and where exactly; null where nothing is. */
export function namedAt(bulletin: Bulletin, position: Position): { readonly named: Named; readonly range: Range } | null {
  const place = placeAt(bulletin, position);
  switch (place?.kind) {
    case 'publisher':
      return place.source.publisher === null ? null : { named: { kind: 'publisher', name: place.source.publisher }, range: place.range };
    case 'section':
      return { named: { kind: 'section', name: place.section.name }, range: place.range };
    case 'call':
    case 'address':
      return { named: { kind: 'address', url: place.link.url }, range: place.range };
    case 'orphan':
      return { named: { kind: 'address', url: place.url }, range: place.range };
    default:
      return null;
  }
}

/** Every place of a bulletin that names it, each once, in no order. An address is named by the words that call it, too. */
export function mentionsOf(bulletin: Bulletin, named: Named): Range[] {
  if (named.kind === 'section') return bulletin.sections.filter(({ name }) => name === named.name).map(({ nameRange }) => nameRange);
  if (named.kind === 'publisher') {
    return sourcesOf(bulletin).flatMap(({ source }) => (source.publisher === named.name && source.publisherRange ? [source.publisherRange] : []));
  }
  const links = bulletin.articles.flatMap((article) => article.links).filter(({ url }) => url === named.url);
  const orphans = bulletin.pages.flatMap((page) => page.addresses).filter(({ text }) => text === named.url);
  return once([...links.flatMap(({ range, callRange }) => (callRange ? [range, callRange] : [range])), ...orphans.map(({ range }) => range)]);
}

function once(ranges: readonly Range[]): Range[] {
  return [...new Map(ranges.map((range) => [`${range.start.line}:${range.start.character}`, range])).values()];
}
