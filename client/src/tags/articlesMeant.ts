import type { TagPlacesParams } from '../../../server/src/protocol/tags.ts';
import type { Desk } from '../desk.ts';
import { isPlace, placesOfCursors } from '../places.ts';
import { nodesMeant } from './nodesMeant.ts';

/** The articles that a command is about, by their places: the rows of the view, the place given, else the cursors of the active editor. */
export function articlesMeant(desk: Desk, given: unknown, selected: unknown): TagPlacesParams | null {
  const nodes = nodesMeant(desk, given, selected);
  if (nodes) {
    const articles = nodes.filter((node) => node.kind === 'article');
    const places = [...new Map(articles.map(({ article }) => [JSON.stringify(article.headRange), { article: article.headRange.start }])).values()];
    return articles[0] ? { uri: articles[0].uri, places } : null;
  }
  const places = isPlace(given) ? [given] : placesOfCursors();
  return places[0] ? { uri: places[0].uri, places: places.map(({ position }) => ({ article: position })) } : null;
}
