import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Article, Bulletin, Link, Range, Section, Source } from '../bulletin/model.ts';
import type { Locale } from '../messages/messages.ts';
import { message } from '../messages/messages.ts';
import { clamp, comparePositions, contains } from './ranges.ts';

/** What the outline needs to know beside the model. */
export interface OutlineContext {
  readonly locale: Locale;
  /** The length of a line in UTF-16 code units, without its line end. */
  readonly lineLength: (line: number) => number;
  /** The tags of an article as a line: `#安全 #芯片`; empty for none. */
  readonly tagLine?: (article: Article) => string;
}

const kinds = {
  section: 3 satisfies typeof SymbolKind.Namespace,
  article: 1 satisfies typeof SymbolKind.File,
  source: 7 satisfies typeof SymbolKind.Property,
  link: 14 satisfies typeof SymbolKind.Constant,
} as const;

/** As many characters of a story without headline as fit an outline. */
const firstWordsLength = 24;

/**
 * The outline: sections, their articles, each with its source and links; articles of no section stand at the top.
 * Names are never empty and a selection range always lies in its range: an editor drops the whole outline for one that does not.
 */
export function documentSymbols(bulletin: Bulletin, context: OutlineContext): DocumentSymbol[] {
  const sections = bulletin.sections.map((section) => sectionSymbol(section));
  const top = [...sections];
  for (const article of bulletin.articles) {
    const section = article.section === null ? undefined : sections[article.section];
    const sectionSource = article.section === null ? null : (bulletin.sections[article.section]?.source ?? null);
    (section?.children ?? top).push(articleSymbol(article, sectionSource, context));
  }
  for (const section of sections) section.children.sort(byPlace);
  return top.sort(byPlace);
}

type Branch = DocumentSymbol & { children: DocumentSymbol[] };

function sectionSymbol({ name, nameRange, range, source }: Section): Branch {
  return {
    name: name.trim() || '§',
    detail: source ? sourceDetail(source) : '',
    kind: kinds.section,
    range,
    selectionRange: clamp(nameRange, range),
    children: source ? [sourceSymbol(source)] : [],
  };
}

function articleSymbol(article: Article, sectionSource: Source | null, context: OutlineContext): Branch {
  const children = article.links.map((link) => linkSymbol(link, article.range));
  if (article.source) children.push(sourceSymbol(article.source));
  return {
    name: article.headline?.trim() || withoutHeadline(article, context.locale),
    detail: [articleDetail(article, sectionSource, context.locale), context.tagLine?.(article)].filter(Boolean).join(' · '),
    kind: kinds.article,
    range: article.range,
    selectionRange: clamp(article.headlineRange ?? firstLine(article.range, context), article.range),
    children: children.sort(byPlace),
  };
}

function sourceSymbol(source: Source): DocumentSymbol {
  return {
    name: source.publisher?.trim() || source.text.trim() || '—',
    detail: source.date ? printedDate(source.date) : '',
    kind: kinds.source,
    range: source.range,
    selectionRange: clamp(source.publisherRange ?? source.range, source.range),
  };
}

/** An address at a page's foot may stand in another story; its call then stands for it. */
function linkSymbol(link: Link, article: Range): DocumentSymbol {
  const range = link.callRange && !contains(article, link.range) ? link.callRange : link.range;
  return { name: link.url.trim() || '—', detail: '', kind: kinds.link, range, selectionRange: range };
}

function articleDetail(article: Article, sectionSource: Source | null, locale: Locale): string {
  if (article.source) return sourceDetail(article.source);
  if (article.origin === 'section' && sectionSource) return sourceDetail(sectionSource);
  if (article.origin === 'byline') return article.bylines.map((byline) => byline.text.trim()).join(' ');
  if (article.origin === 'own-report' || article.origin === 'agency') return message(locale, `outline.${article.origin}`);
  return '';
}

function sourceDetail({ publisher, date }: Source): string {
  return [publisher?.trim(), date ? printedDate(date) : null].filter(Boolean).join(' · ');
}

/** ISO 8601, without the two hyphens that stand for a year that is not printed. */
function printedDate(date: string): string {
  return date.replace(/^--/u, '');
}

function withoutHeadline({ body }: Article, locale: Locale): string {
  const words = [...body.trimStart().slice(0, 4 * firstWordsLength).replace(/\s+/gu, ' ')];
  const shown = words.slice(0, firstWordsLength).join('').trimEnd();
  return message(locale, 'outline.noHeadline', { words: words.length > firstWordsLength ? `${shown}…` : shown }).trim();
}

function firstLine({ start }: Range, { lineLength }: OutlineContext): Range {
  return { start, end: { line: start.line, character: Math.max(start.character, lineLength(start.line)) } };
}

function byPlace(a: DocumentSymbol, b: DocumentSymbol): number {
  return comparePositions(a.range.start, b.range.start) || comparePositions(b.range.end, a.range.end);
}
