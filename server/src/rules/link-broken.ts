import { said } from '../messages/messages.ts';
import { checkedWords } from './common/checkedWords.ts';
import { checkedLinks, faultsAt } from './common/checkedLinks.ts';
import type { BulletinRule } from './rule.ts';

/** An address that leads nowhere any more, as a check has found. */
export const linkBroken: BulletinRule = {
  id: 'link-broken',
  scope: 'bulletin',
  level: 'warning',
  check: (context) => checkedLinks(context, 'broken').flatMap((link) => faultsAt(link, { message: said('rule.link-broken', checkedWords(link.status)) })),
};
