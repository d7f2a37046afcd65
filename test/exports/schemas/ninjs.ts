import { validatorOf } from './validatorOf.ts';

/**
 * IPTC ninjs 3.1, from the field list that the standard publishes: every property that an item may have, and nothing else. Formats and
 * enumerations are the standard's. Only the shape of places' GeoJSON is left open, which we do not write.
 */
const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const moment = { type: 'string', format: 'date-time' };
const count = { type: 'integer' };
const share = { type: 'integer', minimum: 0, maximum: 100 };
const urgency = { type: 'integer', minimum: 1, maximum: 9 };
const pubStatus = { enum: ['usable', 'withheld', 'canceled'] };
const listOf = (items: object) => ({ type: 'array', items });
const only = (properties: Readonly<Record<string, object>>, required: readonly string[] = []) => ({ type: 'object', additionalProperties: false, properties, required });

const truncatedDateTime = { type: 'string', pattern: '^-?[0-9]{4,}(-(1[0-2]|0[1-9])(-(3[01]|0[1-9]|[12][0-9])(T(2[0-3]|[01][0-9]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-](2[0-3]|[01][0-9]):[0-5][0-9])?)?)?)?$' };
const contactInfo = only({ type: text, role: text, lang: text, name: text, value: text, address: only({ lines: listOf(text), locality: text, area: text, postalCode: text, country: text }) });
const party = { name: text, rel: text, uri, literal: text };
const organisation = only({ ...party, symbols: listOf(only({ exchange: text, symbolType: uri, symbol: text })), contactInfo: listOf(contactInfo) });
const rendition = only(
  {
    name: text, href: uri, contentType: text, title: text, width: count, height: count, sizeInBytes: count, duration: { type: 'number' }, format: text, aspectRatio: text,
    videoCodec: text, frameRate: { type: 'number' }, poi: only({ x: count, y: count }), transportProtocol: text, scanType: { enum: ['progressive', 'interlaced'] }, bitrate: text,
  },
  ['name'],
);
const recurrenceRule = only({ frequency: { enum: ['secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'] }, interval: count, until: moment, count });
const dates = only({
  startDate: moment, endDate: moment, expectedStartDate: truncatedDateTime, expectedEndDate: truncatedDateTime, expectedDuration: text,
  recurrence: only({ recurrenceDates: listOf(truncatedDateTime), recurrenceRules: listOf(recurrenceRule) }),
});
const objectType = { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] };
const described = { role: text, contentType: text, value: text };
const named = { name: text, uri: text, literal: text };
const coverage = only({
  uri, title: text, pubStatus, type: objectType, commissioned: only({ by: text, on: moment, references: listOf(only({ name: text, value: text })) }), dates,
  audiences: listOf(only({ audience: text, significance: count })), exclAudience: listOf(text), edNote: text, urgency, language: text,
  itemCount: only({ rangeFrom: count, rangeTo: count }), wordCount: count, renditions: listOf(rendition),
});

const properties = {
  uri, type: objectType, representationType: { enum: ['full', 'partial'] }, profile: text, version: text, firstCreated: moment, versionCreated: moment, contentCreated: moment,
  embargoedUntil: moment, pubStatus, urgency, copyrightHolder: text, copyrightNotice: text, usageTerms: text, edNote: text, language: text,
  descriptions: listOf(only(described, ['value'])),
  bodies: listOf(only({ ...described, charCount: count, wordCount: count }, ['value'])),
  headlines: listOf(only(described, ['value'])),
  people: listOf(only({ ...party, contactInfo: listOf(contactInfo) })),
  organisations: listOf(organisation),
  places: listOf(only({ ...party, contactInfo: listOf(contactInfo), geoJSON: { type: 'object' } })),
  subjects: listOf(only({ ...party, creator: text, relevance: share, confidence: share })),
  events: listOf(only({ id: text, ...party })),
  eventDetails: only({ eventStatus: uri, plannedCoverageStatus: uri, dates, organiser: organisation }),
  plannedCoverage: listOf(coverage),
  objects: listOf(only(party)),
  infoSources: listOf(only({ name: text, role: text, uri, literal: text, contactInfo: listOf(contactInfo) })),
  title: text, by: text, slugline: text, located: text,
  renditions: listOf(rendition),
  altIds: listOf(only({ role: text, value: text })),
  trustIndicators: listOf(only({ role: uri, title: text, href: uri })),
  standard: only({ name: text, version: text, schema: uri }),
  genres: listOf(only(named)),
  expires: moment,
  rightsInfo: only({ langId: uri, linkedRights: uri, encodedRights: text }),
  digitalSourceType: only({ ...named, uri }),
  associations: listOf({ $ref: '#/$defs/associated' }),
};
const associated = only({ ...properties, name: text, rel: text }, ['name']);

/** What the standard says against an array of items; empty where each is valid. */
export const ninjsErrors = validatorOf({ $defs: { associated }, ...listOf(only(properties, ['uri'])) });
