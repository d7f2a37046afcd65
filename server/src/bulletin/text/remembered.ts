/** How many answers are held at most; older ones go when as many newer ones have come. */
const MOST = 40_000;

/** Longer texts hardly come twice, and would be held for nothing. */
const LONGEST = 400;

/**
 * The same function of a text, which remembers what it has lately said of short ones: names, labels and credits come again and again in a bulletin,
 * in the same story when it is read again, and in the whole when that is. For pure functions, whose answers nobody changes.
 */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const known = young.get(text);
    if (known !== undefined) return known;
    const answer = old.get(text) ?? read(text);
    if (young.size >= MOST) [old, young] = [young, new Map()];
    young.set(text, answer);
    return answer;
  };
}
