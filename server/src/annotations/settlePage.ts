import type { CountedText, Span } from './countedText.ts';
import { standsExactly } from './agreement.ts';
import { locate } from './locate.ts';
import { type AnnotationPage, mapAnnotations, type Quote } from './page.ts';
import { occurrences, quoteAt, uniqueness } from './quoteAt.ts';

/**
 * The page as it is to be stored with a text. A quote is written anew only if it is not what stands there, or would not lead there
 * again: neither an edit elsewhere nor a shift of the whole text changes a line of the file.
 *
 * @param spanOf where an annotation is in the text, in plain offsets; null for an orphan, which is kept as it is
 */
export function settlePage(page: AnnotationPage, text: CountedText, spanOf: (id: string) => Span | null): AnnotationPage {
  return mapAnnotations(page, (annotation) => {
    const span = annotation.kind === 'foreign' ? null : spanOf(annotation.id);
    if (annotation.kind === 'foreign' || span === null || span.start >= span.end) return annotation;
    return isGood(text, annotation.target, span) ? annotation : { ...annotation, target: { source: annotation.target.source, ...quoteAt(text, span) } };
  });
}

/** Whether a quote is what stands there, still is or is not the only one of its kind, and leads there. */
function isGood(text: CountedText, quote: Quote, span: Span): boolean {
  const { exact } = quote;
  if (span.end - span.start !== exact.length || !standsExactly(text.plain, span.start, quote)) return false;
  return (uniqueness(quote) !== 'unique' || occurrences(text.plain, exact, 2).length === 1) && leadsTo(text, quote, span);
}

function leadsTo(text: CountedText, quote: Quote, { start, end }: Span): boolean {
  const found = locate(text, quote);
  return found !== null && found.start === start && found.end === end;
}
