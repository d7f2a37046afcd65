import type { Overview, OverviewArticle, OverviewBulletin } from './overview.ts';

/** An article and the bulletin that it stands in. */
export interface Numbered {
  readonly bulletin: OverviewBulletin;
  readonly article: OverviewArticle;
}

/** The articles of an overview by their numbers. */
export function numbered({ bulletins }: Pick<Overview, 'bulletins'>): Numbered[] {
  return bulletins.flatMap((bulletin) => bulletin.articles.map((article) => ({ bulletin, article })));
}
