import type { Article, Bulletin, Link, LinkRole, Origin, Range, Section, Source } from '../bulletin/model.ts';
import type { Quote } from '../annotations/page.ts';
import { articleIds } from './articleIds.ts';

/** What the export says of the file itself. */
export interface AboutFile {
  /** As the user named it, or `-` for standard input. */
  readonly file: string;
  /** The encoding it was read in: a WHATWG name, or `binary`. */
  readonly encoding: string;
}

/** What is known beside the model; whatever is missing is exported as not known. */
export interface ExportExtras {
  /** Each in the article that it stands in; in the order given. */
  readonly tags?: readonly AnnotatedTag[];
  /** Each in its article, or in the one that it stands in; in the order given. */
  readonly findings?: readonly (AnnotatedFinding & { readonly article?: Article | undefined })[];
  /** What is known of an address as the document writes it; null for nothing. */
  readonly statusOf?: (url: string) => LinkStatus | null;
}

/** The exported document; schemas/annotated-bulletin.schema.json describes every field. */
export interface AnnotatedDocument extends AboutFile {
  readonly version: 1;
  readonly language: string;
  readonly isBulletin: boolean;
  readonly confidence: number;
  readonly sections: readonly AnnotatedSection[];
  readonly articles: readonly AnnotatedArticle[];
  readonly tags: readonly AnnotatedTag[];
  readonly findings: readonly AnnotatedFinding[];
}

export interface AnnotatedSection {
  readonly name: string;
  readonly range: Range;
  readonly source: AnnotatedSource | null;
}

export interface AnnotatedArticle {
  readonly id: string;
  readonly headline: string | null;
  readonly headlineRange: Range | null;
  readonly section: string | null;
  readonly range: Range;
  readonly bylines: readonly string[];
  readonly source: AnnotatedSource | null;
  readonly origin: Origin | null;
  readonly links: readonly AnnotatedLink[];
  readonly tags: readonly AnnotatedTag[];
  readonly body: string;
  readonly findings: readonly AnnotatedFinding[];
}

export interface AnnotatedSource {
  readonly text: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly range: Range;
}

export interface AnnotatedLink {
  readonly url: string;
  readonly range: Range;
  readonly callRange: Range | null;
  readonly role: LinkRole;
  readonly status: LinkStatus | null;
}

/** What a check of an address came to. */
export interface LinkStatus {
  readonly outcome: 'alive' | 'moved' | 'broken' | 'unverifiable';
  /** Of HTTP; null where there was no answer. */
  readonly status: number | null;
  /** One sentence, for people; null where there is nothing to say. */
  readonly cause: string | null;
  /** RFC 3339. */
  readonly checkedAt: string;
}

/** A tag with all that restores it, and where it is now. */
export interface AnnotatedTag extends Quote {
  readonly id: string;
  readonly value: string;
  /** Null for an orphan: a tag whose words are no longer there. */
  readonly range: Range | null;
}

export interface AnnotatedFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** One sentence, in the user's language. */
  readonly message: string;
  readonly range: Range;
}

/** A model, the file that it was read from and what else is known as a document to export; its fields stand in the order of the schema. */
export function toAnnotatedDocument(bulletin: Bulletin, { file, encoding }: AboutFile, { tags = [], findings = [], statusOf = () => null }: ExportExtras = {}): AnnotatedDocument {
  const { language, isBulletin, confidence, sections, articles } = bulletin;
  const ids = articleIds(articles);
  const tagsIn = inArticles(articles, tags, ({ range }) => holderOf(articles, range));
  const findingsIn = inArticles(articles, findings, ({ article, range }) => article ?? holderOf(articles, range));
  return {
    version: 1,
    file,
    encoding,
    language,
    isBulletin,
    confidence,
    sections: sections.map(toSection),
    articles: articles.map((article, index) => toArticle(article, ids[index] ?? '', sections, tagsIn(article), findingsIn(article), statusOf)),
    tags: tagsIn(null).map(toTag),
    findings: findingsIn(null).map(toFinding),
  };
}

/** Which of the things belong to an article, or to none of them. */
function inArticles<Thing>(articles: readonly Article[], things: readonly Thing[], articleOf: (thing: Thing) => Article | undefined): (article: Article | null) => readonly Thing[] {
  const known = new Set(articles);
  const groups = new Map<Article | null, Thing[]>();
  for (const thing of things) {
    const article = articleOf(thing);
    const key = article && known.has(article) ? article : null;
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return (article) => groups.get(article) ?? [];
}

function holderOf(articles: readonly Article[], range: Range | null): Article | undefined {
  return range === null ? undefined : articles.find((article) => isBefore(article.range.start, range.start) && isBefore(range.start, article.range.end));
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

/** The document as a JSON text of its own. Lone surrogates are escaped, so that it can always be stored as UTF-8. */
export function serializeAnnotated(document: AnnotatedDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function toSection({ name, range, source }: Section): AnnotatedSection {
  return { name, range: toRange(range), source: source && toSource(source) };
}

function toArticle(
  article: Article,
  id: string,
  sections: readonly Section[],
  tags: readonly AnnotatedTag[],
  findings: readonly AnnotatedFinding[],
  statusOf: (url: string) => LinkStatus | null,
): AnnotatedArticle {
  const { headline, headlineRange, section, range, bylines, source, origin, links, body } = article;
  return {
    id,
    headline,
    headlineRange: headlineRange && toRange(headlineRange),
    section: section === null ? null : (sections[section]?.name ?? null),
    range: toRange(range),
    bylines: bylines.map(({ text }) => text),
    source: source && toSource(source),
    origin,
    links: links.map((link) => toLink(link, statusOf(link.url))),
    tags: tags.map(toTag),
    body,
    findings: findings.map(toFinding),
  };
}

function toSource({ text, publisher, date, range }: Source): AnnotatedSource {
  return { text, publisher, date, range: toRange(range) };
}

function toLink({ url, range, callRange, role }: Link, status: LinkStatus | null): AnnotatedLink {
  return { url, range: toRange(range), callRange: callRange && toRange(callRange), role, status: status && toStatus(status) };
}

function toStatus({ outcome, status, cause, checkedAt }: LinkStatus): LinkStatus {
  return { outcome, status, cause, checkedAt };
}

function toTag({ id, value, exact, prefix, suffix, start, end, range }: AnnotatedTag): AnnotatedTag {
  return { id, value, exact, prefix, suffix, start, end, range: range && toRange(range) };
}

function toFinding({ rule, severity, message, range }: AnnotatedFinding): AnnotatedFinding {
  return { rule, severity, message, range: toRange(range) };
}

function toRange({ start, end }: Range): Range {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
