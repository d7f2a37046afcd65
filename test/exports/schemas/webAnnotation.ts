import { validatorOf } from './validatorOf.ts';

/**
 * The assertions that the W3C Web Annotation Data Model makes with MUST, for what we write of it, and nothing else allowed: what is
 * not named here would not be understood.
 */
const iri = { type: 'string', minLength: 1, pattern: '^[^\\s"<>\\\\^`{|}]+$' };
const text = { type: 'string' };
const offset = { type: 'integer', minimum: 0 };
const motivation = { enum: ['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'] };
const strict = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []) => ({ type: 'object', additionalProperties: false, properties, required: Object.keys(properties).filter((name) => !optional.includes(name)) });

const quoteSelector = strict({ type: { const: 'TextQuoteSelector' }, exact: { type: 'string', minLength: 1 }, prefix: text, suffix: text }, ['prefix', 'suffix']);
const positionSelector = strict({ type: { const: 'TextPositionSelector' }, start: offset, end: offset });
const selector = { oneOf: [quoteSelector, positionSelector] };
const body = strict({ type: { const: 'TextualBody' }, purpose: motivation, value: text });
const annotation = strict(
  {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'Annotation' },
    motivation,
    created: { type: 'string', format: 'date-time' },
    body: { oneOf: [body, { type: 'array', minItems: 1, items: body }] },
    target: { oneOf: [iri, strict({ type: { const: 'SpecificResource' }, source: iri, selector: { oneOf: [selector, { type: 'array', minItems: 1, items: selector }] } })] },
  },
  ['created'],
);
const page = strict(
  { '@context': { const: 'http://www.w3.org/ns/anno.jsonld' }, id: iri, type: { const: 'AnnotationPage' }, generator: iri, startIndex: offset, items: { type: 'array', items: { type: 'object' } } },
  ['generator', 'startIndex'],
);
const collection = strict({
  '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
  id: iri,
  type: { const: 'AnnotationCollection' },
  label: text,
  total: offset,
  first: { type: 'object' },
  last: iri,
});

const validate = { annotation: validatorOf(annotation), page: validatorOf(page), collection: validatorOf(collection) };

type Json = Readonly<Record<string, unknown>>;

/** What the Recommendation says against a page or a collection, and against each annotation in it by itself; empty where it is valid. */
export function webAnnotationErrors(json: unknown): string[] {
  const whole = json as Json;
  if (whole['type'] === 'AnnotationCollection') {
    const first = whole['first'] as Json;
    const counted = whole['total'] === (first['items'] as unknown[]).length ? [] : ['total is not the number of annotations'];
    return [...errorsOf('collection', whole), ...counted, ...pageErrors(first, whole['@context'])];
  }
  return pageErrors(whole, undefined);
}

/** What is inside takes its context from what is around it, as JSON-LD has it. */
function pageErrors(json: Json, context: unknown): string[] {
  const own = context === undefined ? json : { '@context': context, ...json };
  return [...errorsOf('page', own), ...(own['items'] as Json[]).flatMap((item) => errorsOf('annotation', { '@context': own['@context'], ...item }))];
}

function errorsOf(kind: keyof typeof validate, json: unknown): string[] {
  return validate[kind](json).map((error) => `${kind}${error}`);
}
