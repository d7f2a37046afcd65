import { CALL } from '../../bulletin/evidence/sources.ts';
import { fold } from '../../bulletin/text/text.ts';
import type { Article, Bulletin, Position, Range } from '../../bulletin/model.ts';
import type { RuleDocument } from '../rule.ts';
import { sourceLinks } from './addresses.ts';
import { lineOf } from './places.ts';

/** Where a document sets its sources. */
export interface Placement {
  /** On a line of its own where the story ends, at the end of its last paragraph, on a line below or above its headline, on the headline's line. */
  readonly where: 'line' | 'paragraph' | 'below-headline' | 'above-headline' | 'before-headline' | 'behind-headline';
  /** Blank lines between it and the line that it follows. */
  readonly gap: number;
  /** What stands before it on its line, or between it and the headline: white space, a mark. */
  readonly lead: string;
  /** The words behind it that call an address; empty where there are none. */
  readonly call: string;
  /** The address stands in the story, above its source. */
  readonly afterLink: boolean;
}

/** Where an article has its source; null where that is nowhere that another source could be set like it. */
export function placementOf(article: Article, bulletin: Bulletin, document: RuleDocument): Placement | null {
  const { source, headlineRange } = article;
  if (source === null) return null;
  const { start, end } = source.range;
  const before = lineOf(document, start.line).slice(0, start.character);
  const alone = /^[\s>*_•·\-–—]*$/u.test(before);
  const called = CALL.exec(fold(lineOf(document, end.line).slice(end.character)).trim());
  const call = called?.index === 0 ? lineOf(document, end.line).slice(end.character).trimEnd() : '';
  const afterLink = sourceLinks(article).some(({ range, callRange }) => (callRange ?? range).end.line < start.line && (callRange ?? range).start.line > article.range.start.line);
  const brief = article.range.start.line === article.range.end.line && headlineRange !== null && start.character > headlineRange.start.character;
  if (!brief && headlineRange && start.line >= headlineRange.start.line && start.line <= headlineRange.end.line) return besideHeadline(source.range, headlineRange, document);
  if (!alone) return { where: 'paragraph', gap: 0, lead: before.slice(before.trimEnd().length), call, afterLink: false };
  const previous = lineBefore(start.line, bulletin, document);
  const gap = Math.min(2, Math.max(0, blanksBetween(previous, start.line, document)));
  if (headlineRange && start.line < headlineRange.start.line) return { where: 'above-headline', gap: 0, lead: before, call, afterLink: false };
  const where = headlineRange && previous <= headlineRange.end.line ? 'below-headline' : 'line';
  return { where, gap, lead: before, call, afterLink };
}

function besideHeadline(source: Range, headline: Range, document: RuleDocument): Placement | null {
  const text = lineOf(document, source.start.line);
  const beside = { gap: 0, call: '', afterLink: false };
  if (source.end.line === headline.start.line && source.end.character <= headline.start.character) return { ...beside, where: 'before-headline', lead: text.slice(source.end.character, headline.start.character) };
  return source.start.line === headline.end.line && source.start.character >= headline.end.character ? { ...beside, where: 'behind-headline', lead: text.slice(headline.end.character, source.start.character) } : null;
}

/** The last line above that says something and is no page's foot; -1 at the top. */
function lineBefore(line: number, bulletin: Bulletin, document: RuleDocument): number {
  let above = line - 1;
  while (above >= 0 && (lineOf(document, above).trim() === '' || isFoot(above, bulletin))) above--;
  return above;
}

function blanksBetween(from: number, to: number, document: RuleDocument): number {
  return document.lines.slice(from + 1, to).filter((line) => line.trim() === '').length;
}

/** Whether a line holds an address at a page's foot. */
export function isFoot(line: number, bulletin: Bulletin): boolean {
  const lines = feet.get(bulletin) ?? new Set(bulletin.pages.flatMap(({ addresses }) => addresses.flatMap(({ range: { start, end } }) => Array.from({ length: end.line - start.line + 1 }, (_, k) => start.line + k))));
  feet.set(bulletin, lines);
  return lines.has(line);
}

const feet = new WeakMap<Bulletin, ReadonlySet<number>>();

/** What to write where so that a source stands like the others of the document. */
export function insertionAt(article: Article, text: string, placement: Placement, bulletin: Bulletin, document: RuleDocument): { readonly at: Position; readonly newText: string } {
  const { where, gap, lead } = placement;
  const breaks = '\n'.repeat(gap + 1);
  if (where === 'above-headline') return { at: { line: article.range.start.line, character: 0 }, newText: `${lead}${text}${breaks}` };
  if (where === 'before-headline' && article.headlineRange) return { at: article.headlineRange.start, newText: text + lead };
  if (where === 'behind-headline' && article.headlineRange) {
    const brief = article.range.start.line === article.range.end.line;
    return { at: brief ? article.range.end : article.headlineRange.end, newText: lead + text };
  }
  const anchor = where === 'below-headline' && article.headlineRange ? article.headlineRange.end.line : lastTextLine(article, placement, bulletin, document);
  const line = lineOf(document, anchor);
  if (where === 'paragraph') return { at: { line: anchor, character: line.trimEnd().length }, newText: lead + text };
  return { at: { line: anchor, character: line.length }, newText: breaks + lead + text };
}

/** The last line of the story's own text. */
function lastTextLine(article: Article, { afterLink }: Placement, bulletin: Bulletin, document: RuleDocument): number {
  const top = article.headlineRange?.end.line ?? article.range.start.line;
  const isLink = (line: number) => sourceLinks(article).some(({ range }) => range.start.line <= line && line <= range.end.line && range.start.line > top && /^[^。！？]{0,24}$/u.test(lineOf(document, range.start.line).slice(0, range.start.character)));
  for (let line = article.range.end.line; line > top; line--) {
    const text = lineOf(document, line).trim();
    const furniture = text === '' || /^(?:[-=*_~]\s?){3,}$|^<!--.*-->$|^!\[/u.test(text) || isFoot(line, bulletin);
    const call = CALL.exec(fold(text))?.index === 0;
    if (!furniture && (afterLink || (!isLink(line) && !call))) return line;
  }
  return top;
}
