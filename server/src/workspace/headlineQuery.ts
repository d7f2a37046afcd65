import { fold } from '../bulletin/text/text.ts';

/** A text as queries are compared with it: half-width, lower case, without spaces. */
export function searchable(text: string): string {
  return fold(text).toLowerCase().replace(/\s+/g, '');
}

/**
 * How well a searchable text answers a searchable query: 3 begins with it, 2 contains it, 1 has its characters in order,
 * 0 does not answer it. Everything answers an empty query.
 */
export function answers(text: string, query: string): 0 | 1 | 2 | 3 {
  const at = text.indexOf(query);
  if (at >= 0) return at === 0 ? 3 : 2;
  let from = 0;
  for (const character of query) {
    const found = text.indexOf(character, from);
    if (found < 0) return 0;
    from = found + character.length;
  }
  return 1;
}
