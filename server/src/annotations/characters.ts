const GOES_ON = /^[\p{M}\u200d\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/u;

/**
 * Whether a place lies inside what a reader sees as one character: between the halves of a surrogate pair, before a combining
 * mark, a variation selector or a skin tone, on either side of a joiner.
 */
export function insideCharacter(plain: string, at: number): boolean {
  if (at <= 0 || at >= plain.length) return false;
  const next = plain.codePointAt(at) ?? 0;
  if (next >= 0xdc00 && next <= 0xdfff && /[\ud800-\udbff]/.test(plain.charAt(at - 1))) return true;
  return plain.charAt(at - 1) === '\u200d' || GOES_ON.test(String.fromCodePoint(next));
}
