import search, { type Match } from 'approx-string-match';

/**
 * Where a text has the words with at most so many characters wrong, missing or too many: all places with the fewest of them. Looks
 * first whether any can be there: of the words cut into one piece more than errors are allowed, one piece must stand to the letter.
 */
export function searchNear(text: string, words: string, errors: number): readonly Match[] {
  if (words.length - text.length > errors) return [];
  const size = Math.floor(words.length / (errors + 1));
  if (size < 1) return search(text, words, errors);
  for (let piece = 0; piece <= errors; piece++) {
    const at = piece * size;
    if (text.includes(words.slice(at, piece === errors ? undefined : at + size))) return search(text, words, errors);
  }
  return [];
}
