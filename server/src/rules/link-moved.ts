import { replacementOf } from '../links/requestKey.ts';
import { said } from '../messages/messages.ts';
import { checkedWords } from './common/checkedWords.ts';
import { checkedLinks, faultsAt, type CheckedLink } from './common/checkedLinks.ts';
import type { BulletinRule, Fix } from './rule.ts';

/** An address that has moved for good, as a check has found; it still works. */
export const linkMoved: BulletinRule = {
  id: 'link-moved',
  scope: 'bulletin',
  level: 'information',
  check: (context) =>
    checkedLinks(context, 'moved').flatMap((link) =>
      faultsAt(link, { message: said('rule.link-moved', checkedWords(link.status)), ...(isTrifle(link) ? { atMost: 'hint' as const } : {}), fixes: () => replacement(link) }),
    ),
};

/** Encryption, or a final slash: what a reader does not notice. */
function isTrifle({ status: { detail } }: CheckedLink): boolean {
  return detail['change'] === 'scheme' || detail['change'] === 'slash';
}

function replacement({ url, range, status: { movedTo } }: CheckedLink): Fix[] {
  if (movedTo === null) return [];
  const newText = replacementOf(url, movedTo);
  return [{ title: said('fix.use-new-address', { url: newText }), edits: [{ range, newText }], preferred: true, safe: false }];
}
