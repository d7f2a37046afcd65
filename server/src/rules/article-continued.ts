import { said } from '../messages/messages.ts';
import { jumpsOf } from './common/jumps.ts';
import type { BulletinRule } from './rule.ts';

/** A jump line without its other half in the file. */
export const articleContinued: BulletinRule = {
  id: 'article-continued',
  scope: 'bulletin',
  level: 'hint',
  check: ({ bulletin: { articles }, document }) => {
    const jumps = articles.flatMap((article) => jumpsOf(article, document).map((jump) => ({ ...jump, article })));
    const halves = { there: jumps.filter(({ to }) => to === 'there'), here: jumps.filter(({ to }) => to === 'here') };
    const paired = Math.min(halves.there.length, halves.here.length);
    // The halves of several jumps come in one order.
    return [...halves.there.slice(paired), ...halves.here.slice(paired)].map(({ to, range, article }) => ({ range, message: said(`rule.article-continued.${to}`), article }));
  },
};
