import { said } from '../messages/messages.ts';
import { onLine } from './common/places.ts';
import type { BulletinRule } from './rule.ts';

/** What only a wrong decoding makes. */
const SUSPECT = [
  '\\ufffd+',
  '(?:锟斤拷)+|(?:锟叫)+|(?:烫烫烫)+|(?:屯屯屯)+',
  // UTF-8 read as GBK: punctuation of Chinese.
  '锛[屽岀屾屼岄堝堟氬氭夊夋夈]|銆[\\u0080-\\uffff]|鈥[\\u0080-\\uffff]',
  // UTF-8 read as Latin-1 or Windows-1252.
  'â€[\\u0080-\\u009f™œ\\u009d“”˜¦¢]|Ã[\\u0080-\\u00bf]|Â[\\u00a0-\\u00bf]|ï¼[\\u0080-\\u00bfŒšˆ‰]|ã€[\\u0080-\\u00bf‚]|(?:[äåæçèé][\\u00a0-\\u00bf\\u0080-\\u009f¸º»¼½¾€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2,}',
].join('|');
const ANY = new RegExp(SUSPECT, 'u');
const ALL = new RegExp(SUSPECT, 'gu');

/** Characters that a wrong decoding leaves: replacement characters, mojibake. Told once for a line. */
export const encodingSuspect: BulletinRule = {
  id: 'encoding-suspect',
  scope: 'bulletin',
  level: 'warning',
  check: ({ document }) => document.lines.flatMap((text, line) => {
    if (!ANY.test(text)) return [];
    const matches = [...text.matchAll(ALL)];
    const [first, last] = [matches[0], matches.at(-1)];
    return first && last ? [{ range: onLine(line, first.index, last.index + last[0].length), message: said('rule.encoding-suspect', { text: first[0] }) }] : [];
  }),
};
