import type { Bulletin } from '../bulletin/model.ts';
import type { CountedText, Span } from './countedText.ts';
import type { Annotation, AnnotationPage, PlacedAnnotation } from './page.ts';

/**
 * The page with its annotations in the order of the text, each in the slot of its article, whose line nothing else shares (see
 * `serializePage`). One that has no place keeps its slot, and annotations of other tools stay where they stand.
 *
 * @param spanOf where an annotation is, in plain offsets; null for an orphan
 */
export function arrangePage(page: AnnotationPage, bulletin: Bulletin, text: CountedText, spanOf: (annotation: Annotation) => Span | null): AnnotationPage {
  const starts = bulletin.articles.map(({ range }) => text.offsetAt(range.start));
  const slots = starts.length + 1;
  const placed = page.items.map((item, index) => {
    const span = spanOf(item.annotation);
    const slot = span === null ? Math.min(item.slot, slots - 1) : starts.filter((start) => start <= span.start).length;
    return { item: slot === item.slot ? item : { ...item, slot }, span, index };
  });
  placed.sort((a, b) => a.item.slot - b.item.slot || bySpan(a.span, b.span) || byWords(a.item, b.item) || a.index - b.index);
  const items = placed.map(({ item }) => item);
  return slots === page.slots && items.every((item, index) => item === page.items[index]) ? page : { ...page, items, slots };
}

/** What has no place stands behind what has one. */
function bySpan(a: Span | null, b: Span | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.start - b.start || a.end - b.end;
}

/** Only for two tags on one piece: by code units, the same on every machine. */
function byWords({ annotation: a }: PlacedAnnotation, { annotation: b }: PlacedAnnotation): number {
  if (a.kind === 'foreign' || b.kind === 'foreign') return 0;
  return compare(a.value, b.value) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
