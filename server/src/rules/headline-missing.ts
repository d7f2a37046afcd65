import { said } from '../messages/messages.ts';
import { jumpsOf } from './common/jumps.ts';
import { isHeadlineAlone } from './common/headlineAlone.ts';
import { headOf } from './common/places.ts';
import type { BulletinRule } from './rule.ts';

/** So many stories, and this share of them, make headlines a habit. */
const FEWEST = 3;
const MOST = 0.8;

/** A story without headline among stories that have one. */
export const headlineMissing: BulletinRule = {
  id: 'headline-missing',
  scope: 'bulletin',
  level: 'information',
  check: ({ bulletin: { articles }, document }) => {
    // What goes on from another page has its headline there.
    const own = articles.filter((article) => article.headlineRange !== null || jumpsOf(article, document).every(({ to }) => to !== 'here'));
    const bare = own.filter((article) => article.headlineRange === null && !isHeadlineAlone(article));
    const headed = own.length - bare.length;
    if (headed < FEWEST || headed < own.length * MOST) return [];
    return bare.map((article) => ({ range: headOf(article, document), message: said('rule.headline-missing'), article }));
  },
};
