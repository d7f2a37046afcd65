import { said } from '../messages/messages.ts';
import { headOf } from './common/places.ts';
import type { BulletinRule } from './rule.ts';

/** As few stories show no habit. */
const FEWEST = 3;

/** A layout that names no sources, said once for the whole file. */
export const sourceNone: BulletinRule = {
  id: 'source-none',
  scope: 'bulletin',
  level: 'hint',
  check: ({ bulletin: { articles }, document, traits }) => {
    const [first] = articles;
    if (first === undefined || articles.length < FEWEST || traits.tellsOrigins) return [];
    const silent = articles.filter(({ origin }) => origin === null).length;
    return [{ range: headOf(first, document), message: said('rule.source-none', { silent, all: articles.length }) }];
  },
};
