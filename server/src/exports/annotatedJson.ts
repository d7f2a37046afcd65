import type { Article, Bulletin, Link, LinkRole, Origin, Range, Section, Source } from '../bulletin/model.ts';
import { articleIds } from './articleIds.ts';

/** What the export says of the file itself. */
export interface AboutFile {
  /** As the user named it, or `-` for standard input. */
  readonly file: string;
  /** The encoding it was read in: a WHATWG name, or `binary`. */
  readonly encoding: string;
}

/** The exported document; schemas/annotated-bulletin.schema.json describes every field. */
export interface AnnotatedDocument extends AboutFile {
  readonly version: 1;
  readonly language: string;
  readonly isBulletin: boolean;
  readonly confidence: number;
  readonly sections: readonly AnnotatedSection[];
  readonly articles: readonly AnnotatedArticle[];
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
  readonly tags: readonly never[];
  readonly body: string;
  readonly findings: readonly never[];
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
}

/** A model and the file that it was read from as a document to export; its fields stand in the order of the schema. */
export function toAnnotatedDocument(bulletin: Bulletin, { file, encoding }: AboutFile): AnnotatedDocument {
  const { language, isBulletin, confidence, sections, articles } = bulletin;
  const ids = articleIds(articles);
  return {
    version: 1,
    file,
    encoding,
    language,
    isBulletin,
    confidence,
    sections: sections.map(toSection),
    articles: articles.map((article, index) => toArticle(article, ids[index] ?? '', sections)),
  };
}

/** The document as a JSON text of its own. Lone surrogates are escaped, so that it can always be stored as UTF-8. */
export function serializeAnnotated(document: AnnotatedDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function toSection({ name, range, source }: Section): AnnotatedSection {
  return { name, range: toRange(range), source: source && toSource(source) };
}

function toArticle(article: Article, id: string, sections: readonly Section[]): AnnotatedArticle {
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
    links: links.map(toLink),
    tags: [],
    body,
    findings: [],
  };
}

function toSource({ text, publisher, date, range }: Source): AnnotatedSource {
  return { text, publisher, date, range: toRange(range) };
}

function toLink({ url, range, callRange, role }: Link): AnnotatedLink {
  return { url, range: toRange(range), callRange: callRange && toRange(callRange), role };
}

function toRange({ start, end }: Range): Range {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
