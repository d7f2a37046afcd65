import type { Article, Range } from '../bulletin/model.ts';

/** Where an article begins for a reader: its headline, else the place of its first character. */
export function headOf({ headlineRange, range }: Article): Range {
  return headlineRange ?? { start: range.start, end: range.start };
}
