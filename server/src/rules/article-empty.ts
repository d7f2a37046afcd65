import { said } from '../messages/messages.ts';
import type { Article } from '../bulletin/model.ts';
import { isHeadlineAlone } from './common/headlineAlone.ts';
import { headOf, lineOf } from './common/places.ts';
import { proseOf } from './common/prose.ts';
import type { BulletinRule, RuleDocument } from './rule.ts';

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
    const empty = articles.filter((article) => isEmpty(article, document));
    if (articles.length - empty.length < articles.length * MOST) return [];
    return empty.map((article) => ({ range: headOf(article, document), message: said('rule.article-empty'), article }));
  },
};

function isEmpty(article: Article, document: RuleDocument): boolean {
  if (article.headlineRange === null) return isHeadlineAlone(article);
  // A line that holds a sentence, or ends like one, is a brief without a headline of its own.
  const line = lineOf(document, article.headlineRange.start.line);
  return !/[。；]/u.test(line) && !/[.;]["”’]?$/u.test(article.headline ?? '') && proseOf(article) === '' && article.origin !== 'front-matter';
}
