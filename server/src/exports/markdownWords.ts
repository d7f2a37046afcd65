import { escapeMarks } from '../bulletin/text/text.ts';

/** Words on one line, as Markdown that shows them as they are, whatever is in them. */
export function markdownWords(text: string): string {
  return escapeMarks(text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').replace(/\p{Cs}/gu, '\ufffd').trim());
}
