import { said } from '../messages/messages.ts';
import { checkedWords } from './common/checkedWords.ts';
import { checkedLinks, faultsAt } from './common/checkedLinks.ts';
import type { BulletinRule } from './rule.ts';

/** An address of which a check could not say whether it works: only a person with a browser can. */
export const linkUnverifiable: BulletinRule = {
  id: 'link-unverifiable',
  scope: 'bulletin',
  level: 'information',
  // Nobody is to be warned of what nobody knows.
  check: (context) =>
    checkedLinks(context, 'unverifiable').flatMap((link) => faultsAt(link, { atMost: 'information', message: said('rule.link-unverifiable', checkedWords(link.status)) })),
};
