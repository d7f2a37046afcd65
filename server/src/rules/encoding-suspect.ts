import { said } from '../messages/messages.ts';
import { mojibakeIn } from './common/mojibake.ts';
import { onLine } from './common/places.ts';
import type { LineRule } from './rule.ts';

/** Characters that a wrong decoding leaves: replacement characters, mojibake. Told once for a line. */
export const encodingSuspect: LineRule = {
  id: 'encoding-suspect',
  scope: 'line',
  level: 'warning',
  check: (text, line) => {
    const found = mojibakeIn(text);
    return found ? [{ range: onLine(line, found.start, found.end), message: said('rule.encoding-suspect', { text: found.sign }) }] : [];
  },
};
