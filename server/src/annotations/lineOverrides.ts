import type { Overrides } from '../bulletin/readings/overrides.ts';
import { bare } from '../bulletin/text/text.ts';
import type { CountedText, Span } from './countedText.ts';
import { nameUuid } from './nameUuid.ts';
import { type AnnotationPage, type LineOverride, mapAnnotations, type PlacedAnnotation, type Target } from './page.ts';
import { quoteAt } from './quoteAt.ts';

/** What a page says of lines, by their words. */
export function overridesOf(page: AnnotationPage): Overrides {
  const words = (value: LineOverride['value']): string[] => page.items.flatMap(({ annotation }) => (annotation.kind === 'override' && annotation.value === value ? [annotation.target.exact] : []));
  return { headlines: words('headline'), notHeadlines: words('notHeadline') };
}

/** The page that says just this of lines; what it said before in the same words stays as it is. */
export function withOverrides(page: AnnotationPage, overrides: Overrides, text: CountedText): AnnotationPage {
  const wanted = new Map<string, { readonly value: LineOverride['value']; readonly line: string }>();
  for (const line of overrides.headlines) wanted.set(keyOf('headline', line), { value: 'headline', line });
  for (const line of overrides.notHeadlines) wanted.set(keyOf('notHeadline', line), { value: 'notHeadline', line });
  const kept = mapAnnotations(page, (annotation) => (annotation.kind !== 'override' || wanted.delete(keyOf(annotation.value, annotation.target.exact)) ? annotation : null));
  if (wanted.size === 0) return kept;
  const added = [...wanted.values()].flatMap(({ value, line }): PlacedAnnotation[] => {
    const target = lineTarget(page.source, line, text);
    return target ? [{ slot: 0, annotation: { kind: 'override', id: nameUuid('override', value, page.source, target.exact), value, target } }] : [];
  });
  return { ...kept, items: [...kept.items, ...added] };
}

function keyOf(value: LineOverride['value'], line: string): string {
  return `${value} ${bare(line)}`;
}

/** The first line of the text that has those words, quoted; the words alone where none has; null for no words. */
function lineTarget(source: string, line: string, text: CountedText): Target | null {
  const words = line.trim();
  if (words === '') return null;
  const span = lineWith(bare(words), text);
  return { source, ...(span ? quoteAt(text, span) : { exact: words, prefix: '', suffix: '', start: 0, end: 0 }) };
}

function lineWith(words: string, { plain }: CountedText): Span | null {
  let start = 0;
  for (const line of plain.split('\n')) {
    if (bare(line) === words) {
      const from = start + line.length - line.trimStart().length;
      return { start: from, end: from + line.trim().length };
    }
    start += line.length + 1;
  }
  return null;
}
