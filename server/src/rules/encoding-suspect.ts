import { said } from '../messages/messages.ts';
import { mojibakeIn } from './common/mojibake.ts';
import { onLine } from './common/places.ts';
import type { BulletinRule } from './rule.ts';

/** Characters that a wrong decoding leaves: replacement characters, mojibake. Told once for a line. */
export const encodingSuspect: BulletinRule = {
  id: 'encoding-suspect',
  scope: 'bulletin',
  level: 'warning',
  check: ({ document }) => document.lines.flatMap((text, line) => {
    const found = mojibakeIn(text);
    return found ? [{ range: onLine(line, found.start, found.end), message: said('rule.encoding-suspect', { text: found.sign }) }] : [];
  }),
};
