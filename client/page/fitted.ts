/** The text, cut with `…` so that it takes at most so many columns; what is not Latin counts as two. */
export function fitted(text: string, columns: number): string {
  let width = 0;
  let kept = '';
  for (const point of text) {
    width += (point.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
    if (width > columns) return `${kept}…`;
    if (width <= columns - 1) kept += point;
  }
  return text;
}
