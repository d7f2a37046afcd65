import { said } from '../messages/messages.ts';
import type { Article } from '../bulletin/model.ts';
import { headOf } from './common/places.ts';
import { proseOf } from './common/prose.ts';
import type { BulletinRule } from './rule.ts';

/** The share of stories that must have a text, so that it is no list of headlines. */
const MOST = 0.8;

/** A headline without text. */
export const articleEmpty: BulletinRule = {
  id: 'article-empty',
  scope: 'bulletin',
  level: 'warning',
  check: ({ bulletin: { articles }, document, traits }) => {
    // Where stories are told by their addresses, a headline with one says all.
    if (!traits.namesSources) return [];
    const empty = articles.filter(isEmpty);
    if (articles.length - empty.length < articles.length * MOST) return [];
    return empty.map((article) => ({ range: headOf(article, document), message: said('rule.article-empty'), article }));
  },
};

function isEmpty(article: Article): boolean {
  // What ends like a sentence is a brief without a headline of its own.
  return article.headline !== null && !/[。.；;]["”’]?$/u.test(article.headline) && proseOf(article) === '' && article.origin !== 'front-matter';
}
