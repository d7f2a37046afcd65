import type { Overrides } from '../bulletin/readings/overrides.ts';
import { bare } from '../bulletin/text/text.ts';
import { CountedText, type Span } from './countedText.ts';
import { locate } from './locate.ts';
import { nameUuid } from './nameUuid.ts';
import { type AnnotationPage, type LineOverride, mapAnnotations, type PlacedAnnotation, type Target } from './page.ts';
import { quoteAt } from './quoteAt.ts';

/** Nothing is said of any line. */
export const noOverrides: Overrides = { headlines: [], notHeadlines: [] };

/**
 * What a page says of lines, by their words.
 *
 * @param wordsOf the words that the line of an annotation has by now; those that the page has where they are not given
 */
export function overridesOf(page: AnnotationPage, wordsOf = ({ target }: LineOverride): string => target.exact): Overrides {
  const said = overridesIn(page);
  if (said.length === 0) return noOverrides;
  const words = (value: LineOverride['value']): string[] => said.flatMap((annotation) => (annotation.value === value ? [wordsOf(annotation)] : []));
  return { headlines: words('headline'), notHeadlines: words('notHeadline') };
}

/** What a page says of the lines of a text that may have been edited since, in the words that they have in it. */
export function overridesInText(page: AnnotationPage, text: string): Overrides {
  if (overridesIn(page).length === 0) return noOverrides;
  const counted = new CountedText(text);
  return overridesOf(page, ({ target }) => lineAt(counted, locate(counted, target)) ?? target.exact);
}

/** The words of the line that a piece of the text begins in, without the space around them; null for no place. */
export function lineAt(text: CountedText, span: Span | null): string | null {
  const line = lineOf(text, span);
  return line && text.plain.slice(line.start, line.end);
}

/** The whole of the line that a piece of the text begins in, without the space around it; null for no place, and where nothing stands there. */
export function lineOf({ plain }: CountedText, span: Span | null): Span | null {
  if (span === null) return null;
  const start = plain.lastIndexOf('\n', span.start - 1) + 1;
  const end = plain.indexOf('\n', span.start);
  return trimmed(plain.slice(start, end < 0 ? undefined : end), start);
}

/** What is said in one or the other, each line once. */
export function bothOverrides(one: Overrides, other: Overrides): Overrides {
  if (isEmpty(one)) return other;
  if (isEmpty(other)) return one;
  return { headlines: [...new Set([...one.headlines, ...other.headlines])], notHeadlines: [...new Set([...one.notHeadlines, ...other.notHeadlines])] };
}

/** A change of what is said of lines, by their words. */
export interface OverridesChange {
  /** What is said from now on; it replaces the opposite. */
  readonly add: Overrides;
  /** Lines of which nothing is said any more. */
  readonly remove: readonly string[];
}

/** What is said of lines after a change. */
export function changedOverrides(said: Overrides, { add, remove }: OverridesChange): Overrides {
  const without = (lines: readonly string[], gone: readonly string[]): string[] => {
    const words = new Set(gone.map(bare));
    return lines.filter((line) => !words.has(bare(line)));
  };
  const { headlines, notHeadlines } = add;
  return {
    headlines: [...without(said.headlines, [...remove, ...headlines, ...notHeadlines]), ...headlines],
    notHeadlines: [...without(said.notHeadlines, [...remove, ...headlines, ...notHeadlines]), ...notHeadlines],
  };
}

function isEmpty({ headlines, notHeadlines }: Overrides): boolean {
  return headlines.length + notHeadlines.length === 0;
}

function overridesIn({ items }: AnnotationPage): LineOverride[] {
  return items.flatMap(({ annotation }) => (annotation.kind === 'override' ? [annotation] : []));
}

function trimmed(line: string, at: number): Span | null {
  const start = at + line.length - line.trimStart().length;
  const length = line.trim().length;
  return length > 0 ? { start, end: start + length } : null;
}

/** The page that says just this of lines; what it said before in the same words stays as it is. */
export function withOverrides(page: AnnotationPage, overrides: Overrides, text: CountedText): AnnotationPage {
  const wanted = new Map<string, { readonly value: LineOverride['value']; readonly line: string }>();
  for (const line of overrides.headlines) wanted.set(keyOf('headline', line), { value: 'headline', line });
  for (const line of overrides.notHeadlines) wanted.set(keyOf('notHeadline', line), { value: 'notHeadline', line });
  const kept = mapAnnotations(page, (annotation) => (annotation.kind !== 'override' || wanted.delete(keyOf(annotation.value, annotation.target.exact)) ? annotation : null));
  if (wanted.size === 0) return kept;
  const taken = new Set(kept.items.flatMap(({ annotation }) => (annotation.kind === 'foreign' ? [] : [annotation.id])));
  const added = [...wanted.values()].flatMap(({ value, line }): PlacedAnnotation[] => {
    const target = lineTarget(page.source, line, text);
    return target ? [{ slot: 0, annotation: { kind: 'override', id: freeId(taken, value, target), value, target } }] : [];
  });
  return { ...kept, items: [...kept.items, ...added] };
}

/** Made of what is said; a line that has been edited since keeps its id, so that the id may be taken. */
function freeId(taken: Set<string>, value: LineOverride['value'], { source, exact }: Target): string {
  for (let attempt = 0; ; attempt++) {
    const id = nameUuid('override', value, source, exact, ...(attempt > 0 ? [String(attempt)] : []));
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
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
    if (bare(line) === words) return trimmed(line, start);
    start += line.length + 1;
  }
  return null;
}
