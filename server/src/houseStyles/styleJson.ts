import type { LearntStyle } from './learnStyle.ts';

/** The text of the file that keeps a style, one pattern on a line, for editors to go on with. */
export function styleJson({ headlines, sections }: LearntStyle): string {
  return `${JSON.stringify({ headlines, ...(sections && { sections }) }, null, 2)}\n`;
}
