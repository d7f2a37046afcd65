import type { Location } from 'vscode-languageserver-types';
import type { Bulletin, Position } from '../bulletin/model.ts';
import { placeAt, sourcesOf } from './placeAt.ts';

/**
 * From the words that call an address to the address, and back (to the headline where nothing calls it); from a
 * publisher to the headlines of its articles.
 */
export function definition(bulletin: Bulletin, uri: string, position: Position): Location[] | null {
  const place = placeAt(bulletin, position);
  if (place?.kind === 'call') return [{ uri, range: place.link.range }];
  if (place?.kind === 'address') {
    const range = place.link.callRange ?? place.article.headlineRange;
    return range && [{ uri, range }];
  }
  if (place?.kind !== 'publisher') return null;
  return sourcesOf(bulletin)
    .filter(({ source }) => source.publisher === place.source.publisher)
    .flatMap(({ article }) => (article ? [{ uri, range: article.headlineRange ?? article.range }] : []));
}
