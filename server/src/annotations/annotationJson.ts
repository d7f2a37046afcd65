import type { Annotation, LineOverride, Quote, Tag, Target } from './page.ts';

/** The context that every annotation needs. */
export const CONTEXT_IRI = 'http://www.w3.org/ns/anno.jsonld';

/** A tag in the terms of the model: one annotation, one body, one target, told by quote and by position. */
export function tagJson({ id, value, target }: Tag) {
  return { id, type: 'Annotation', motivation: 'tagging', body: textualBody('tagging', value), target: targetJson(target) } as const;
}

/** What was said of a line, in the terms of the model: the line is classified. */
export function overrideJson({ id, value, target }: LineOverride) {
  return { id, type: 'Annotation', motivation: 'classifying', body: textualBody('classifying', value), target: targetJson(target) } as const;
}

/** The annotation that ends every page: the file that the page is about is classified as a bulletin. */
export function aboutJson(id: string, source: string) {
  return { id, type: 'Annotation', motivation: 'classifying', body: textualBody('classifying', 'bulletin'), target: source } as const;
}

export function textualBody<Purpose extends string>(purpose: Purpose, value: string) {
  return { type: 'TextualBody', purpose, value } as const;
}

export function targetJson({ source, ...quote }: Target) {
  return { type: 'SpecificResource', source, selector: selectorsJson(quote) } as const;
}

function selectorsJson({ exact, prefix, suffix, start, end }: Quote) {
  return [{ type: 'TextQuoteSelector', exact, prefix, suffix }, { type: 'TextPositionSelector', start, end }] as const;
}

/** The tag or the override that a JSON value is; null for any other annotation, and where it says more than we would keep. */
export function readAnnotation(json: unknown): Exclude<Annotation, { kind: 'foreign' }> | null {
  if (!isObject(json) || typeof json['id'] !== 'string' || !isObject(json['body'])) return null;
  const { id, body, motivation } = json as { id: string; body: Json; motivation: unknown };
  const { value } = body;
  const target = readTarget(json['target']);
  if (target === null || typeof value !== 'string') return null;
  if (motivation === 'tagging') return ours<Tag>({ kind: 'tag', id, value, target }, tagJson, json);
  if (motivation === 'classifying' && (value === 'headline' || value === 'notHeadline')) return ours<LineOverride>({ kind: 'override', id, value, target }, overrideJson, json);
  return null;
}

function ours<Kind>(annotation: Kind, write: (annotation: Kind) => unknown, json: Json): Kind | null {
  return isSame(write(annotation), json) ? annotation : null;
}

function readTarget(json: unknown): Target | null {
  if (!isObject(json) || typeof json['source'] !== 'string' || !Array.isArray(json['selector'])) return null;
  const [quote, position] = json['selector'] as unknown[];
  if (!isObject(quote) || !isObject(position)) return null;
  const { exact, prefix, suffix } = quote;
  const { start, end } = position;
  if (typeof exact !== 'string' || exact === '' || typeof prefix !== 'string' || typeof suffix !== 'string') return null;
  if (prefix.length > LONGEST_CONTEXT || suffix.length > LONGEST_CONTEXT) return null;
  if (!isOffset(start) || !isOffset(end) || start > end) return null;
  return { source: json['source'], exact, prefix, suffix, start, end };
}

/** Longer contexts are not ours, and would cost much to look for. In UTF-16 units. */
const LONGEST_CONTEXT = 1024;

type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Whether two JSON values say the same, whatever the order of their properties. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((part, index) => isSame(part, b[index]));
  if (!isObject(a)) return a === b;
  return isObject(b) && Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
