/** The text on one line, as words of a reader: white space is one space, and nothing is left that turns, hides or breaks what stands around it. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').replace(/\p{Cs}/gu, '\ufffd').trim();
}

/** The text, or so many code points of it and `…`. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // Twice as many units hold as many code points, whatever they are.
  const points = [...text.slice(0, 2 * most + 2)];
  return points.length > most ? `${points.slice(0, most).join('').trimEnd()}…` : text;
}
