import { said } from '../messages/messages.ts';
import { namesSomebody } from './common/namedOrigin.ts';
import { headOf } from './common/places.ts';
import type { BulletinRule } from './rule.ts';

/** As few stories show no habit. */
const FEWEST = 3;

/** This share of stories that tell their origin is a habit. */
const MOST = 0.6;

/** With more stories than this share that tell their origin, the bulletin is not one that names none. */
const HARDLY = 0.2;

/** A layout that names no sources, said once for the whole file. */
export const sourceNone: BulletinRule = {
  id: 'source-none',
  scope: 'bulletin',
  level: 'hint',
  check: (context) => {
    const { bulletin: { articles }, document, traits } = context;
    const [first] = articles;
    if (first === undefined || articles.length < FEWEST || traits.tellsOrigins) return [];
    const silent = articles.filter((article) => article.origin === null && !namesSomebody(article, context)).length;
    if (silent <= articles.length * (1 - MOST)) return [];
    const key = silent >= articles.length * (1 - HARDLY) ? 'rule.source-none' : 'rule.source-none.some';
    return [{ range: headOf(first, document), message: said(key, { silent, all: articles.length }) }];
  },
};
