import { said } from '../messages/messages.ts';
import { fold } from '../bulletin/text/text.ts';
import { fullwidthAddresses } from './common/fullwidthAddresses.ts';
import { onLine } from './common/places.ts';
import type { BulletinRule } from './rule.ts';

/** An address in full-width characters. */
export const linkFullwidth: BulletinRule = {
  id: 'link-fullwidth',
  scope: 'bulletin',
  level: 'warning',
  fixesSafely: true,
  check: ({ document }) => document.lines.flatMap((text, line) => fullwidthAddresses(text).map(({ text: address, start, end }) => {
    const range = onLine(line, start, end);
    return { range, message: said('rule.link-fullwidth'), fixes: () => [{ title: said('fix.half-width'), edits: [{ range, newText: fold(address) }], preferred: true, safe: true }] };
  })),
};
