import { escapeMarks } from '../bulletin/text/text.ts';
import { linkTarget } from './linkTarget.ts';

/** As many UTF-16 code units of a document's words as are shown at once. */
const longest = 300;

/** Words of a document as Markdown that shows them as they are: nothing in them makes a link, an image, a tag or a block. */
export function escapeMarkdown(text: string): string {
  return escapeMarks(shortened(text));
}

/** Words of a document on one line, cut where they are very long. */
export function shortened(text: string): string {
  const words = text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim();
  return words.length > longest ? `${words.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '')}…` : words;
}

/** An address as Markdown: a link where a browser could open it, else its words. */
export function linkMarkdown(url: string): string {
  const target = linkTarget(url);
  // What could end the target early, or hide where it leads, is encoded.
  return target === null ? escapeMarkdown(url) : `[${escapeMarkdown(url)}](<${target.replace(/[<>\\\p{Cc}\p{Bidi_Control}]/gu, encodeURIComponent)}>)`;
}
