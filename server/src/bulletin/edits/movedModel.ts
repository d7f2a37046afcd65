import type { Article, Doubt, Link, Page, Range, Section, Source, Span } from '../model.ts';
import { movedRange, type TextEdit } from './textEdit.ts';

/** Parts of a model after an edit that changed none of their words: with their ranges where they are now, the same objects where none has moved. */

export function movedArticle(article: Article, edit: TextEdit): Article {
  const range = movedRange(article.range, edit);
  const headlineRange = article.headlineRange && movedRange(article.headlineRange, edit);
  const source = article.source && movedSource(article.source, edit);
  const bylines = movedAll(article.bylines, edit, movedSpan);
  const links = movedAll(article.links, edit, movedLink);
  const isSame = range === article.range && headlineRange === article.headlineRange && source === article.source && bylines === article.bylines && links === article.links;
  return isSame ? article : { ...article, range, headlineRange, source, bylines, links };
}

export function movedSection(section: Section, edit: TextEdit): Section {
  const nameRange = movedRange(section.nameRange, edit);
  const range = movedRange(section.range, edit);
  const source = section.source && movedSource(section.source, edit);
  return nameRange === section.nameRange && range === section.range && source === section.source ? section : { ...section, nameRange, range, source };
}

export function movedPage(page: Page, edit: TextEdit): Page {
  const range = movedRange(page.range, edit);
  const addresses = movedAll(page.addresses, edit, movedSpan);
  const calls = movedAll(page.calls, edit, movedSpan);
  return range === page.range && addresses === page.addresses && calls === page.calls ? page : { range, addresses, calls };
}

export function movedDoubt(doubt: Doubt, edit: TextEdit): Doubt {
  const range = movedRange(doubt.range, edit);
  return range === doubt.range ? doubt : { ...doubt, range };
}

/** All of them moved; the same list where none has. */
export function movedAll<Part>(parts: readonly Part[], edit: TextEdit, move: (part: Part, edit: TextEdit) => Part): readonly Part[] {
  let moved: Part[] | null = null;
  parts.forEach((part, k) => {
    const now = move(part, edit);
    if (now !== part) (moved ??= [...parts])[k] = now;
  });
  return moved ?? parts;
}

function movedSpan(span: Span, edit: TextEdit): Span {
  const range = movedRange(span.range, edit);
  return range === span.range ? span : { ...span, range };
}

function movedLink(link: Link, edit: TextEdit): Link {
  const range = movedRange(link.range, edit);
  const callRange = link.callRange && movedRange(link.callRange, edit);
  return range === link.range && callRange === link.callRange ? link : { ...link, range, callRange };
}

function movedSource(source: Source, edit: TextEdit): Source {
  const move = (range: Range | null) => range && movedRange(range, edit);
  const [range, publisherRange, dateRange] = [movedRange(source.range, edit), move(source.publisherRange), move(source.dateRange)];
  return range === source.range && publisherRange === source.publisherRange && dateRange === source.dateRange ? source : { ...source, range, publisherRange, dateRange };
}
