import { aboutJson, CONTEXT_IRI, overrideJson, tagJson } from './annotationJson.ts';
import { nameUuid } from './nameUuid.ts';
import type { Annotation, AnnotationPage } from './page.ts';

/** The form of the file that this version writes and understands. */
export const VERSION = 1;
/** What wrote the page, and in which version of the form. */
export const GENERATOR = /^urn:bulletin-desk:annotations:(\d{1,9})$/u;

/**
 * The page as the text of its file: JSON, LF, always the same for the same page. It is laid out so that git merges it line by line.
 *
 * - An annotation is one line, its comma included. So a line can come or go without touching another, and where two branches write
 *   into one slot the conflict has whole annotations on both sides: keeping both is right, too.
 * - A blank line ends every slot. So two branches that tag different articles never write between the same two lines, however
 *   few tags there are.
 * - The last annotation is always there and has no comma. So nobody else's depends on who comes last, and a page without tags is one.
 * - There are no dates and no authors: a line changes when what it says does.
 */
export function serializePage(page: AnnotationPage): string {
  const head = [
    property('@context', page.context ?? toJson(CONTEXT_IRI)),
    property('id', toJson(page.id)),
    property('type', toJson('AnnotationPage')),
    ...(page.extra.some((raw) => raw.startsWith('"generator"')) ? [] : [property('generator', toJson(`urn:bulletin-desk:annotations:${VERSION}`))]),
    ...page.extra,
  ];
  return `{\n${head.map((line) => `  ${line},\n`).join('')}  "items": [\n${slotsOf(page)}    ${toJson(aboutJson(aboutId(page), page.source))}\n  ]\n}\n`;
}

/** The id of the annotation that ends a page. */
export function aboutId({ id }: Pick<AnnotationPage, 'id'>): string {
  return nameUuid(id, 'about');
}

function slotsOf({ items, slots }: AnnotationPage): string {
  const lines: string[] = Array.from({ length: slots }, () => '');
  for (const { slot, annotation } of items) lines[Math.min(slot, slots - 1)] += `    ${annotationText(annotation)},\n`;
  return lines.map((line) => `${line}\n`).join('');
}

function annotationText(annotation: Annotation): string {
  switch (annotation.kind) {
    case 'tag':
      return toJson(tagJson(annotation));
    case 'override':
      return toJson(overrideJson(annotation));
    case 'foreign':
      return annotation.raw;
  }
}

function property(name: string, json: string): string {
  return `${toJson(name)}: ${json}`;
}

/** JSON on one line, for every reader: some take U+2028 and U+2029 for line ends. */
function toJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}
