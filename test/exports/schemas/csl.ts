import { validatorOf } from './validatorOf.ts';

/** CSL-JSON, from the lists of types and variables that CSL 1.0.2 publishes: every field that an item may have, and nothing else. */
const types = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary',
  'entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing', 'interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference',
  'patent', 'performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage',
];
const names = [
  'author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor', 'curator', 'director', 'editor', 'editorial-director', 'executive-producer', 'guest', 'host',
  'illustrator', 'interviewer', 'narrator', 'organizer', 'original-author', 'performer', 'producer', 'recipient', 'reviewed-author', 'script-writer', 'series-creator', 'translator',
];
const dates = ['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'];
const texts = [
  'abstract', 'annote', 'archive', 'archive_collection', 'archive_location', 'archive-place', 'authority', 'call-number', 'citation-key', 'citation-label', 'collection-title', 'container-title',
  'container-title-short', 'dimensions', 'division', 'DOI', 'event-place', 'event-title', 'genre', 'ISBN', 'ISSN', 'journalAbbreviation', 'jurisdiction', 'keyword', 'language', 'medium', 'note',
  'original-publisher', 'original-publisher-place', 'original-title', 'part-title', 'PMCID', 'PMID', 'publisher', 'publisher-place', 'references', 'reviewed-genre', 'reviewed-title', 'scale', 'section',
  'shortTitle', 'source', 'status', 'title', 'title-short', 'URL', 'version', 'volume-title', 'volume-title-short', 'year-suffix',
];
const numbers = [
  'chapter-number', 'citation-number', 'collection-number', 'edition', 'first-reference-note-number', 'issue', 'locator', 'number', 'number-of-pages', 'number-of-volumes', 'page', 'page-first', 'part',
  'part-number', 'printing-number', 'section-number', 'supplement-number', 'volume',
];

const text = { type: 'string' };
const number = { type: ['string', 'number'] };
const flag = { type: ['string', 'number', 'boolean'] };
const only = (properties: Readonly<Record<string, object>>) => ({ type: 'object', additionalProperties: false, minProperties: 1, properties });
const name = only({ family: text, given: text, 'dropping-particle': text, 'non-dropping-particle': text, suffix: text, 'comma-suffix': flag, 'static-ordering': flag, literal: text, 'parse-names': flag });
const date = only({ 'date-parts': { type: 'array', minItems: 1, maxItems: 2, items: { type: 'array', minItems: 1, maxItems: 3, items: number } }, season: number, circa: flag, literal: text, raw: text, edtf: text });
const each = (fields: readonly string[], schema: object) => Object.fromEntries(fields.map((field) => [field, schema]));

const item = {
  ...only({
    id: number, type: { enum: types }, categories: { type: 'array', items: text }, custom: { type: 'object' },
    ...each(names, { type: 'array', items: name }), ...each(dates, date), ...each(texts, text), ...each(numbers, number),
  }),
  required: ['id', 'type'],
};

/** What CSL says against an array of items; empty where each is valid. */
export const cslErrors = validatorOf({ type: 'array', items: item });
