/** What is left of an English word behind a division, and is no word itself. */
const TAIL = /^(?:[bcdfgklmnprstv]?[aeiou]?(?:tion|sion|cian|ment|ness|ity|ance|ence|able|ible|ally|ously|ive|ized|izing|ised|ising|ing|ical|ular|logy|tive|ture|cially|mental)s?)$/;

/** A word that a line's end divides, which proves nothing of itself. */
const DIVIDED = /[\p{L}\d]{1,60}-[ \t]{0,9}[\r\n]\s{0,60}\p{Ll}{1,60}/gu;

/** Tells of a word that a line's end divides after a hyphen whether the hyphen is of the division. */
export type IsDivision = (before: string, after: string) => boolean;

/**
 * Goes by the words of the text itself: where they have the word whole, the hyphen is of the division; where they have it with the
 * hyphen, it is the word's own. Where neither stands, only a rest that can be no word tells. A hyphen that is not proved stays.
 */
export function divisionsIn(text: string): IsDivision {
  const undivided = text.replace(DIVIDED, ' ');
  const words = new Set(undivided.toLowerCase().match(/\p{L}[\p{L}\d]*(?:-[\p{L}\d]+){0,8}/gu) ?? []);
  return (before, after) => {
    const first = /[\p{L}\d-]{1,60}-$/u.exec(before.slice(-61))?.[0].toLowerCase();
    const second = /^\p{Ll}{1,60}/u.exec(after.slice(0, 60))?.[0].toLowerCase();
    if (first === undefined || second === undefined) return false;
    if (words.has(first + second)) return false;
    const whole = first.slice(0, -1) + second;
    if (words.has(whole) && whole.length > 3) return true;
    return /^\p{L}{2,}-$/u.test(first) && !words.has(second) && TAIL.test(second);
  };
}
