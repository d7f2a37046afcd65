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
    const open: typeof jumps = [];
    const lone: typeof jumps = [];
    // The halves of several jumps come in one order, where a story goes on behind where it stopped.
    for (const jump of jumps) {
      if (jump.to === 'there') open.push(jump);
      else if (open.shift() === undefined) lone.push(jump);
    }
    return [...open, ...lone].map(({ to, range, article }) => ({ range, message: said(`rule.article-continued.${to}`), article }));
  },
};
