import { codePointCount } from '../annotations/countedText.ts';
import { nameUuid } from '../annotations/nameUuid.ts';
import { lastLevel } from '../annotations/tagNames.ts';
import type { AnnotatedArticle, AnnotatedDocument } from './annotatedJson.ts';
import { authorsOf } from './authors.ts';
import { baseName, type Exportable, jsonText } from './exportable.ts';
import { locatedOf } from './located.ts';
import { uriOf } from './uri.ts';

/** The document as an array of items of IPTC ninjs 3.1, one for each article. */
export function toNinjs({ document, versionCreated }: Exportable): string {
  return jsonText(document.articles.map((article) => ninjsItem(article, document, versionCreated)));
}

/** An article as an item of ninjs 3.1: nothing that the standard does not know, and nothing that the bulletin does not say. */
function ninjsItem(article: AnnotatedArticle, document: AnnotatedDocument, versionCreated: string | null): object {
  const { id, headline, section, source, body, tags } = article;
  const file = baseName(document);
  const [by, located, created, note] = [authorsOf(article.bylines).join(', '), locatedOf(body), dateTimeOf(source?.date ?? null), noteOf(article)];
  const renditions = article.links.filter(({ role }) => role === 'source').flatMap(({ url }) => uriOf(url) ?? []);
  return {
    // A name of its own: the address is where the original is, and is not this item.
    uri: nameUuid('article', file, id),
    type: 'text',
    representationType: 'full',
    ...(versionCreated !== null && { versionCreated }),
    ...(created !== null && { contentCreated: created }),
    language: document.language,
    ...(headline !== null && { headlines: [{ role: 'main', contentType: 'text/plain', value: headline }] }),
    ...(section !== null && { descriptions: [{ role: 'section', contentType: 'text/plain', value: section }] }),
    bodies: [{ role: 'main', contentType: 'text/plain', charCount: codePointCount(body), value: body }],
    ...(by !== '' && { by }),
    ...(located !== null && { located }),
    ...(source && { infoSources: [{ role: 'source', ...(source.publisher !== null && { name: source.publisher }), literal: source.text }] }),
    ...(tags.length > 0 && { subjects: [...new Set(tags.map(({ value }) => value))].map((value) => ({ name: lastLevel(value), literal: value })) }),
    ...(renditions.length > 0 && { renditions: [...new Set(renditions)].map((href) => ({ name: 'source', href })) }),
    altIds: [
      { role: 'article', value: id },
      { role: 'file', value: file },
    ],
    ...(note !== '' && { edNote: note }),
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
  };
}

/** A day as the moment that ninjs asks for; its zone is not known, which RFC 3339 writes as `-00:00`. Null for a day without year. */
function dateTimeOf(date: string | null): string | null {
  return date !== null && /^\d{4}-\d\d-\d\d$/u.test(date) ? `${date}T00:00:00-00:00` : null;
}

/** What the receiving editor should know: findings, and links that are not as they should be. */
function noteOf({ findings, links }: AnnotatedArticle): string {
  const checked = links.flatMap(({ url, status }) => (status === null || status.outcome === 'alive' ? [] : [`${url}: ${status.outcome}${status.cause === null ? '' : `, ${status.cause}`}`]));
  return [...findings.map(({ rule, severity, message }) => `${severity}: ${message} (${rule})`), ...checked].join('\n');
}
