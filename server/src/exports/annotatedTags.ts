import type { CountedText, Span } from '../annotations/countedText.ts';
import { type AnnotationPage, tagsOf } from '../annotations/page.ts';
import { settlePage } from '../annotations/settlePage.ts';
import type { AnnotatedTag } from './annotatedJson.ts';

/**
 * The tags of a page as an export has them: quoted as they stand in the text, at the position where they stand now; orphans as they
 * were.
 *
 * @param spanOf where a tag is, in plain offsets; null for an orphan
 */
export function annotatedTags(page: AnnotationPage, text: CountedText, spanOf: (id: string) => Span | null): AnnotatedTag[] {
  return tagsOf(settlePage(page, text, spanOf)).map(({ id, value, target: { exact, prefix, suffix, start, end } }) => {
    const span = spanOf(id);
    const place = span === null ? { start, end, range: null } : { start: text.codePointsBefore(span.start), end: text.codePointsBefore(span.end), range: text.rangeOf(span) };
    return { id, value, exact, prefix, suffix, ...place };
  });
}
