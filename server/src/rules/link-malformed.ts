import { said } from '../messages/messages.ts';
import { malformedAddresses } from './common/malformedAddresses.ts';
import { onLine } from './common/places.ts';
import type { LineRule } from './rule.ts';

/** An address that no browser could open as it is written. */
export const linkMalformed: LineRule = {
  id: 'link-malformed',
  scope: 'line',
  level: 'error',
  fixesSafely: true,
  check: (text, line) => malformedAddresses(text).map(({ start, end, slipEnd, meant }) => {
    const edit = { range: onLine(line, start, slipEnd), newText: meant };
    return { range: onLine(line, start, end), message: said('rule.link-malformed'), fixes: () => [{ title: said('fix.correct-address'), edits: [edit], preferred: true, safe: true }] };
  }),
};
