import type { AnnotatedArticle, AnnotatedDocument } from './annotatedJson.ts';
import type { Exportable } from './exportable.ts';

const COLUMNS = ['file', 'id', 'section', 'headline', 'publisher', 'date', 'origin', 'bylines', 'url', 'otherUrls', 'linkStatus', 'tags', 'findings', 'body'] as const;

/**
 * The document as CSV (RFC 4180, CR LF) with a byte order mark, so that spreadsheets read it as UTF-8: a row of names, and one for
 * each article. What a spreadsheet would take for a formula has an apostrophe before it.
 */
export function toCsv({ document }: Exportable): string {
  const rows = [COLUMNS, ...document.articles.map((article) => rowOf(article, document))];
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function rowOf(article: AnnotatedArticle, { file }: AnnotatedDocument): Readonly<Record<(typeof COLUMNS)[number], string>>[keyof Record<(typeof COLUMNS)[number], string>][] {
  const { id, section, headline, source, origin, bylines, links, tags, findings, body } = article;
  const own = links.find(({ role }) => role === 'source');
  const values: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    file,
    id,
    section: section ?? '',
    headline: headline ?? '',
    publisher: source?.publisher ?? '',
    date: source?.date ?? '',
    origin: origin ?? '',
    bylines: bylines.join('; '),
    url: own?.url ?? '',
    otherUrls: links.flatMap((link) => (link === own ? [] : [link.url])).join('\n'),
    linkStatus: own?.status?.outcome ?? '',
    tags: [...new Set(tags.map(({ value }) => value))].join('; '),
    findings: findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n'),
    body,
  };
  return COLUMNS.map((column) => values[column]);
}

/** Half-width and full-width marks that begin a formula, in any language's spreadsheet; and what is skipped before them. */
const FORMULA = /^[\s\p{Cc}\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/u;

function cell(value: string): string {
  const text = value.replace(/\r\n?/g, '\n').replace(/\p{Cs}/gu, '\ufffd');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
