import { said } from '../messages/messages.ts';
import { fold } from '../bulletin/text/text.ts';
import { fullwidthAddresses } from './common/fullwidthAddresses.ts';
import { onLine } from './common/places.ts';
import type { LineRule } from './rule.ts';

/** An address in full-width characters. */
export const linkFullwidth: LineRule = {
  id: 'link-fullwidth',
  scope: 'line',
  level: 'warning',
  fixesSafely: true,
  check: (text, line) => fullwidthAddresses(text).map(({ text: address, start, end }) => {
    const range = onLine(line, start, end);
    return { range, message: said('rule.link-fullwidth'), fixes: () => [{ title: said('fix.half-width'), edits: [{ range, newText: fold(address) }], preferred: true, safe: true }] };
  }),
};
