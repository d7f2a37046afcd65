import { CONTEXT_IRI, tagJson, targetJson, textualBody } from '../annotations/annotationJson.ts';
import { CountedText } from '../annotations/countedText.ts';
import { nameUuid } from '../annotations/nameUuid.ts';
import { contextQuoteAt } from '../annotations/quoteAt.ts';
import { sourceOf } from '../annotations/sidecarName.ts';
import type { Range } from '../bulletin/model.ts';
import type { AnnotatedDocument, AnnotatedFinding, AnnotatedLink, AnnotatedTag } from './annotatedJson.ts';
import { baseName, type Exportable, jsonText } from './exportable.ts';

/** The document as a W3C AnnotationCollection of one page: its tags, its findings, and what is known of its links. */
export function toWebAnnotation({ document, text }: Exportable): string {
  const source = sourceOf(baseName(document));
  const target = targetIn(new CountedText(text), source);
  const items = [
    ...tagsIn(document).map((tag) => tagAnnotation(tag, source)),
    ...[...document.findings, ...document.articles.flatMap(({ findings }) => findings)].map((finding) => findingAnnotation(finding, target)),
    ...document.articles.flatMap(({ links }) => links).flatMap((link) => linkAnnotation(link, target)),
  ];
  const id = nameUuid('collection', source);
  const first = nameUuid('collection page', source);
  return jsonText({
    '@context': CONTEXT_IRI,
    id,
    type: 'AnnotationCollection',
    label: baseName(document),
    total: items.length,
    first: { id: first, type: 'AnnotationPage', startIndex: 0, items },
    last: first,
  });
}

/** All tags of a document, those outside its articles last. */
export function tagsIn({ articles, tags }: Pick<AnnotatedDocument, 'articles' | 'tags'>): AnnotatedTag[] {
  return [...articles.flatMap((article) => article.tags), ...tags];
}

function tagAnnotation({ id, value, exact, prefix, suffix, start, end }: AnnotatedTag, source: string): object {
  return tagJson({ kind: 'tag', id, value, target: { source, exact, prefix, suffix, start, end } });
}

type TargetOf = (range: Range) => object;

function findingAnnotation({ rule, severity, message, range }: AnnotatedFinding, target: TargetOf): object {
  const id = nameUuid('finding', rule, JSON.stringify(range));
  return { id, type: 'Annotation', motivation: 'assessing', body: [textualBody('classifying', rule), textualBody('classifying', severity), textualBody('assessing', message)], target: target(range) };
}

function linkAnnotation({ url, range, status: check }: AnnotatedLink, target: TargetOf): object[] {
  if (check === null) return [];
  const { outcome, cause, checkedAt } = check;
  const body = [textualBody('classifying', outcome), ...(cause === null ? [] : [textualBody('assessing', cause)])];
  return [{ id: nameUuid('link', url, JSON.stringify(range)), type: 'Annotation', motivation: 'assessing', created: checkedAt, body, target: target(range) }];
}

function targetIn(text: CountedText, source: string): TargetOf {
  return (range) => {
    const quote = contextQuoteAt(text, text.spanOf(range));
    if (quote.exact !== '') return targetJson({ source, ...quote });
    // A place between two characters can be told by its position alone.
    return { type: 'SpecificResource', source, selector: { type: 'TextPositionSelector', start: quote.start, end: quote.end } };
  };
}
