import { said } from '../messages/messages.ts';
import { sourceLinks } from './common/addresses.ts';
import { lineOf, onLine } from './common/places.ts';
import { standsAlone } from './common/ownLinks.ts';
import type { BulletinRule } from './rule.ts';

/** Punctuation that clings to the end of an address on a line of its own, where a reader's click takes it along. */
export const linkTrailingPunctuation: BulletinRule = {
  id: 'link-trailing-punctuation',
  scope: 'bulletin',
  level: 'warning',
  fixesSafely: true,
  check: ({ bulletin: { articles, pages }, document }) => {
    const ends = new Map([...articles.flatMap(sourceLinks), ...pages.flatMap(({ addresses }) => addresses)].map(({ range }) => [`${String(range.end.line)}:${String(range.end.character)}`, range]));
    return [...ends.values()].flatMap((address) => {
      const { end } = address;
      const text = lineOf(document, end.line);
      const marks = /^[。．.，,；;、：:！!？?]+(?=\s*$)/u.exec(text.slice(end.character))?.[0];
      if (marks === undefined || !standsAlone(address, document)) return [];
      const range = onLine(end.line, end.character, end.character + marks.length);
      return [{ range, message: said('rule.link-trailing-punctuation', { marks }), fixes: () => [{ title: said('fix.remove-punctuation', { marks }), edits: [{ range, newText: '' }], preferred: true, safe: true }] }];
    });
  },
};
